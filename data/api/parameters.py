"""The query of a request, read strictly: what a page would drop with a note is refused here."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from data.api.errors import RequestError
from data.api.paging import LIMITS, PAGING, Page, Part, is_number, page_of
from data.api.versions import PARAMETER as VERSION
from data.filters import LONGEST_TEXT, Filters, parse_query
from data.query import CODES, DATES, PARAMETERS, Ignored
from data.texts import LANGUAGES
from data.vocabularies import codes

KNOWN = (*PARAMETERS, "lang", VERSION)
PAGED = (*KNOWN, *PAGING)
SINGLE = (*DATES, "q", "lang", *PAGING)
DAY_FORM = "YYYY-MM-DD"
TEXT_FORM = f"at most {LONGEST_TEXT} characters of UTF-8 without control characters"
MOST_FAULTS = 10
READABLE = re.compile(r"[^\u0000-\u001f\u007f-\u009f\ufffd]*")
"""No control characters, and nothing that was not UTF-8."""

Given = dict[str, list[str]]


@dataclass(frozen=True)
class Asked:
    """What a request asks for: rows, the language of the sentence and the file name, a page.

    `part`: what the page is of the whole, once the whole is known.
    """

    filters: Filters
    lang: str
    page: Page | None = None
    part: Part | None = None


def read(request: Request, known: tuple[str, ...] = KNOWN) -> Asked:
    """What a request asks for, in parameters that its route knows.

    RequestError (400) that names all that is wrong.
    """
    raw = request.scope["query_string"].decode("utf-8", "replace")
    given: Given = {}
    for name, value in parse_qsl(raw, keep_blank_values=True):
        given.setdefault(name, []).append(value)
    filters, ignored = parse_query({name: given.get(name, []) for name in PARAMETERS})
    faults = [*_shape_faults(given, known), *_value_faults(given, ignored)]
    if not faults and filters.since and filters.until and filters.since > filters.until:
        allowed = [f"on or after {filters.since}"]
        faults = [_fault("until", f"{filters.until}", "before since", allowed)]
    if faults:
        raise _error(faults)
    return Asked(filters, given.get("lang", ["en"])[0], page_of(given))


def _error(faults: list[dict[str, object]]) -> RequestError:
    shown = faults[:MOST_FAULTS]
    detail = " ".join(
        f"{each['parameter']}={each['value']!r}: {each['message']}." for each in shown
    )
    return RequestError(400, detail, errors=shown)


def _shape_faults(given: Given, known: tuple[str, ...]) -> list[dict[str, object]]:
    """Parameters that are unknown, or repeated where only one value makes sense."""
    unknown = [
        _fault(name, values[0], "unknown parameter", known, known=True)
        for name, values in given.items()
        if name not in known
    ]
    repeated = [
        _fault(name, given[name][1], "a second value", ["one value"])
        for name in SINGLE
        if name in known and len(given.get(name, [])) > 1
    ]
    return unknown + repeated


def _value_faults(given: Given, ignored: list[Ignored]) -> list[dict[str, object]]:
    faults = [
        _fault(each.parameter, each.value, _message(each.parameter), each.allowed)
        for each in ignored
        if each.parameter in CODES or len(given[each.parameter]) == 1
    ]
    faults += [
        _fault(name, "", "empty; leave the parameter out", _allowed(name))
        for name in (*CODES, *DATES)
        if any(not value.strip() for value in given.get(name, []))
    ]
    lang = given.get("lang", [])
    if len(lang) == 1 and lang[0] not in LANGUAGES:
        faults.append(_fault("lang", lang[0], "unknown language", LANGUAGES))
    faults += [
        _fault(name, values[0], "not a whole number in the bounds", _allowed(name))
        for name, values in given.items()
        if name in PAGING and len(values) == 1 and not is_number(name, values[0])
    ]
    text = given.get("q", [])
    if len(text) == 1 and not _is_readable(text[0]):
        faults.append(_fault("q", text[0], "too long or not plain text", [TEXT_FORM]))
    return faults


def _fault(
    name: str, value: str, message: str, allowed: tuple[str, ...] | list[str], known: bool = False
) -> dict[str, object]:
    listed = "known_parameters" if known else "allowed"
    fault = {"parameter": _cut(name), "value": _cut(value), "message": message}
    return {**fault, listed: list(allowed)}


def _message(name: str) -> str:
    return "unknown code" if name in CODES else "not a day of the calendar"


def _allowed(name: str) -> tuple[str, ...]:
    if name in LIMITS:
        low, high = LIMITS[name]
        return (f"{low} to {high}",)
    return codes(CODES[name]) if name in CODES else (DAY_FORM,)


def _is_readable(text: str) -> bool:
    return len(text) <= LONGEST_TEXT and READABLE.fullmatch(text) is not None


def _cut(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:100]}..."
