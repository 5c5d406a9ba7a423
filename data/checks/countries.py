"""AES states and partners: who may stand in which column."""

from collections.abc import Iterator

from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw

CONFEDERATION = "AES"


@rule("countries", "partners")
def members_are_not_partners(raw: Raw) -> Iterator[Problem]:
    """Neither an AES state nor the AES is ever among the partners of a record."""
    members = raw.codes["countries"]
    for entry in raw.lists["partners"]:
        if entry["code"] in members:
            yield entry.problem("code", f"{entry['code']} is a member state, not a partner")
    for name, row in raw.columns("partners"):
        for code in row.items(name):
            if code in (*members, CONFEDERATION):
                yield row.problem(name, f"{code} is never a partner")


@rule("events", "countries")
def places_are_in_own_countries(raw: Raw) -> Iterator[Problem]:
    """An event in an AES state has that state among its countries."""
    for row in raw["events"]:
        place = row["place_country"]
        if place in raw.codes["countries"] and place not in row.items("countries"):
            yield row.problem("countries", f"{place}, the country of the place, is missing")


@rule("commitments", "countries")
def commitments_name_their_states(raw: Raw) -> Iterator[Problem]:
    """The AES states among hosts and providers (when a host was fixed) are the countries."""
    members = raw.codes["countries"]
    for row in raw["commitments"]:
        parties = [*row.items("host_countries"), *row.items("providers")]
        expected = [code for code in members if code in parties]
        if row["host_countries"] and row.items("countries") != expected:
            yield row.problem("countries", f"{';'.join(expected)} by hosts and providers")


RULES = (members_are_not_partners, places_are_in_own_countries, commitments_name_their_states)
