"""The life of an agreement as its sourced steps tell it; a step without a source is not there."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.citing import named_sources
from data.days import Span, bounds
from data.per_release import per_release
from data.records import Record
from data.tables import load
from data.vocabularies import codes

EVENT = "event"
"""Kind of a mark that is an event and no step of an agreement."""


@dataclass(frozen=True)
class Mark:
    """A dated step of an agreement, or an event. `kind`: code of the step, or EVENT.

    `record_id`: what it belongs to. `by`: the party that took the step, empty for all of them.
    `source_id`: empty where the record names none. `notes`: what the row adds, English and French.
    """

    record_id: str
    kind: str
    on: date
    precision: str
    by: str = ""
    source_id: str = ""
    notes: tuple[str, str] = ("", "")

    @property
    def span(self) -> Span:
        """First moment and first moment after the day, month or year that is known."""
        return bounds(self.on, self.precision)


@per_release
def lives() -> dict[str, tuple[Mark, ...]]:
    """Agreement -> its steps by time, those of one day in the order of the vocabulary.

    Every agreement has an entry; one in force or completed may have no step.
    """
    rows = load("agreement_steps")
    found: dict[str, list[Mark]] = {each: [] for each in load("agreements")["agreement_id"]}
    columns = ("agreement_id", "step", "on", "date_precision", "by", "source_id", "note_en",
               "note_fr")  # fmt: skip
    for cells in zip(*(rows[each] for each in columns), strict=True):
        record_id, step, on, how, *rest = cells
        by, source_id, *notes = ("" if pd.isna(each) else str(each) for each in rest)
        mark = Mark(record_id, step, on.date(), how, by, source_id, (notes[0], notes[1]))
        found[record_id].append(mark)
    places = {code: place for place, code in enumerate(codes("steps"))}
    return {
        each: tuple(sorted(marks, key=lambda mark: (mark.on, places[mark.kind])))
        for each, marks in found.items()
    }


def event_mark(record: Record) -> Mark:
    """An event as a mark, with the first source that it cites. ValueError for one without date."""
    if record.date is None:
        raise ValueError(f"{record.id} has no date")
    cited = named_sources().get(record.id, [])
    source_id = str(cited[0]["source_id"]) if cited else ""
    day = pd.Timestamp(record.date).date()
    return Mark(record.id, EVENT, day, record.precision or "day", source_id=source_id)


def months_since(mark: Mark, until: date) -> int:
    """Whole months from the last day that the date of a mark may mean to a day; not below 0."""
    last = (mark.span[1] - pd.Timedelta(days=1)).date()
    months = (until.year - last.year) * 12 + until.month - last.month
    return max(months - (until.day < last.day), 0)
