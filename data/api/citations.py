"""Citations of records over HTTP, in each form; with `accessed` an address keeps its bytes."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from data.api.addresses import CITATIONS, record_page
from data.api.answers import RECORD as KEPT
from data.api.answers import answer
from data.api.cite_query import MOST_IDS, SOURCES, CiteAsked, read_cite
from data.api.health import require_sound_tables
from data.api.origin import kept_with_origin, origin
from data.api.records import missing_record
from data.api.routes import add_route, parameter, responses
from data.cite.cited import Citing
from data.cite.forms import CITE_FORMS, CiteForm, cite_file_name
from data.cite.items import cite_record
from data.records import find, successors

TEXT = {"type": "string"}
SCHEMAS: dict[str, dict[str, Any]] = {"csl": {"type": "array", "items": {"type": "object"}}}
PARAMETERS: list[dict[str, Any]] = [
    {
        "name": "id",
        "in": "query",
        "required": True,
        "description": f"Id of a record to cite. Repeat it for several, {MOST_IDS} at most.",
        "schema": {"type": "array", "items": TEXT, "minItems": 1, "maxItems": MOST_IDS},
        "style": "form",
        "explode": True,
    },
    {"$ref": "#/components/parameters/lang"},
    {
        "name": "accessed",
        "in": "query",
        "description": "Day of reading (YYYY-MM-DD); today in UTC when left out.",
        "schema": {"type": "string", "format": "date"},
    },
    {
        "name": "sources",
        "in": "query",
        "description": "Sources are named in the citation, or follow as entries of their own.",
        "schema": {"type": "string", "enum": list(SOURCES), "default": SOURCES[0]},
    },
    parameter("version"),
]

router = APIRouter()


def _reader(form: CiteForm) -> Callable[[Request], Response]:
    def read_citations(request: Request) -> Response:
        """200, 301 when a retired id has one successor, 410 for others, 404 for unknown ones."""
        require_sound_tables()
        asked = read_cite(request)
        current = {each: _current(each) for each in asked.ids}
        if any(old != new for old, new in current.items()):
            location = f"{CITATIONS[form.code]}?{asked.rewritten(current)}"
            return RedirectResponse(location, 301, {"Cache-Control": KEPT})
        citing = _citing(asked, origin(request))
        media_type = f"{form.media_type}; charset=utf-8"
        headers = {"Content-Disposition": f'inline; filename="{cite_file_name(citing, form)}"'}
        # As read today, it is another citation tomorrow.
        changed = None if asked.is_dated else datetime.combine(asked.read_on, time(), UTC)
        body, kept = form.file_bytes(citing), kept_with_origin()
        return answer(request, body, media_type, kept=kept, headers=headers, changed=changed)

    return read_citations


def _current(record_id: str) -> str:
    """The live id that an id stands for. RequestError when there is none, or more than one."""
    into = successors(record_id)
    if len(into) == 1:
        return into[0]
    if into or find(record_id) is None:
        raise missing_record(record_id, into)
    return record_id


def _citing(asked: CiteAsked, base: str) -> Citing:
    found = [record for each in asked.ids if (record := find(each))]
    items = tuple(
        cite_record(each, base + record_page(each.id, asked.lang), asked.lang) for each in found
    )
    return Citing(items, asked.read_on, asked.lang, asked.apart)


for _code, _form in CITE_FORMS.items():
    add_route(
        router,
        CITATIONS[_code],
        _reader(_form),
        responses=responses(_form.media_type, 400, 404, 410, 503, schema=SCHEMAS.get(_code, TEXT))
        | {301: {"description": "A retired id: the same address with that of its successor."}},
        openapi_extra={"parameters": PARAMETERS},
        operation_id=f"cite_{_code}",
        summary=f"How to cite records, as {_form.extension}",
        tags=["records"],
    )
