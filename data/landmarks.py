"""Turning points of the record: lines on the timeline, presets of the period."""

from dataclasses import dataclass
from datetime import date

from data.per_release import per_release
from data.records import find
from data.vocabularies import vocabulary


@dataclass(frozen=True)
class Landmark:
    """A record that divides the time. `preset`: offered as the beginning of a period."""

    record_id: str
    label: str
    date: date
    kind: str
    preset: bool


@per_release
def landmarks(lang: str) -> tuple[Landmark, ...]:
    """All landmarks by date. LookupError when one names no dated record."""
    rows = vocabulary("landmarks")
    found = [
        Landmark(
            str(record_id),
            row[f"label_{lang}"],
            _day(str(record_id)),
            row["kind"],
            row["preset"] == "yes",
        )
        for record_id, row in rows.iterrows()
    ]
    return tuple(sorted(found, key=lambda each: each.date))


def _day(record_id: str) -> date:
    record = find(record_id)
    if record is None or record.date is None:
        raise LookupError(f"landmarks.csv: {record_id} is not a dated record")
    return record.date.date()
