"""What a record is, in words: its table, its kind and its date."""

from data.records import Record
from data.texts import Texts
from data.vocabularies import label
from data.when import when_text

KINDS = {
    "events": ("category", "categories"),
    "agreements": ("agreement_type", "agreement_types"),
    "commitments": ("force_type", "force_types"),
}
"""Table -> the column that says the kind, and its code list."""


def kind_line(record: Record, t: Texts) -> str:
    """ "Agreement · Memorandum · 13 October 2023"."""
    parts = (table_name(record.table, t), kind_name(record, t.lang), when_text(record, t))
    return " · ".join(filter(None, parts))


def table_name(table: str, t: Texts) -> str:
    """What one row of a table is, in the reader's language."""
    return {
        "events": t("Event"),
        "agreements": t("Agreement"),
        "commitments": t("Force commitment"),
    }[table]


def kind_name(record: Record, lang: str) -> str:
    """Category of the event, type of the agreement or of the force."""
    column, vocabulary = KINDS[record.table]
    return label(vocabulary, record.row[column], lang)
