"""Stories that readers come for, as lists of our own records in their order, and a wider view."""

from dataclasses import dataclass
from urllib.parse import parse_qs

from data.filters import Filters
from data.per_release import per_release
from data.records import Record, find
from data.tables import split
from data.vocabularies import vocabulary


@dataclass(frozen=True)
class Thread:
    """A story: title, one line on it, its records in order, and a page with filters for more."""

    code: str
    title: str
    summary: str
    records: tuple[Record, ...]
    page: str
    filters: Filters


@per_release
def threads(lang: str) -> tuple[Thread, ...]:
    """All stories in a language. LookupError when one names an unknown record."""
    return tuple(
        Thread(
            code=str(code),
            title=row[f"label_{lang}"],
            summary=row[f"definition_{lang}"],
            records=tuple(_record(each) for each in split(row["records"])),
            page=row["page"],
            filters=Filters.from_query(parse_qs(row["query"])),
        )
        for code, row in vocabulary("threads").iterrows()
    )


def _record(record_id: str) -> Record:
    record = find(record_id)
    if record is None:
        raise LookupError(f"threads.csv: there is no record {record_id}")
    return record
