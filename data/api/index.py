"""The index of the interface and its OpenAPI description."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import (
    BASE,
    EXTRACTS,
    HEALTH,
    OPENAPI,
    OUTLINES,
    extract_address,
    outline_address,
)
from data.api.answers import answer
from data.api.documents import ATTRIBUTION, LICENCE, dumped
from data.api.health import require_sound_tables
from data.api.parameters import KNOWN
from data.api.routes import JSON, add_route, responses
from data.release import RELEASE

router = APIRouter()


def read_index(request: Request) -> Response:
    """The addresses that there are."""
    described = {
        "name": "AES Monitor",
        "version": RELEASE.version,
        "released_on": RELEASE.released_on,
        "tables": {
            table: {form: extract_address(table, form) for form in forms}
            for table, forms in EXTRACTS.items()
        },
        "parameters": KNOWN,
        "outlines": [outline_address(name) for name in OUTLINES],
        "openapi": OPENAPI,
        "health": HEALTH,
        "licence": LICENCE,
        "attribution": ATTRIBUTION,
    }
    return answer(request, dumped(described), JSON)


def read_openapi(request: Request) -> Response:
    """This description; it is made from the codebook, which must be sound."""
    require_sound_tables()
    return answer(request, dumped(request.app.openapi()), JSON)


add_route(router, BASE, read_index, responses=responses(JSON), operation_id="index")
add_route(router, OPENAPI, read_openapi, responses=responses(JSON, 503), operation_id="openapi")
for _alias in ("/api", f"{BASE}/"):
    router.add_api_route(_alias, read_index, methods=["GET", "HEAD"], include_in_schema=False)
