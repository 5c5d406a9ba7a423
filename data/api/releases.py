"""The releases that there are, and the file of each: all its tables and code lists."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import RELEASE_FILE, RELEASES
from data.api.answers import FOR_GOOD, answer
from data.api.documents import LICENCE, dumped
from data.api.errors import RequestError
from data.api.health import require_sound_tables
from data.api.routes import JSON, add_route, parameters, responses
from data.release import RELEASE
from data.releases.archive import archive_path
from data.releases.index import Entry, releases, versions

ZIP = "application/zip"

router = APIRouter()


def read_releases(request: Request) -> Response:
    """All releases, the newest first, with day, note, rows, file and its digest."""
    require_sound_tables()
    described = {
        "served": RELEASE.version,
        "licence": LICENCE,
        "releases": [_described(each) for each in reversed(releases())],
    }
    return answer(request, dumped(described), JSON)


def read_release_file(request: Request) -> Response:
    """The file of a release as it was made; 404 for a version that is none."""
    version = request.path_params["version"]
    if version not in versions():
        shown = repr(version if len(version) <= 100 else f"{version[:100]}...")
        available = [RELEASE_FILE.format(version=each) for each in versions()]
        raise RequestError(404, f"There is no release {shown}.", available=available)
    content = archive_path(version).read_bytes()
    disposition = f'attachment; filename="aes-monitor_release_v{version}.zip"'
    headers = {"Content-Disposition": disposition}
    return answer(request, content, ZIP, kept=FOR_GOOD, headers=headers)


def _described(entry: Entry) -> dict[str, object]:
    return {
        "version": entry.version,
        "released_on": entry.released_on,
        "note_en": entry.note_en,
        "note_fr": entry.note_fr,
        "rows": entry.rows,
        "file": RELEASE_FILE.format(version=entry.version),
        "sha256": entry.sha256,
    }


add_route(
    router,
    RELEASES,
    read_releases,
    responses=responses(JSON, 503),
    operation_id="releases",
    summary="All releases of the tables; any of them can be asked for with `version`",
    tags=["releases"],
)
add_route(
    router,
    RELEASE_FILE,
    read_release_file,
    responses=responses(ZIP, 404, schema={"type": "string", "format": "binary"}),
    openapi_extra=parameters("release"),
    operation_id="release_file",
    summary="All tables and code lists of a release as they stood, in one ZIP",
    tags=["releases"],
)
