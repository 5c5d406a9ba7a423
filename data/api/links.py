"""The Link header (RFC 8288): other forms of an answer, its neighbours, its licence.

Addresses are relative, so that nothing of the request's Host is told to a cache.
"""

from collections.abc import Iterable

from data.api.addresses import OPENAPI
from data.api.documents import LICENCE

LONGEST_QUERY = 400
"""Bytes of a query that alternates repeat; servers in front bound the size of all headers."""
DESCRIBED = (
    f'<{OPENAPI}>; rel="service-desc"; type="application/json"',
    f'<{LICENCE["url"]}>; rel="license"',
)

Alternate = tuple[str, str]
"""An address and its media type."""


def alternates(others: Iterable[Alternate], query: str) -> list[str]:
    """The same rows in other forms."""
    if len(query) > LONGEST_QUERY:
        return []
    tail = f"?{query}" if query else ""
    return [link(path + tail, "alternate", media_type) for path, media_type in others]


def link(address: str, relation: str, media_type: str = "") -> str:
    """One value of the header."""
    kind = f'; type="{media_type.split(";")[0]}"' if media_type else ""
    return f'<{address}>; rel="{relation}"{kind}'


def link_header(values: Iterable[str]) -> dict[str, str]:
    """The header with our own links after those given."""
    return {"Link": ", ".join([*values, *DESCRIBED])}
