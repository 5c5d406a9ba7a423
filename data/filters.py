"""The reader's filters: one frozen object behind every page, extract and address."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Self

import pandas as pd

from data import query, sentence
from data.query import CODES, Ignored, Query
from data.rows import chosen_rows
from data.vocabularies import codes

LONGEST_TEXT = 200


@dataclass(frozen=True)
class Filters:
    """What is selected; empty means no filter. Codes are kept once each, in vocabulary order."""

    country: tuple[str, ...] = ()
    partner: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    q: str = ""

    def __post_init__(self) -> None:
        for name, vocabulary in CODES.items():
            order = {code: place for place, code in enumerate(codes(vocabulary))}
            given = dict.fromkeys(getattr(self, name))
            known = sorted(given, key=lambda code: order.get(code, len(order)))
            object.__setattr__(self, name, tuple(known))
        printable = "".join(c if c.isprintable() else " " for c in self.q)
        object.__setattr__(self, "q", " ".join(printable.split())[:LONGEST_TEXT].strip())

    @classmethod
    def from_query(cls, given: Query) -> Self:
        """The filters of an address; values that it does not know are dropped."""
        return cls(**query.parse(given)[0])

    def to_query(self) -> dict[str, list[str]]:
        """Parameters and values of the address; what is not filtered is not there."""
        return query.write({each.name: getattr(self, each.name) for each in fields(self)})

    def select(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of a table (recognised by its columns) that pass, in their order."""
        return frame[chosen_rows(frame, self)]

    def sentence(self, lang: str) -> str:
        """The filters in words: "Mali · Energy · since 1 January 2023"."""
        return sentence.sentence(self, lang)

    def replace(self, **changes: Any) -> Self:
        """The same filters with some changed."""
        return replace(self, **changes)

    @property
    def is_empty(self) -> bool:
        return self == type(self)()

    @property
    def undated(self) -> Self:
        """The same filters without a period."""
        return self.replace(since=None, until=None)

    @property
    def is_inverted(self) -> bool:
        """Whether the period ends before it begins: nothing passes."""
        return bool(self.since and self.until and self.since > self.until)


def parse_query(given: Query) -> tuple[Filters, list[Ignored]]:
    """The filters of an address, and what in it was ignored and why."""
    values, ignored = query.parse(given)
    return Filters(**values), ignored
