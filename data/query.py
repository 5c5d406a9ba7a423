"""Filters in an address: codes and ISO dates, never labels. Reader and writer in one place."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.vocabularies import codes

Query = Mapping[str, Sequence[str] | str]

CODES = {
    "country": "countries",
    "partner": "parties",
    "sector": "sectors",
    "category": "categories",
}
DATES = ("since", "until")
PARAMETERS = (*CODES, *DATES, "q")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Ignored:
    """A value of an address that could not be used; `allowed` lists codes or says the form."""

    parameter: str
    value: str
    allowed: tuple[str, ...]


def parse(given: Query) -> tuple[dict[str, Any], list[Ignored]]:
    """Values for `Filters`, and the values that were dropped. Unknown parameters are left alone."""
    ignored: list[Ignored] = []
    values: dict[str, Any] = {
        name: tuple(_known(name, _values(given, name), ignored)) for name in CODES
    }
    for name in DATES:
        values[name] = _day(name, _values(given, name), ignored)
    values["q"] = " ".join(_values(given, "q"))
    return values, ignored


def write(values: Mapping[str, Any]) -> dict[str, list[str]]:
    """Parameter -> values, without the empty ones."""
    listed = {name: list(values[name]) for name in CODES}
    listed |= {name: [values[name].isoformat()] for name in DATES if values[name]}
    listed |= {"q": [values["q"]]} if values["q"] else {}
    return {name: listed[name] for name in PARAMETERS if listed.get(name)}


def _values(given: Query, name: str) -> list[str]:
    found = given.get(name, ())
    listed = [found] if isinstance(found, str) else list(found)
    return [each for each in listed if each.strip()]


def _known(name: str, found: list[str], ignored: list[Ignored]) -> list[str]:
    allowed = codes(CODES[name])
    ignored += [Ignored(name, each, allowed) for each in found if each not in allowed]
    return [each for each in found if each in allowed]


def _day(name: str, found: list[str], ignored: list[Ignored]) -> date | None:
    day = None
    for each in found:
        parsed = _parsed_day(each)
        if parsed is None or day is not None:
            ignored.append(Ignored(name, each, ("YYYY-MM-DD",)))
        else:
            day = parsed
    return day


def _parsed_day(text: str) -> date | None:
    if not ISO_DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
