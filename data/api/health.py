"""Whether the tables may be served, and how many rows they hold."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data import check
from data.api.addresses import HEALTH
from data.api.answers import answer
from data.api.documents import dumped
from data.api.routes import JSON, add_route, responses
from data.codebook import KEYS
from data.release import RELEASE
from data.tables import load

router = APIRouter()


def require_sound_tables() -> None:
    """DataError (503) when the tables did not pass their checks."""
    check.checked()


def read_health(request: Request) -> Response:
    """200 with the number of rows of each table, 503 with what is wrong with them."""
    require_sound_tables()
    described = {
        "status": "ok",
        "version": RELEASE.version,
        "released_on": RELEASE.released_on,
        "covered_until": RELEASE.covered_until,
        "tables": {table: len(load(table)) for table in KEYS},
    }
    return answer(request, dumped(described), JSON, kept="no-store")


add_route(
    router, HEALTH, read_health, responses=responses(JSON, 503), operation_id="health",
    summary="Whether the tables are sound, with the number of rows of each",
)  # fmt: skip
