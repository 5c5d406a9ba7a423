"""The routes of the tables: the selected rows in the order of the pages, in each form."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import EXTRACTS, extract_address
from data.api.answers import answer
from data.api.forms import FORMS
from data.api.health import require_sound_tables
from data.api.parameters import KNOWN, read
from data.api.routes import add_route, parameters, responses
from data.extracts import file_name
from data.selection import select

router = APIRouter()


def _reader(table: str, form: str) -> Callable[[Request], Response]:
    offered = FORMS[form]

    def read_extract(request: Request) -> Response:
        require_sound_tables()
        asked = read(request)
        body = offered.write(select(asked.filters).frame(table), table, asked)
        today = datetime.now(UTC).date()
        name = file_name(asked.filters, table, form, asked.lang, today)
        disposition = f'{offered.disposition}; filename="{name}"'
        headers = {"Content-Disposition": disposition}
        return answer(request, body, offered.media_type, headers=headers)

    return read_extract


def _schema(table: str, form: str) -> dict[str, Any]:
    if form == "csv":
        return {"type": "string"}
    return {"$ref": f"#/components/schemas/{table}_{form}"}


for _table, _forms in EXTRACTS.items():
    for _form in _forms:
        add_route(
            router,
            extract_address(_table, _form),
            _reader(_table, _form),
            responses=responses(
                FORMS[_form].media_type, 400, 404, 503, schema=_schema(_table, _form)
            ),
            openapi_extra=parameters(*KNOWN),
            operation_id=f"{_table}_{_form}",
            summary=f"Selected rows of {_table} as {_form}, in the order of the pages",
            tags=[_table],
        )
