"""The changes between two releases as a table: with codes for programs, in words for readers."""

import json
from collections.abc import Sequence

import pandas as pd

from data.releases.diff import CHANGED, WITHDRAWN, Change
from data.releases.narrowing import record_ids
from data.releases.reasons import Told
from data.releases.words import column_text, kind_text, title, values
from data.texts import Texts
from data.vocabularies import label

COLUMNS = ("from", "to", "change", "table", "key", "record_id", "column", "old", "new",
           "reason_en", "reason_fr")  # fmt: skip


def coded(found: Sequence[Change], old: str, new: str) -> pd.DataFrame:
    """COLUMNS: cells as in the files; an added or withdrawn row stands in `new` or `old` as a
    JSON object of its filled cells."""
    told = Told(old, new)
    rows = [
        (old, new, each.kind, each.table, each.key, ";".join(record_ids(each)), each.column,
         *_written(each), *(told.reason(each, lang) for lang in ("en", "fr")))
        for each in found
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=COLUMNS, dtype="object")


def documents(found: Sequence[Change], old: str, new: str) -> list[dict[str, object]]:
    """The same as objects, whole rows as objects of their own."""
    told = Told(old, new)
    return [
        {
            "change": each.kind,
            "table": each.table,
            "key": each.key,
            "record_ids": record_ids(each),
            **_document(each),
            "reason_en": told.reason(each, "en"),
            "reason_fr": told.reason(each, "fr"),
        }
        for each in found
    ]


def labelled(found: Sequence[Change], old: str, new: str, t: Texts) -> pd.DataFrame:
    """In words: change, table, record or source, column, old and new value, reason, key."""
    told = Told(old, new)
    rows = [
        (
            kind_text(each.kind, t),
            label("tables", each.table, t.lang),
            title(each, old, new, t.lang),
            column_text(each, t.lang),
            *values(each, t.lang),
            told.reason(each, t.lang),
            each.key,
        )
        for each in found
    ]
    heads = [t("Change"), t("Table"), t("Record or source"), t("Column"), t("Old value"),
             t("New value"), t("Reason"), t("Key")]  # fmt: skip
    return pd.DataFrame(rows, columns=heads, dtype="object")


def _filled(change: Change) -> dict[str, str]:
    return {name: cell for name, cell in change.row if cell}


def _written(change: Change) -> tuple[str, str]:
    if change.kind == CHANGED:
        return change.old, change.new
    whole = json.dumps(_filled(change), ensure_ascii=False)
    return (whole, "") if change.kind == WITHDRAWN else ("", whole)


def _document(change: Change) -> dict[str, object]:
    if change.kind == CHANGED:
        return {"column": change.column, "old": change.old or None, "new": change.new or None}
    return {"row": _filled(change)}
