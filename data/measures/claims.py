"""Where sources differ: the claims on one field of one record, side by side.

Ranges are made within one record and one field; nothing is added up, within a record or over
records. The figures are those of `data.claim_figures`: claims without one stay in their words.
"""

from dataclasses import dataclass

import pandas as pd

from data.claim_figures import FIELDS, Figure, figure
from data.per_release import per_release
from data.periods import active_periods
from data.records import find
from data.registry import DATE_COLUMNS, RECORD_KEYS
from data.selection import Selection
from data.tables import load

BELLIGERENT = "belligerent"
INDEPENDENT = ("independent", "un_ngo")
"""Sides that are neither an authority, a belligerent nor an outlet speaking for itself."""
LOWEST, HIGHEST, INDEPENDENT_ONLY = CHOICES = ("lowest", "highest", "independent")


@dataclass(frozen=True)
class Claim:
    """A claim that states a figure; `place` is the label of its row in claims.csv."""

    place: int
    side: str
    figure: Figure


@dataclass(frozen=True)
class Dispute:
    """At least two claims on one field of one record whose figures differ."""

    record_id: str
    field: str
    claims: tuple[Claim, ...]

    @property
    def low(self) -> int:
        return min(each.figure.least for each in self.claims)

    @property
    def high(self) -> int:
        return max(each.figure.most for each in self.claims)

    @property
    def width(self) -> int:
        return self.high - self.low

    def shown(self, choice: str) -> tuple[Claim, ...]:
        """The claims that a choice points at: those with the lowest or the highest figure, or all
        of the independent sides (none where these say nothing). ValueError for another choice."""
        if choice == LOWEST:
            return tuple(each for each in self.claims if each.figure.least == self.low)
        if choice == HIGHEST:
            return tuple(each for each in self.claims if each.figure.most == self.high)
        if choice == INDEPENDENT_ONLY:
            return tuple(each for each in self.claims if each.side in INDEPENDENT)
        raise ValueError(f"no such choice: {choice}")


@per_release(maxsize=256)
def disputes(selection: Selection, field: str) -> tuple[Dispute, ...]:
    """The disputes on a field in the order of the claims; the last 256 are kept.

    Figures are compared where they count the same (`Figure.only`: that of most of them). For
    deaths, those of a group (soldiers) are compared with those of all the dead as well: they are
    a part of them.
    """
    chosen = set(selection.claims["record_id"])
    return tuple(each for each in _every_dispute(field) if each.record_id in chosen)


@per_release
def _every_dispute(field: str) -> tuple[Dispute, ...]:
    claims = load("claims")
    mine = claims[claims["field"] == field]
    found = (
        _dispute(str(record_id), field, rows)
        for record_id, rows in mine.groupby("record_id", sort=False)
    )
    return tuple(each for each in found if each)


@per_release(maxsize=256)
def claimed_ids(selection: Selection) -> tuple[str, ...]:
    """Ids of the selected records with claims, newest first, then those without a date."""
    ids = selection.claims["record_id"].unique()
    return tuple(_days().reindex(ids).sort_values(ascending=False, kind="stable").index)


@per_release
def belligerent_bounds() -> dict[str, frozenset[str]]:
    """Event id -> which of "low" and "high" of its deaths rests on a belligerent's claim only.

    That is: claims state this very figure, and each of them is a belligerent's.
    """
    claims = load("claims")
    deaths = claims[claims["field"] == FIELDS[0]]
    found = {
        str(record_id): _bounds(str(record_id), _figures(rows, FIELDS[0]))
        for record_id, rows in deaths.groupby("record_id")
    }
    return {record_id: bounds for record_id, bounds in found.items() if bounds}


@per_release
def _days() -> pd.Series:
    """Id of a record -> its day, or that on which its active period starts."""
    dated = [load(table).set_index(RECORD_KEYS[table])[DATE_COLUMNS[table]]
             for table in ("events", "agreements")]  # fmt: skip
    starts = active_periods().set_index("commitment_id")["start"]
    days: pd.Series = pd.concat([*dated, starts])
    return days


def _bounds(event_id: str, claims: list[Claim]) -> frozenset[str]:
    event = find(event_id)
    assert event is not None, f"claims on deaths of what is no record: {event_id}"
    bounds = event.row[["fatalities_low", "fatalities_high"]].fillna(-1)
    low = {each.side for each in claims if each.figure.least == bounds["fatalities_low"]}
    high = {each.side for each in claims if each.figure.most == bounds["fatalities_high"]}
    return frozenset(name for name, sides in (("low", low), ("high", high))
                     if sides == {BELLIGERENT})  # fmt: skip


def _dispute(record_id: str, field: str, rows: pd.DataFrame) -> Dispute | None:
    claims = _figures(rows, field)
    kinds = [each.figure.only for each in claims]
    if field == "personnel" or "" not in kinds:
        usual = max(dict.fromkeys(kinds), key=kinds.count, default="")
        claims = [each for each in claims if each.figure.only == usual]
    found = Dispute(record_id, field, tuple(claims))
    return found if len(claims) > 1 and found.width else None


def _figures(rows: pd.DataFrame, field: str) -> list[Claim]:
    columns = zip(rows.index, rows["side"], rows["value_en"], strict=True)
    read = ((place, side, figure(field, text)) for place, side, text in columns)
    return [Claim(int(place), str(side), found) for place, side, found in read if found]
