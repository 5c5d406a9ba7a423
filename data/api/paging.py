"""A part of a large answer: `limit` rows from row `offset` on, and the addresses of its neighbours.

Without either parameter everything is sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

import pandas as pd
from starlette.requests import Request

LIMITS = {"limit": (1, 1000), "offset": (0, 1_000_000)}
"""Parameter -> smallest and largest number."""
PAGING = tuple(LIMITS)


@dataclass(frozen=True)
class Page:
    """Which rows are asked for; without a limit all from `offset` on."""

    limit: int | None
    offset: int

    def cut(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of the page."""
        return frame.iloc[self.offset : self.offset + (self.limit or len(frame))]

    def neighbours(self, total: int) -> dict[str, int]:
        """Relation (RFC 8288) -> offset, of those pages that there are."""
        if self.limit is None:
            return {}
        last = max(0, (total - 1) // self.limit * self.limit)
        found = {"first": 0, "last": last}
        if self.offset > 0:
            found["prev"] = max(0, min(self.offset - self.limit, last))
        if self.offset + self.limit < total:
            found["next"] = self.offset + self.limit
        return found


@dataclass(frozen=True)
class Part:
    """A page of so many rows in all, and the addresses of its neighbours by relation."""

    page: Page
    total: int
    links: dict[str, str]

    def members(self) -> dict[str, object]:
        """How a document tells it."""
        return {
            "limit": self.page.limit,
            "offset": self.page.offset,
            "next": self.links.get("next"),
            "previous": self.links.get("prev"),
        }

    def words(self, count: int) -> str:
        """ "rows 101 200", for the name of a file."""
        return f"rows {self.page.offset + 1} {self.page.offset + count}" if count else "no rows"


def is_number(name: str, text: str) -> bool:
    """Whether a text may be the value of a parameter of paging."""
    low, high = LIMITS[name]
    digits = text.isascii() and text.isdigit() and len(text) <= len(str(high))
    return digits and low <= int(text) <= high


def page_of(given: Mapping[str, Sequence[str]]) -> Page | None:
    """The page that sound parameters ask for; None when they ask for everything."""
    if not any(name in given for name in PAGING):
        return None
    limit = int(given["limit"][0]) if "limit" in given else None
    return Page(limit, int(given["offset"][0]) if "offset" in given else 0)


def part_of(request: Request, page: Page, total: int) -> Part:
    """A page with its neighbours: the address asked for, with another offset."""
    raw = request.scope["query_string"].decode("utf-8", "replace")
    others = [pair for pair in parse_qsl(raw, keep_blank_values=True) if pair[0] not in PAGING]
    links = {}
    for relation, offset in page.neighbours(total).items():
        query = [*others, ("limit", str(page.limit)), ("offset", str(offset))]
        links[relation] = f"{request.url.path}?{urlencode(query)}"
    return Part(page, total, links)
