"""The table twin of a figure: a frame in the reader's language, one row a record.

Dates are ISO texts that stop where the known part stops ("2025-06"), so that they sort by time
and never look more exact than they are; pairs of low and high become one range.
"""

import pandas as pd

from data.codebook import Column, columns
from data.formats import range_text
from data.per_release import per_release
from data.precisions import iso_dates
from data.records import find
from data.tables import load, split
from data.vocabularies import labels

RANGES = ("fatalities", "personnel")


def twin(frame: pd.DataFrame, table: str, stems: tuple[str, ...], lang: str) -> pd.DataFrame:
    """The columns named by their stems, in their order, headed by their labels.

    Rows that stand in the table as they are come from a twin that is made once.
    """
    whole = load(table)
    if frame.index.isin(whole.index).all() and frame.equals(whole.loc[frame.index]):
        return _whole_twin(table, stems, lang).loc[frame.index]
    return _made(frame, table, stems, lang)


@per_release
def _whole_twin(table: str, stems: tuple[str, ...], lang: str) -> pd.DataFrame:
    return _made(load(table), table, stems, lang)


def _made(frame: pd.DataFrame, table: str, stems: tuple[str, ...], lang: str) -> pd.DataFrame:
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


def _cells(frame: pd.DataFrame, spec: Column, lang: str) -> pd.Series:
    cells = frame[spec.column]
    if spec.kind == "date":
        return iso_dates(frame, spec.column)
    if spec.kind in ("code", "codes"):
        known = labels(spec.vocabulary, lang)
        return cells.map(lambda cell: ", ".join(known[c] for c in split(cell)), na_action="ignore")
    if spec.kind == "texts":
        return cells.map(lambda cell: "; ".join(split(cell)), na_action="ignore")
    if spec.kind == "ref" and spec.vocabulary != "sources":
        return cells.map(lambda cell: _title(cell, lang), na_action="ignore")
    return cells


def _ranges(frame: pd.DataFrame, stem: str, lang: str) -> pd.Series:
    pairs = zip(frame[f"{stem}_low"], frame[f"{stem}_high"], strict=True)
    return pd.Series([range_text(*each, lang) for each in pairs], index=frame.index, dtype="str")


def _range_label(spec: Column, lang: str) -> str:
    label = spec.label(lang) or spec.column
    return label.split("(")[0].split(",")[0].strip()


def _title(record_id: str, lang: str) -> str:
    record = find(record_id)
    return record.title(lang) if record else record_id
