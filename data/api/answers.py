"""An answer with its cache headers; the same bytes are not sent twice to one reader."""

from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from data.api.conditions import changed_at, http_date, is_known, tag_of
from data.asked import named

RECORD = "public, max-age=300"
"""For what changes with a release: asked for again after five minutes, by its tag."""

FOR_GOOD = "public, max-age=31536000, immutable"
"""For a release that the request names: its rows never change."""


def answer(
    request: Request,
    body: bytes,
    media_type: str,
    *,
    kept: str = RECORD,
    headers: dict[str, str] | None = None,
    changed: datetime | None = None,
) -> Response:
    """The body, or 304 when the reader has it already.

    `changed`: when it last became another one, where that is later than the rows did.
    """
    if named() and kept == RECORD and changed is None:
        kept = FOR_GOOD
    tag, changed = tag_of(body), max(changed or changed_at(), changed_at())
    sent = {
        "ETag": tag,
        "Last-Modified": http_date(changed),
        "Cache-Control": kept,
        "X-Content-Type-Options": "nosniff",
        **(headers or {}),
    }
    if is_known(request, tag, changed):
        sent.pop("Content-Disposition", None)
        # As on the whole answer, where what compresses it says so.
        varies = ", ".join(filter(None, (sent.get("Vary"), "Accept-Encoding")))
        return Response(status_code=304, headers={**sent, "Vary": varies})
    return Response(body, media_type=media_type, headers=sent)
