"""The query of a request for citations, read strictly: which records, language, day of reading."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request

from data.api.errors import RequestError
from data.query import ISO_DAY
from data.texts import LANGUAGES

MOST_IDS = 100
SOURCES = ("named", "entries")
KNOWN = ("id", "lang", "accessed", "sources", "version")
SHOWN = 100
Faults = list[dict[str, object]]


@dataclass(frozen=True)
class CiteAsked:
    """Which records to cite, how, and as read on which day, which `is_dated` when it was given.

    `apart`: the sources as entries.
    """

    ids: tuple[str, ...]
    lang: str
    read_on: date
    apart: bool
    is_dated: bool
    given: tuple[tuple[str, str], ...]

    def rewritten(self, current: dict[str, str]) -> str:
        """The query with ids replaced by current ones; the rest stays as it was given."""
        pairs = [(name, current[value] if name == "id" else value) for name, value in self.given]
        return urlencode(list(dict.fromkeys(pairs)))


def read_cite(request: Request) -> CiteAsked:
    """What is asked for; without `accessed`, as read today in UTC. RequestError (400)."""
    raw = request.scope["query_string"].decode("utf-8", "replace")
    pairs = parse_qsl(raw, keep_blank_values=True)
    values = {name: [value for each, value in pairs if each == name] for name, _ in pairs}
    faults = [*_shape_faults(values), *_id_faults(values.get("id", [])), *_value_faults(values)]
    if faults:
        said = " ".join(f"{each['parameter']}: {each['message']}." for each in faults)
        raise RequestError(400, said, errors=faults)
    day = _day(values.get("accessed", [""])[0])
    return CiteAsked(
        ids=tuple(dict.fromkeys(values["id"])),
        lang=values.get("lang", ["en"])[0],
        read_on=day or datetime.now(UTC).date(),
        apart=values.get("sources") == ["entries"],
        is_dated=day is not None,
        given=tuple(pairs),
    )


def _shape_faults(values: dict[str, list[str]]) -> Faults:
    unknown = [
        _fault(name, found[0], "unknown parameter", known_parameters=list(KNOWN))
        for name, found in values.items()
        if name not in KNOWN
    ][:10]
    repeated = [
        _fault(name, found[1], "a second value", allowed=["one value"])
        for name, found in values.items()
        if name in KNOWN[1:] and len(found) > 1
    ]
    return unknown + repeated


def _id_faults(ids: list[str]) -> Faults:
    bounds = [f"1 to {MOST_IDS} ids, each as id=..."]
    if not ids:
        return [_fault("id", "", "which record to cite is not said", allowed=bounds)]
    if len(ids) > MOST_IDS:
        message = f"{len(ids)} ids, at most {MOST_IDS} are cited at once"
        return [_fault("id", ids[MOST_IDS], message, allowed=bounds)]
    return []


def _value_faults(values: dict[str, list[str]]) -> Faults:
    lang, accessed, sources = (values.get(name, [])[:1] for name in KNOWN[1:4])
    faults = []
    if lang and lang[0] not in LANGUAGES:
        faults.append(_fault("lang", lang[0], "unknown language", allowed=list(LANGUAGES)))
    if accessed and _day(accessed[0]) is None:
        form = ["YYYY-MM-DD"]
        faults.append(_fault("accessed", accessed[0], "not a day of the calendar", allowed=form))
    if sources and sources[0] not in SOURCES:
        faults.append(_fault("sources", sources[0], "unknown code", allowed=list(SOURCES)))
    return faults


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if ISO_DAY.fullmatch(text) else None
    except ValueError:
        return None


def _fault(name: str, value: str, message: str, **lists: list[str]) -> dict[str, object]:
    return {"parameter": name[:SHOWN], "value": value[:SHOWN], "message": message, **lists}
