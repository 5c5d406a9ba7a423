"""The table twin of life lines: one row a dated step or event, oldest first, with its source."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pandas as pd
import streamlit as st

from components.context import View
from components.grids import draw_grid
from components.life_lines import Line
from components.life_styles import kind_name
from data.asked import as_asked
from data.citing import pages
from data.extracts import file_name, sheet_bytes, stem
from data.formats import iso_text
from data.measures.life import EVENT, Mark
from data.per_release import per_release
from data.records import find
from data.texts import Texts, texts
from data.vocabularies import label, labels


def draw_life_table(
    view: View, lines: Sequence[Line], *, key: str, choices: Sequence[str]
) -> str | None:
    """Draw the marks of all lines with their file; returns the id of the picked row's record."""
    t = view.t
    table = life_table(lines, t)
    picked = draw_grid(
        table.iloc[:, :-2],
        table.iloc[:, -2],
        key=key,
        alt=t("Table of the dated steps, oldest first; choose a row to see its record."),
        columns={
            t("Title"): st.column_config.TextColumn(width="large"),
            t("Address"): st.column_config.LinkColumn(width="medium"),
        },
    )
    draw_sheet(view, table, "steps", key=f"{key}-csv", choices=choices)
    return picked


def draw_sheet(
    view: View, table: pd.DataFrame, name: str, *, key: str, choices: Sequence[str]
) -> None:
    """Draw the button that hands out a table as it is on screen; `name` is that of the file."""
    today = datetime.now(UTC).date()
    st.download_button(
        view.t.plural("CSV of this table ({n} row)", "CSV of this table ({n} rows)", len(table)),
        data=as_asked(lambda: sheet_bytes(table)),
        file_name=file_name(view.filters, stem(name, choices), "csv", view.lang, today),
        mime="text/csv",
        key=key,
        icon=":material/download:",
        on_click="ignore",
        type="tertiary",
    )


def life_table(lines: Sequence[Line], t: Texts) -> pd.DataFrame:
    """Date as far as it is known, record, step, party, note, publisher, address, ids of both."""
    marks = {mark: None for line in lines for mark in line.marks}
    rows = [_row(mark, t.lang) for mark in sorted(marks, key=lambda mark: mark.on)]
    heads = [t("Date"), t("Title"), t("Step"), t("By"), t("Note"), t("Source"), t("Address"),
             t("Record id"), t("Source id")]  # fmt: skip
    return pd.DataFrame(rows, columns=heads)


@per_release
def _row(mark: Mark, lang: str) -> tuple[str, ...]:
    t = texts(lang)
    record = find(mark.record_id)
    publisher, url = pages().get(mark.source_id, ("", ""))
    return (
        iso_text(mark.on, mark.precision),
        record.title(t.lang) if record else mark.record_id,
        _step(mark, t),
        labels("parties", t.lang).get(mark.by, ""),
        mark.notes[t.lang == "fr"],
        publisher,
        url,
        mark.record_id,
        mark.source_id,
    )


def _step(mark: Mark, t: Texts) -> str:
    """The step, or the category of an event."""
    if mark.kind != EVENT:
        return kind_name(mark.kind, t)
    record = find(mark.record_id)
    return label("categories", record.row["category"], t.lang) if record else ""
