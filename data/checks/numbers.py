"""Numbers: low <= high, an amount has a currency, a range of deaths says who claims what."""

from collections.abc import Iterator

from data.cells import is_integer
from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw, Row

RANGES = {"events": "fatalities", "strengths": "personnel"}


@rule(*RANGES)
def low_is_at_most_high(raw: Raw) -> Iterator[Problem]:
    """The lowest figure is not above the highest."""
    for table, name in RANGES.items():
        for row in raw[table]:
            bounds = _bounds(row, name)
            if bounds and bounds[0] > bounds[1]:
                yield row.problem(f"{name}_high", f"{bounds[1]} is below {name}_low {bounds[0]}")


@rule("events", "claims")
def ranges_of_deaths_have_claims(raw: Raw) -> Iterator[Problem]:
    """Where figures of deaths differ, the claims say whose they are."""
    claimed = {row["record_id"] for row in raw["claims"] if row["field"] == "fatalities"}
    for row in raw["events"]:
        bounds = _bounds(row, "fatalities")
        if bounds and bounds[0] != bounds[1] and row["event_id"] not in claimed:
            yield row.problem("fatalities_high", "a range needs a fatalities row in claims.csv")


@rule("agreements")
def amounts_have_a_currency(raw: Raw) -> Iterator[Problem]:
    """Amount and currency are filled together."""
    for row in raw["agreements"]:
        if bool(row["value_amount"]) != bool(row["value_currency"]):
            yield row.problem("value_currency", "must be filled exactly when value_amount is")


def _bounds(row: Row, name: str) -> tuple[int, int] | None:
    """Both figures; None when one is missing or is not a number (the schema reports that)."""
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    return (int(low), int(high)) if is_integer(low) and is_integer(high) else None


RULES = (low_is_at_most_high, ranges_of_deaths_have_claims, amounts_have_a_currency)
