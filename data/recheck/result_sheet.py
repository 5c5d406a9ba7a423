"""The findings as rows to read and to take away: one a changed cell, lost or added row."""

from collections.abc import Iterator
from itertools import islice

import pandas as pd

from data.codebook import columns
from data.extracts import SOURCES
from data.recheck.findings import Findings
from data.recheck.forms import Held, Key, record_ids
from data.records import title_of
from data.texts import Texts
from data.vocabularies import label

SEPARATOR = " · "


def result_sheet(found: Findings, t: Texts, most: int | None = None) -> pd.DataFrame:
    """Findings in the language of `t`, all or the first; what changed, then what is gone, then
    what is new."""
    rows = [*islice(_rows(found, t), most)]
    names = (t("What"), t("Row"), t("Identifier"), t("Column"), t("In your file"), t("Now"),
             t("Reason"))  # fmt: skip
    return pd.DataFrame(rows, columns=list(names), dtype="object")


def _rows(found: Findings, t: Texts) -> Iterator[tuple[str, ...]]:
    table = found.recognised.table
    for each in found.changes:
        named = column_label(found, each.held, t.lang)
        yield t("changed"), *_named(table, each.key, t), named, each.then, each.now, ""
    for gone in found.gone:
        said = _reason(gone.reason, gone.into, t)
        # Rows that were never here have no title to look for, and there may be many of them.
        named_row = _named(table, gone.key, t) if gone.reason else ("", SEPARATOR.join(gone.key))
        yield t("gone"), *named_row, "", "", "", said
    outside = t("it does not pass the filters of the file")
    for key in found.outside:
        yield t("no longer selected"), *_named(table, key, t), "", "", "", outside
    for key in found.added or ():
        yield t("new"), *_named(table, key, t), "", "", "", ""


def _named(table: str, key: Key, t: Texts) -> tuple[str, str]:
    return title_of_row(table, key, t.lang), SEPARATOR.join(key)


def row_ids(found: Findings) -> list[str]:
    """For each row of the sheet the record to look at; empty where there is none."""
    table = found.recognised.table
    keys = [*(each.key for each in found.changes), *(each.key for each in found.gone)]
    keys += [*found.outside, *(found.added or ())]
    return [next(iter(record_ids(table, key)), "") for key in keys]


def title_of_row(table: str, key: Key, lang: str) -> str:
    """The titles of the records that a row is or belongs to; else its key."""
    titles = [title_of(each, lang) for each in record_ids(table, key)]
    return SEPARATOR.join(titles or key)


def column_label(found: Findings, held: Held, lang: str) -> str:
    """What a column is called; of a pair with codes, in which language it is written."""
    if held.column == SOURCES:
        return label("tables", SOURCES, lang)
    specs = {each.column: each for each in columns(found.recognised.table)}
    text = specs[held.column].label(lang) or held.column
    is_one_of_pair = found.recognised.style is None and held.column.endswith(("_en", "_fr"))
    return f"{text} ({held.column[-2:]})" if is_one_of_pair else text


def _reason(reason: str | None, into: tuple[str, ...], t: Texts) -> str:
    if reason is None:
        return t("not in the record any more; no reason is recorded")
    said = label("retirement_reasons", reason, t.lang)
    if not into:
        return said
    return t("{reason}, now in {ids}", reason=said, ids=", ".join(into))
