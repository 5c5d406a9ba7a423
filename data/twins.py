"""The table twin of a figure: a frame in the reader's language, one row a record.

Dates are ISO texts that stop where the known part stops ("2025-06"), so that they sort by time
and never look more exact than they are; pairs of low and high become one range.
"""

import pandas as pd

from data.codebook import Column, columns
from data.formats import range_text
from data.records import find
from data.status_dates import status_precision
from data.tables import split
from data.vocabularies import labels

PRECISIONS = {"announced_on": "announced_precision", "started_on": "started_precision",
              "ended_on": "ended_precision"}  # fmt: skip
LENGTHS = {"day": 10, "month": 7, "year": 4}
RANGES = ("fatalities", "personnel")


def twin(frame: pd.DataFrame, table: str, stems: tuple[str, ...], lang: str) -> pd.DataFrame:
    """The columns named by their stems, in their order, headed by their labels."""
    known = {each.column: each for each in columns(table)}
    shown = {}
    for stem in stems:
        if stem in RANGES:
            spec = known[f"{stem}_low"]
            shown[_range_label(spec, lang)] = _ranges(frame, stem, lang)
        else:
            spec = known.get(stem) or known[f"{stem}_{lang}"]
            shown[spec.label(lang) or stem] = _cells(frame, spec, lang)
    return pd.DataFrame(shown, index=frame.index).astype("object").fillna("")


def iso_text(value: pd.Timestamp, precision: object) -> str:
    """ "2025-06-23", "2025-06" or "2025"; empty when missing."""
    if pd.isna(value):
        return ""
    return value.strftime("%Y-%m-%d")[: LENGTHS.get(str(precision), 10)]


def iso_texts(dates: pd.Series, precisions: pd.Series) -> pd.Series:
    """Each date as far as it is known."""
    texts = [iso_text(*each) for each in zip(dates, precisions, strict=True)]
    return pd.Series(texts, index=dates.index, dtype="str")


def _cells(frame: pd.DataFrame, spec: Column, lang: str) -> pd.Series:
    cells = frame[spec.column]
    if spec.kind == "date":
        return _dates(frame, spec.column)
    if spec.kind in ("code", "codes"):
        known = labels(spec.vocabulary, lang)
        return cells.map(lambda cell: ", ".join(known[c] for c in split(cell)), na_action="ignore")
    if spec.kind == "texts":
        return cells.map(lambda cell: "; ".join(split(cell)), na_action="ignore")
    if spec.kind == "ref" and spec.vocabulary != "sources":
        return cells.map(lambda cell: _title(cell, lang), na_action="ignore")
    return cells


def _dates(frame: pd.DataFrame, column: str) -> pd.Series:
    how = PRECISIONS.get(column, "date_precision")
    if column == "status_on":
        return iso_texts(frame[column], frame["agreement_id"].map(status_precision))
    if how not in frame or column in ("end_date", "published_on"):
        days: pd.Series = frame[column].dt.strftime("%Y-%m-%d")
        return days
    return iso_texts(frame[column], frame[how])


def _ranges(frame: pd.DataFrame, stem: str, lang: str) -> pd.Series:
    pairs = zip(frame[f"{stem}_low"], frame[f"{stem}_high"], strict=True)
    return pd.Series([range_text(*each, lang) for each in pairs], index=frame.index, dtype="str")


def _range_label(spec: Column, lang: str) -> str:
    label = spec.label(lang) or spec.column
    return label.split("(")[0].split(",")[0].strip()


def _title(record_id: str, lang: str) -> str:
    record = find(record_id)
    return record.title(lang) if record else record_id
