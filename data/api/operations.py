"""What those who run the server ask: whether it may be sent readers, and its measures."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import METRICS, READY
from data.api.answers import answer
from data.api.documents import dumped
from data.api.health import require_sound_tables
from data.api.routes import JSON, add_route, responses
from data.codebook import KEYS
from data.problems import DataError
from data.release import RELEASE
from data.tables import load
from data.web import metrics

router = APIRouter()


def read_ready(request: Request) -> Response:
    """200 once every table is loaded, with the release; 503 with what is wrong with them."""
    require_sound_tables()
    rows = sum(len(load(table)) for table in KEYS)
    described = {"status": "ready", "version": RELEASE.version, "rows": rows}
    return answer(request, dumped(described), JSON, kept="no-store")


def read_metrics(_: Request) -> Response:
    """The measures of this process, for Prometheus; also while tables are at fault."""
    try:
        version = RELEASE.version
    except DataError:
        version = "unknown"
    body = metrics.exposition(version)
    return Response(body, headers={"Content-Type": metrics.MEDIA_TYPE, "Cache-Control": "no-store"})


add_route(
    router, READY, read_ready, responses=responses(JSON, 503), operation_id="ready",
    summary="Whether all tables are loaded, with the release",
)  # fmt: skip
router.add_api_route(METRICS, read_metrics, methods=["GET", "HEAD"], include_in_schema=False)
