"""The two sides of a comparison: a state, a partner or a period each, as an address writes them.

"country:MLI", "partner:RUS", "period:2020-01-01..2022-12-31". A side replaces the filter of its
kind; all other filters hold for both.
"""

from dataclasses import dataclass
from datetime import date

from data.cells import is_day
from data.facets import facet
from data.filters import Filters
from data.query import CODES
from data.vocabularies import codes, label

COUNTRY, PARTNER, PERIOD = KINDS = ("country", "partner", "period")
PERIODS = ("2021-09-16..2023-09-15", "2023-09-16..2025-09-15")
"""Two years before the Liptako-Gourma Charter, and two years from it on."""
BETWEEN = ".."


@dataclass(frozen=True)
class Side:
    """What one side shows: a code of its kind, or first and last day of a period."""

    kind: str
    value: str

    @property
    def text(self) -> str:
        """As in the address."""
        return f"{self.kind}:{self.value}"

    @property
    def days(self) -> tuple[date, date]:
        """First and last day. ValueError for a side that is no period."""
        first, _, last = self.value.partition(BETWEEN)
        return date.fromisoformat(first), date.fromisoformat(last)

    def filters(self, base: Filters) -> Filters:
        """The reader's filters with this side in the place of the filter of its kind."""
        if self.kind == PERIOD:
            since, until = self.days
            return base.replace(since=since, until=until)
        return base.replace(**{self.kind: (self.value,)})

    def name(self, lang: str) -> str:
        """The label of the code; a period as its days, short enough for the head of a figure."""
        if self.kind != PERIOD:
            return label(CODES[self.kind], self.value, lang)
        return "\u00a0\u2013 ".join(each.isoformat() for each in self.days)


def parse_side(text: str) -> Side | None:
    """The side that an address asks for; None for what is none."""
    kind, _, value = text.partition(":")
    if kind == PERIOD:
        first, between, last = value.partition(BETWEEN)
        known = bool(between) and is_day(first) and is_day(last) and first <= last
    else:
        known = kind in KINDS and value in codes(CODES[kind])
    return Side(kind, value) if known else None


def default_sides(kind: str) -> tuple[Side, Side]:
    """The pair of a kind when none is asked for: the first two states, the two partners with most
    records, two years on either side of the charter."""
    if kind == PERIOD:
        first, second = PERIODS
    elif kind == PARTNER:
        counted = facet(Filters(), kind)
        states = codes("countries")
        ranked = sorted((code for code in counted if code not in states),
                        key=lambda code: -counted[code])  # fmt: skip
        first, second = ranked[:2]
    else:
        first, second = codes(CODES[kind])[:2]
    return Side(kind, first), Side(kind, second)


def paired(left: Side | None, right: Side | None) -> tuple[Side, Side]:
    """Both sides, what is missing or of another kind than the left one taken from the defaults;
    where only one side is given the other differs from it."""
    given = left or right
    first, second = default_sides(given.kind if given else COUNTRY)
    left = left or (first if right != first else second)
    if right is None or right.kind != left.kind:
        right = second if left != second else first
    return left, right
