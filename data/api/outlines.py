"""The outlines that the map draws, as files that a browser keeps."""

from collections.abc import Callable
from functools import cache

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import OUTLINES, outline_address
from data.api.answers import FOR_GOOD, answer
from data.api.health import require_sound_tables
from data.api.routes import add_route, parameters, responses
from data.folder import GEO
from data.release import RELEASE

DAY = "public, max-age=86400"
MEDIA_TYPE = "application/geo+json"

router = APIRouter()


@cache
def _file(name: str) -> bytes:
    return (GEO / f"{name}.geojson").read_bytes()


def _reader(name: str) -> Callable[[Request], Response]:
    def read_outline(request: Request) -> Response:
        require_sound_tables()
        is_named = request.query_params.get("v") == RELEASE.version
        return answer(request, _file(name), MEDIA_TYPE, kept=FOR_GOOD if is_named else DAY)

    return read_outline


for _name in OUTLINES:
    add_route(
        router,
        outline_address(_name),
        _reader(_name),
        responses=responses(MEDIA_TYPE, 404, 503),
        openapi_extra=parameters("v"),
        operation_id=f"outline_{_name.replace('/', '_')}",
        summary=f"Outlines for the map: {_name} (Natural Earth, simplified)",
        tags=["outlines"],
    )
