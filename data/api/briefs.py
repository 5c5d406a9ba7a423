"""The routes of the brief of a selection: PDF, Word, Markdown."""

from collections.abc import Callable

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.answers import answer
from data.api.errors import RequestError
from data.api.health import require_sound_tables
from data.api.origin import kept_with_origin, origin
from data.api.parameters import KNOWN, read
from data.api.pictures import BINARY, BUSY
from data.api.routes import add_route, parameters, responses
from data.brief.files import FORMS, brief_bytes
from data.extracts import file_name
from data.links import BRIEFS, brief_address
from data.making import BusyError
from data.release import RELEASE

router = APIRouter()


def _reader(form: str) -> Callable[[Request], Response]:
    def read_brief(request: Request) -> Response:
        require_sound_tables()
        asked = read(request)
        try:
            body = brief_bytes(form, asked.filters, asked.lang, origin(request))
        except BusyError as error:
            raise RequestError(503, BUSY) from error
        name = file_name(asked.filters, "brief", form, asked.lang, RELEASE.released_on)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        media_type, kept = FORMS[form].media_type, kept_with_origin()
        return answer(request, body, media_type, kept=kept, headers=headers)

    return read_brief


for _form in BRIEFS:
    add_route(
        router,
        brief_address(_form),
        _reader(_form),
        responses=responses(FORMS[_form].media_type, 400, 503, schema=BINARY),
        openapi_extra=parameters(*KNOWN),
        operation_id=f"brief_{_form}",
        summary=f"A brief of the selection, two to four pages, as {_form}",
        tags=["briefs"],
    )
