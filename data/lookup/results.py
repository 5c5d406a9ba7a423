"""What a search has found: rows of tables, places and codes, grouped by kind, the best first."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.lookup.asked import Asked
from data.lookup.entries import Entry
from data.lookup.places import CODE_LISTS, PLACES
from data.registry import RECORD_TABLES

KINDS = (*RECORD_TABLES, "claims", "sources", "gaps")
"""The tables that are searched, in the order in which they are shown."""


@dataclass(frozen=True, eq=False)
class Results:
    """`found`: kind -> entries, the best first; kinds are tables, "places" and code lists.

    `held`: how many of the searched words each row holds; fewer than all where no row holds all.
    `hidden`: how many more rows there are without the filters. `marks`: word of the record ->
    number of the searched word that it stands for. `similar`: the misspellings among them.
    """

    asked: Asked
    found: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    held: int = 0
    hidden: int = 0
    marks: Mapping[str, int] = field(default_factory=dict)
    similar: tuple[str, ...] = ()

    def of(self, kind: str) -> tuple[Entry, ...]:
        """The entries of a kind; none for one without."""
        return self.found.get(kind, ())

    @property
    def kinds(self) -> list[str]:
        """The tables with rows."""
        return [kind for kind in KINDS if self.of(kind)]

    @property
    def codes(self) -> list[Entry]:
        """What a filter can be set to."""
        return [each for name in CODE_LISTS for each in self.of(name)]

    @property
    def places(self) -> tuple[Entry, ...]:
        return self.of(PLACES)

    @property
    def total(self) -> int:
        """How many rows of tables."""
        return sum(len(self.of(kind)) for kind in KINDS)

    @property
    def is_partial(self) -> bool:
        """Whether no row holds all the words."""
        return 0 < self.held < len(self.asked.words)
