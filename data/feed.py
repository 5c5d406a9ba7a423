"""What is new in a selection: its newest records by their own dates, as entries of a feed."""

from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from uuid import NAMESPACE_URL, uuid5

from data.citing import sources_of
from data.formats import iso_text
from data.kinds import kind_name, table_name
from data.records import Record, find
from data.registry import RECORD_KEYS
from data.selection import Selection
from data.texts import texts
from data.vocabularies import label
from data.when import when_text

MOST = 50


@dataclass(frozen=True)
class Entry:
    """A record as a feed tells it. `date`: ISO, as far as it is known ("2025-05" for a month)."""

    record_id: str
    title: str
    date: str
    text: str
    kinds: tuple[str, str]

    @property
    def day(self) -> str:
        """The date when its day is known, else empty."""
        return self.date if len(self.date) == len("2025-06-23") else ""


def entries(selection: Selection, lang: str) -> list[Entry]:
    """The newest records of a selection, their texts in one language."""
    return [_entry(record, lang) for record in newest(selection)]


def newest(selection: Selection) -> list[Record]:
    """At most 50 dated records by date, newest first; events before agreements before forces."""
    ids = [selection.frame(table)[key][:MOST] for table, key in RECORD_KEYS.items()]
    records = [record for record in map(find, chain.from_iterable(ids)) if record]
    dated = [(record.date, record) for record in records if record.date]
    return [record for _, record in sorted(dated, key=itemgetter(0), reverse=True)][:MOST]


def urn(name: str) -> str:
    """An identifier that is the same at every address of the server and in every release."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'aes-monitor:{name}')}"


def _entry(record: Record, lang: str) -> Entry:
    t = texts(lang)
    level = label("confidence", record.row["confidence"], lang).lower()
    publishers = dict.fromkeys(sources_of(record.id)["publisher"])
    lines = [
        when_text(record, t),
        record.row[f"summary_{lang}"],
        t("Confidence: {level}", level=level),
        t("Sources: {publishers}", publishers=", ".join(publishers)),
    ]
    return Entry(
        record_id=record.id,
        title=record.title(lang),
        date=iso_text(record.date, record.precision),
        text="\n".join(lines),
        kinds=(table_name(record.table, t), kind_name(record, lang)),
    )
