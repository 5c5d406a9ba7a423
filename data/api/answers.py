"""An answer with its cache headers; the same bytes are not sent twice to one reader."""

from datetime import UTC, datetime, time
from email.utils import format_datetime
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from data.release import RELEASE

RECORD = "public, max-age=300"
"""For what changes with a release: asked for again after five minutes, by its tag."""


def answer(
    request: Request,
    body: bytes,
    media_type: str,
    *,
    kept: str = RECORD,
    headers: dict[str, str] | None = None,
) -> Response:
    """The body, or 304 when the reader has it already.

    The tag is weak because the answer may be compressed on its way.
    """
    tag = f'W/"{sha256(body).hexdigest()[:24]}"'
    sent = {"ETag": tag, "Cache-Control": kept, "X-Content-Type-Options": "nosniff"}
    sent["Last-Modified"] = _release_day()
    if _has(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=sent)
    return Response(body, media_type=media_type, headers={**sent, **(headers or {})})


def _release_day() -> str:
    """Rows change with a release; between two, only the tag tells."""
    day = datetime.combine(RELEASE.released_on, time(), UTC)
    return format_datetime(day, usegmt=True)


def _has(held: str, tag: str) -> bool:
    held_tags = [each.strip().removeprefix("W/") for each in held.split(",")]
    return "*" in held_tags or tag.removeprefix("W/") in held_tags
