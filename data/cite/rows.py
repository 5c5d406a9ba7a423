"""The records of a selection as rows to tick: date, title and kind, newest first."""

import pandas as pd

from data.formats import iso_text
from data.kinds import KINDS
from data.periods import active_periods
from data.precisions import iso_dates
from data.registry import DATE_COLUMNS, RECORD_KEYS
from data.search import fold, terms
from data.selection import Selection
from data.vocabularies import labels


def citable_rows(selection: Selection, lang: str) -> pd.DataFrame:
    """record_id, date (ISO, as far as it is known; of a commitment its start), title, kind."""
    frames = [_rows(selection.frame(table), table, lang) for table in RECORD_KEYS]
    rows = pd.concat(frames, ignore_index=True)
    return rows.sort_values("date", ascending=False, kind="stable", ignore_index=True)


def narrowed(rows: pd.DataFrame, words: str) -> pd.DataFrame:
    """The rows with every word in the title or id, accents and case aside."""
    texts = (rows["title"] + " " + rows["record_id"]).map(fold)
    wanted = terms(words)
    found = texts.map(lambda text: all(each in text for each in wanted)).astype(bool)
    return rows[found].reset_index(drop=True)


def _rows(frame: pd.DataFrame, table: str, lang: str) -> pd.DataFrame:
    column, vocabulary = KINDS[table]
    title = "name" if table == "commitments" else "title"
    return pd.DataFrame(
        {
            "record_id": frame[RECORD_KEYS[table]],
            "date": _dates(frame, table),
            "title": frame[f"{title}_{lang}"],
            "kind": frame[column].map(labels(vocabulary, lang)),
        }
    )


def _dates(frame: pd.DataFrame, table: str) -> pd.Series:
    if table in DATE_COLUMNS:
        return iso_dates(frame, DATE_COLUMNS[table])
    periods = active_periods().set_index("commitment_id")
    pairs = zip(periods["start"], periods["start_precision"], strict=True)
    starts = {key: iso_text(*pair) for key, pair in zip(periods.index, pairs, strict=True)}
    found: pd.Series = frame["commitment_id"].map(starts)
    return found
