"""Addresses in a brief: whole ones below a base, or paths where no base is known."""

from dataclasses import dataclass

from data.filters import Filters
from data.links import PAGES, record_page, selection_address


@dataclass(frozen=True)
class Limits:
    """The most rows of each section; of events the newest, and those most widely reported."""

    newest: int
    widest: int
    agreements: int
    moves: int
    contested: int


LEVELS = (
    Limits(4, 3, 7, 6, 5), Limits(3, 2, 6, 5, 4), Limits(3, 1, 4, 4, 3), Limits(2, 1, 3, 2, 2),
)  # fmt: skip
"""From the fullest brief to the one that is written where that has too many pages."""


@dataclass(frozen=True)
class Reach:
    """`base`: scheme and host of the server ("https://monitor.example"); empty for none."""

    base: str
    filters: Filters
    lang: str
    limits: Limits = LEVELS[0]

    def page(self, path: str) -> str:
        """The address of a page or file of this selection in this language."""
        return self.base + selection_address(path, self.filters.to_query(), self.lang)

    def record(self, record_id: str) -> str:
        """The address of the page of a record."""
        return self.base + record_page(record_id, self.lang)

    def table(self, table: str) -> str:
        """The page that shows all selected rows of a table."""
        return self.page(PAGES[table])
