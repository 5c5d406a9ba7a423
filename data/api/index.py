"""The index of the interface, as JSON and as a page for people, and its OpenAPI description."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api import catalog, dataset
from data.api.addresses import (
    BASE,
    CHANGE_FEEDS,
    CHANGES,
    CITATIONS,
    EXTRACTS,
    FEEDS,
    HEALTH,
    OPENAPI,
    OUTLINES,
    PACKAGES,
    RECORD,
    RELEASES,
    extract_address,
    outline_address,
)
from data.api.answers import answer
from data.api.documents import dumped, release_members
from data.api.health import require_sound_tables
from data.api.index_parts import (
    answer_page,
    documentation,
    explained,
    index_headers,
    reader_texts,
)
from data.api.meanings import meanings
from data.api.negotiation import prefers_page
from data.api.parameters import PAGED
from data.api.routes import JSON, add_route, responses
from data.links import BRIEFS, PICTURES, brief_address, picture_address
from data.package.formats import WHOLE
from data.texts import texts
from data.vocabularies import definition

router = APIRouter()


def read_index(request: Request) -> Response:
    """The addresses that there are and what is behind them, laid out for reading."""
    require_sound_tables()
    t = reader_texts(request)
    if prefers_page(request):
        return answer_page(request, t)
    told = meanings(texts("en"))
    described = {
        "name": "AES Monitor",
        **release_members(),
        "tables": {
            table: {form: extract_address(table, form) for form in forms}
            for table, forms in EXTRACTS.items()
        },
        "pictures": {
            kind: {form: picture_address(kind, form) for form in forms}
            for kind, forms in PICTURES.items()
        },
        "brief": {form: brief_address(form) for form in BRIEFS},
        "everything": {form: extract_address(WHOLE, form) for form in PACKAGES},
        "meanings": {table: definition("tables", table, "en") for table in EXTRACTS},
        "parameters": {name: text for name, text in told.items() if name in PAGED},
        "example": f"{extract_address('agreements', 'json')}?country=MLI&partner=RUS&sector=energy",
        "record": RECORD,
        "citations": CITATIONS,
        "feeds": FEEDS,
        "releases": RELEASES,
        "changes": {**CHANGES, "feeds": CHANGE_FEEDS},
        "outlines": [outline_address(name) for name in OUTLINES],
        "openapi": OPENAPI,
        "health": HEALTH,
        **explained(request, t),
    }
    return answer(request, dumped(described, indent=2), JSON, headers=index_headers(t))


def read_openapi(request: Request) -> Response:
    """This description; it is made from the codebook, which must be sound."""
    require_sound_tables()
    return answer(request, dumped(request.app.openapi()), JSON)


add_route(router, BASE, read_index, operation_id="index", **documentation())
add_route(
    router, OPENAPI, read_openapi, responses=responses(JSON, 503), operation_id="openapi",
    summary="This interface as OpenAPI 3.1",
)  # fmt: skip
for _alias in ("/api", f"{BASE}/"):
    router.add_api_route(_alias, read_index, methods=["GET", "HEAD"], include_in_schema=False)
for _described in (dataset, catalog):
    router.include_router(_described.router)
