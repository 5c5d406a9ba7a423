"""Whether a reader has an answer already: If-None-Match and If-Modified-Since (RFC 9110)."""

from datetime import UTC, datetime, time
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256

from starlette.requests import Request

from data.folder import DATA
from data.per_release import per_release
from data.release import RELEASE


def tag_of(body: bytes) -> str:
    """A weak tag, because the answer may be compressed on its way."""
    return f'W/"{sha256(body).hexdigest()[:24]}"'


def is_known(request: Request, tag: str, changed: datetime) -> bool:
    """Whether the reader holds what has this tag; the day counts only where no tag is sent."""
    held = request.headers.get("if-none-match")
    if held is not None:
        held_tags = [each.strip().removeprefix("W/") for each in held.split(",")]
        return "*" in held_tags or tag.removeprefix("W/") in held_tags
    since = _moment(request.headers.get("if-modified-since", ""))
    return since is not None and changed <= since


@per_release
def changed_at() -> datetime:
    """The day of the release or, when later, the moment at which a file of `data` last changed.

    Rows change with a release, the form of an answer with the code of a server: both must show.
    """
    released = datetime.combine(RELEASE.released_on, time(), UTC)
    files = (each for each in DATA.rglob("*") if each.suffix != ".pyc" and each.is_file())
    newest = datetime.fromtimestamp(int(max(each.stat().st_mtime for each in files)), UTC)
    return min(max(released, newest), datetime.now(UTC).replace(microsecond=0))


def http_date(moment: datetime) -> str:
    """ "Tue, 24 Nov 2026 00:00:00 GMT"."""
    return format_datetime(moment, usegmt=True)


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
