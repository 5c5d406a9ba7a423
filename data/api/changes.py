"""The changes between two releases, row by row, and the feeds of releases."""

from collections.abc import Callable

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import CHANGE_FEEDS, CHANGES, changes_page
from data.api.answers import answer
from data.api.change_feeds import WRITERS
from data.api.documents import LICENCE, dumped
from data.api.feeds import MEDIA_TYPES, SCHEMAS
from data.api.health import require_sound_tables
from data.api.origin import kept_with_origin, origin
from data.api.parameters import KNOWN, read
from data.api.routes import JSON, add_route, parameters, responses
from data.api.versions import PAIR, PARAMETER, pair_of
from data.extracts import sheet_bytes
from data.filters import Filters
from data.releases.narrowing import changes
from data.releases.sheet import coded, documents

CSV = "text/csv; charset=utf-8"
FILTERED = tuple(each for each in KNOWN if each != PARAMETER) + PAIR

router = APIRouter()


def csv_bytes(old: str, new: str, filters: Filters, lang: str) -> bytes:
    return sheet_bytes(coded(changes(old, new, filters), old, new))


def json_bytes(old: str, new: str, filters: Filters, lang: str) -> bytes:
    found = changes(old, new, filters)
    return dumped(
        {
            "from": old,
            "to": new,
            "licence": LICENCE,
            "filters": filters.to_query(),
            "count": len(found),
            "permalink": changes_page(old, new, filters, lang),
            "changes": documents(found, old, new),
        }
    )


def _reader(form: str) -> Callable[[Request], Response]:
    write, media_type = {"csv": (csv_bytes, CSV), "json": (json_bytes, JSON)}[form]

    def read_changes(request: Request) -> Response:
        require_sound_tables()
        asked, (old, new) = read(request, FILTERED), pair_of(request)
        name = f"aes-monitor_changes_v{old}_v{new}.{form}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        body = write(old, new, asked.filters, asked.lang)
        return answer(request, body, media_type, headers=headers if form == "csv" else None)

    return read_changes


def _feed_reader(form: str) -> Callable[[Request], Response]:
    def read_feed(request: Request) -> Response:
        require_sound_tables()
        body = WRITERS[form](read(request, ("lang",)).lang, origin(request))
        return answer(request, body, MEDIA_TYPES[form], kept=kept_with_origin())

    return read_feed


for _form, _schema in (("csv", {"type": "string"}), ("json", {"type": "object"})):
    add_route(
        router,
        CHANGES[_form],
        _reader(_form),
        responses=responses({"csv": CSV, "json": JSON}[_form], 400, 503, schema=_schema),
        openapi_extra=parameters(*FILTERED),
        operation_id=f"changes_{_form}",
        summary=f"Rows added, changed and withdrawn between two releases, with reasons ({_form})",
        tags=["releases"],
    )

for _form, _address in CHANGE_FEEDS.items():
    add_route(
        router,
        _address,
        _feed_reader(_form),
        responses=responses(MEDIA_TYPES[_form], 400, 503, schema=SCHEMAS[_form]),
        openapi_extra=parameters("lang"),
        operation_id=f"changes_feed_{_form}",
        summary=f"The releases, the newest first, each with what changed, as a feed ({_form})",
        tags=["releases"],
    )
