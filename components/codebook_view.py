"""The codebook on screen: tables, columns and code lists, from the same place as FORMAT.md."""

import pandas as pd
import streamlit as st

from components.context import View
from components.navigation import mark
from data.codebook import KEYS, columns
from data.vocabularies import vocabulary

TABLE_NAMES = {
    "events": mark("Events"),
    "agreements": mark("Agreements"),
    "commitments": mark("Force commitments"),
    "strengths": mark("Strengths of forces"),
    "agreement_steps": mark("Steps of agreements"),
    "claims": mark("Claims"),
    "links": mark("Links between records"),
    "sources": mark("Sources"),
    "citations": mark("Citations"),
    "gaps": mark("Gaps"),
    "retired_ids": mark("Retired ids"),
}
MEANINGS = {
    "events": mark("One row: something that happened on a date."),
    "agreements": mark(
        "One row: a text or deal between AES states, or of AES states with a partner."
    ),
    "commitments": mark(
        "One row: armed personnel, or a military training or advisory presence, from pledge to "
        "withdrawal. National contingents of a mission have rows of their own, part of its row."
    ),
    "strengths": mark(
        "One row: a number of personnel of one commitment on one date. Rows of different "
        "measures, scopes or commitments are never added."
    ),
    "agreement_steps": mark("One row: a dated step in the life of an agreement, with its source."),
    "claims": mark("One row: a figure, date or version that somebody claims, where they differ."),
    "links": mark("One row: a relation from one record to another; read it backwards too."),
    "sources": mark("One row: a page that backs at least one record."),
    "citations": mark("One row: what one source states that backs one record."),
    "gaps": mark("One row: a fact that was looked for and could not be sourced."),
    "retired_ids": mark("One row: an id that is no longer used, and the record that replaced it."),
}


def table_meaning(view: View, table: str) -> str:
    """What one row of a table is."""
    return view.t(MEANINGS[table])


def draw_codebook(view: View) -> None:
    """Draw each table's columns, then each code list."""
    for table in KEYS:
        with st.expander(f"{view.t(TABLE_NAMES[table])} ({table})"):
            st.caption(table_meaning(view, table))
            st.dataframe(
                column_frame(view, table),
                hide_index=True,
                key=f"codebook-{table}-{view.lang}",
                alt=view.t("Columns of the table {table}.", table=table),
            )


def column_frame(view: View, table: str) -> pd.DataFrame:
    """Column, meaning, kind, unit and code list of each column of a table."""
    t = view.t
    return pd.DataFrame(
        {
            t("Column"): [each.column for each in columns(table)],
            t("Meaning"): [each.meaning(view.lang) for each in columns(table)],
            t("Kind"): [each.kind for each in columns(table)],
            t("Unit"): [each.unit for each in columns(table)],
            t("Code list"): [each.vocabulary for each in columns(table)],
        }
    )


def draw_code_list(view: View, name: str) -> None:
    """Draw codes, labels and definitions of one list."""
    rows = vocabulary(name)
    shown = {view.t("Code"): rows.index, view.t("Label"): rows[f"label_{view.lang}"]}
    if f"definition_{view.lang}" in rows:
        shown[view.t("Definition")] = rows[f"definition_{view.lang}"]
    st.dataframe(
        pd.DataFrame(shown),
        hide_index=True,
        key=f"codes-{name}-{view.lang}",
        alt=view.t("Codes of the list {name}.", name=name),
    )
