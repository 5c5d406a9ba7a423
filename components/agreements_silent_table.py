"""The silent agreements as a table: partner, last step with date and source, months since."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components.context import View
from components.grids import draw_grid
from components.life_styles import kind_name
from components.life_table import draw_sheet
from data.citing import pages
from data.formats import iso_text
from data.measures.silent import Silence
from data.records import find
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels


def draw_silent_table(view: View, rows: Sequence[Silence], *, choices: Sequence[str]) -> str | None:
    """Draw the agreements, the longest silent first, with their file; returns the picked one."""
    t = view.t
    table = silent_table(rows, t)
    picked = draw_grid(
        table.iloc[:, :-1],
        table.iloc[:, -1],
        key="agreements-silent",
        alt=t("Table of the agreements without a later step; choose a row to see its record."),
        columns={
            t("Title"): st.column_config.TextColumn(width="large"),
            t("Address"): st.column_config.LinkColumn(width="medium"),
            t("Later linked records"): st.column_config.NumberColumn(
                help=t("Records that follow, implement or end the agreement without being a step "
                       "of it: the card shows them."),
            ),
        },
    )  # fmt: skip
    draw_sheet(view, table, "silent-agreements", key="agreements-silent-csv", choices=choices)
    return picked


def silent_table(rows: Sequence[Silence], t: Texts) -> pd.DataFrame:
    """One row an agreement; the last column is its id."""
    heads = [t("Title"), t("Partner"), t("Last step"), t("Date"), t("Months since"),
             t("Later linked records"), t("Source"), t("Address"), t("Record id")]  # fmt: skip
    return pd.DataFrame([_row(each, t) for each in rows], columns=heads)


def _row(each: Silence, t: Texts) -> list[object]:
    record, last = find(each.agreement_id), each.last
    known = labels("parties", t.lang)
    publisher, url = pages().get(last.source_id, ("", ""))
    return [
        record.title(t.lang) if record else each.agreement_id,
        ", ".join(known[code] for code in split(record.row["partners"])) if record else "",
        kind_name(last.kind, t),
        iso_text(last.on, last.precision),
        each.months,
        len(each.later),
        publisher,
        url,
        each.agreement_id,
    ]
