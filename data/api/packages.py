"""The routes of a whole selection: all tables that belong together, in one file."""

from collections.abc import Callable
from datetime import UTC, datetime

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import PACKAGES, extract_address
from data.api.answers import answer
from data.api.health import require_sound_tables
from data.api.parameters import KNOWN, read
from data.api.routes import add_route, parameters, responses
from data.extracts import file_name
from data.package.formats import WHOLE, WHOLE_FORMATS, extract_stem

router = APIRouter()


def _reader(form: str) -> Callable[[Request], Response]:
    offered = WHOLE_FORMATS[form]

    def read_package(request: Request) -> Response:
        require_sound_tables()
        asked = read(request)
        today = datetime.now(UTC).date()
        name = file_name(
            asked.filters, extract_stem(WHOLE, form), offered.extension, asked.lang, today
        )
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return answer(request, offered.write(asked), offered.media_type, headers=headers)

    return read_package


for _form in PACKAGES:
    add_route(
        router,
        extract_address(WHOLE, _form),
        _reader(_form),
        responses=responses(
            WHOLE_FORMATS[_form].media_type, 400, 404, 503, schema={"type": "string"}
        ),
        openapi_extra=parameters(*KNOWN),
        operation_id=f"{WHOLE}_{_form}",
        summary=f"All tables of a selection, with what they name, as {_form}",
        tags=[WHOLE],
    )
