"""The facts of a record as labels and values, as exact as they are known; only what is filled."""

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import plain
from components.record_claims import bounds_mark
from data.codebook import Column, column, columns
from data.formats import date_text, number_text, range_text
from data.precisions import precision
from data.records import Record, find
from data.registry import PRECISIONS, RECORD_KEYS
from data.tables import split
from data.texts import Texts
from data.vocabularies import label, labels

ELSEWHERE = ("title", "name", "summary", "note")
MERGED = frozenset(
    {*PRECISIONS.values(), "fatalities_high", "lon", "value_currency", "confidence",
     "geo_precision"}
)  # fmt: skip


def draw_facts(view: View, record: Record) -> None:
    """Draw labels left, values right."""
    found = facts(record, view.t)
    deaths = _label(column("events", "fatalities_low"), view.t)
    marks = {deaths: bounds_mark(record.id, view.t)}
    frame = pd.DataFrame(
        {"label": [f"**{plain(name)}**" for name, _ in found],
         "value": [f"{plain(value)} {marks.get(name, '')}".strip() for name, value in found]}
    )  # fmt: skip
    st.table(
        frame, border="horizontal", hide_index=True, hide_header=True,
        alt=view.t("Facts of the record"),
    )  # fmt: skip


def facts(record: Record, t: Texts) -> list[tuple[str, str]]:
    """Label and value of each filled column, in the order of the codebook, in one language."""
    found, lang = [], t.lang
    for spec in columns(record.table):
        if _is_shown(spec, record.table, lang):
            value = _value(record.row, spec, lang)
            if value:
                found.append((_label(spec, t), value))
    return found


def _is_shown(spec: Column, table: str, lang: str) -> bool:
    stem, _, ending = spec.column.rpartition("_")
    if ending in ("en", "fr"):
        return ending == lang and stem not in ELSEWHERE
    return spec.column != RECORD_KEYS[table] and spec.column not in MERGED


def _label(spec: Column, t: Texts) -> str:
    """Of a pair, what its two columns share: "Deaths" of "Deaths, lowest figure"."""
    name = spec.label(t.lang)
    if spec.column == "lat":
        return t("Coordinates")
    return name.split(",")[0] if spec.column.endswith("_low") else name


def _value(row: pd.Series, spec: Column, lang: str) -> str:
    cell = row[spec.column]
    if spec.column == "fatalities_low":
        return _pair(row, spec.column, lang)
    if pd.isna(cell):
        return ""
    if spec.column in ("value_amount", "lat"):
        return _pair(row, spec.column, lang)
    if spec.kind == "date":
        return date_text(cell, precision(row, spec.column), lang)
    if spec.kind in ("code", "codes"):
        known = labels(spec.vocabulary, lang)
        return ", ".join(known[code] for code in split(cell))
    if spec.kind == "ref":
        record = find(str(cell))
        return record.title(lang) if record else str(cell)
    return "; ".join(split(cell)) if spec.kind == "texts" else str(cell)


def _pair(row: pd.Series, column: str, lang: str) -> str:
    if column == "fatalities_low":
        return range_text(row["fatalities_low"], row["fatalities_high"], lang)
    if column == "value_amount":
        currency = label("currencies", row["value_currency"], lang)
        return f"{number_text(row['value_amount'], lang)} {currency}"
    point = f"{number_text(row['lat'], lang)} / {number_text(row['lon'], lang)}"
    if "geo_precision" not in row:
        return point
    return f"{point} ({label('geo_precisions', row['geo_precision'], lang).lower()})"
