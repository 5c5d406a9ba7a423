"""The routes of the tables: the selected rows in the order of the pages, in each form."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import EXTRACTS, extract_address
from data.api.answers import answer
from data.api.health import require_sound_tables
from data.api.links import alternates, link, link_header
from data.api.paging import part_of
from data.api.parameters import PAGED, Asked, read
from data.api.routes import add_route, parameters, responses
from data.extracts import file_name, stem
from data.package.formats import FORMATS, extract_stem
from data.selection import select

router = APIRouter()

DOCUMENTS = ("json", "geojson")
"""Forms whose members the description tells."""


def _reader(table: str, form: str) -> Callable[[Request], Response]:
    offered = FORMATS[form]

    def read_extract(request: Request) -> Response:
        require_sound_tables()
        asked = read(request, PAGED)
        frame = select(asked.filters).frame(table)
        if asked.page:
            asked = replace(asked, part=part_of(request, asked.page, len(frame)))
        shown = asked.page.cut(frame) if asked.page else frame
        body = offered.write(shown, table, asked)
        headers = {
            "Content-Disposition": f'{offered.disposition}; filename="{_name(asked, len(shown))}"',
            "X-Total-Count": str(len(frame)),
            **link_header(_links(request, asked)),
        }
        return answer(request, body, offered.media_type, headers=headers)

    def _name(asked: Asked, count: int) -> str:
        """The name of the file; that of a page says which rows it holds."""
        whole = extract_stem(table, form)
        named = stem(whole, [asked.part.words(count)]) if asked.part else whole
        today = datetime.now(UTC).date()
        return file_name(asked.filters, named, offered.extension, asked.lang, today)

    def _links(request: Request, asked: Asked) -> list[str]:
        others = [each for each in EXTRACTS[table] if each != form]
        forms = [(extract_address(table, each), FORMATS[each].media_type) for each in others]
        found = alternates(forms, request.url.query)
        neighbours = asked.part.links if asked.part else {}
        return found + [link(address, relation) for relation, address in neighbours.items()]

    return read_extract


def _schema(table: str, form: str) -> dict[str, Any]:
    if form not in DOCUMENTS:
        return {"type": "string"}
    return {"$ref": f"#/components/schemas/{table}_{form}"}


for _table, _forms in EXTRACTS.items():
    for _form in _forms:
        add_route(
            router,
            extract_address(_table, _form),
            _reader(_table, _form),
            responses=responses(
                FORMATS[_form].media_type, 400, 404, 503, schema=_schema(_table, _form)
            ),
            openapi_extra=parameters(*PAGED),
            operation_id=f"{_table}_{_form}",
            summary=f"Selected rows of {_table} as {_form}, in the order of the pages",
            tags=[_table],
        )
