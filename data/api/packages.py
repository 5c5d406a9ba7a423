"""The routes of a whole selection: all tables that belong together, in one file."""

from collections.abc import Callable
from datetime import UTC, datetime

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import PACKAGES, extract_address
from data.api.answers import answer
from data.api.errors import RequestError
from data.api.health import require_sound_tables
from data.api.parameters import KNOWN, read
from data.api.pictures import BUSY
from data.api.routes import add_route, parameters, responses
from data.asked import named
from data.extracts import file_name
from data.making import BusyError, Making
from data.package.formats import WHOLE, WHOLE_FORMATS, extract_stem
from data.release import RELEASE

router = APIRouter()

_MADE = Making(most=8)
"""A whole selection takes seconds to write, and programs ask for it again to see if it changed."""


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
        key = (form, asked.filters, asked.lang, RELEASE.version, named())
        try:
            body = _MADE.get(key, lambda: offered.write(asked))
        except BusyError as error:
            raise RequestError(503, BUSY) from error
        return answer(request, body, offered.media_type, headers=headers)

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
