"""The routes of the pictures: map and timeline of a selection, as SVG and PNG."""

from collections.abc import Callable

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.answers import answer
from data.api.errors import RequestError
from data.api.health import require_sound_tables
from data.api.parameters import KNOWN, read
from data.api.routes import add_route, parameters, responses
from data.extracts import file_name
from data.links import PICTURES, picture_address
from data.making import BusyError
from data.pictures.files import FORMS, picture_bytes
from data.release import RELEASE

BUSY = "Other files are being made; ask again in some seconds."
BINARY = {"type": "string", "format": "binary"}

router = APIRouter()


def _reader(kind: str, form: str) -> Callable[[Request], Response]:
    def read_picture(request: Request) -> Response:
        require_sound_tables()
        asked = read(request)
        try:
            body = picture_bytes(kind, form, asked.filters, asked.lang)
        except BusyError as error:
            raise RequestError(503, BUSY) from error
        name = file_name(asked.filters, kind, form, asked.lang, RELEASE.released_on)
        headers = {"Content-Disposition": f'inline; filename="{name}"'}
        return answer(request, body, FORMS[form], headers=headers)

    return read_picture


for _kind, _forms in PICTURES.items():
    for _form in _forms:
        add_route(
            router,
            picture_address(_kind, _form),
            _reader(_kind, _form),
            responses=responses(FORMS[_form], 400, 503, schema=BINARY),
            openapi_extra=parameters(*KNOWN),
            operation_id=f"{_kind}_{_form}",
            summary=f"The {_kind} of the selection as {_form}, with its sources and licence",
            tags=["pictures"],
        )
