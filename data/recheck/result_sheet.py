"""The findings as rows to read and to take away: one a changed cell, lost or added row."""

import pandas as pd

from data.codebook import columns
from data.extracts import SOURCES
from data.recheck.findings import Findings
from data.recheck.forms import Held, Key, record_ids
from data.records import title_of
from data.texts import Texts
from data.vocabularies import label

SEPARATOR = " · "


def result_sheet(found: Findings, t: Texts) -> pd.DataFrame:
    """Findings in the language of `t`; first what changed, then what is gone, then what is new."""
    rows = [
        (t("changed"), each.key, column_label(found, each.held, t.lang), each.then, each.now, "")
        for each in found.changes
    ]
    rows += [
        (t("gone"), each.key, "", "", "", _reason(each.reason, each.into, t)) for each in found.gone
    ]
    rows += [
        (t("no longer selected"), key, "", "", "", t("it does not pass the filters of the file"))
        for key in found.outside
    ]
    rows += [(t("new"), key, "", "", "", "") for key in found.added or ()]
    table = found.recognised.table
    return pd.DataFrame(
        {
            t("What"): [row[0] for row in rows],
            t("Row"): [title_of_row(table, row[1], t.lang) for row in rows],
            t("Identifier"): [SEPARATOR.join(row[1]) for row in rows],
            t("Column"): [row[2] for row in rows],
            t("In your file"): [row[3] for row in rows],
            t("Now"): [row[4] for row in rows],
            t("Reason"): [row[5] for row in rows],
        }
    )


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
