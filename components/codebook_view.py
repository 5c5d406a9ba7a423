"""The codebook on screen: tables, columns and code lists, from the same place as FORMAT.md."""

import pandas as pd
import streamlit as st

from components.context import View
from data.codebook import KEYS, columns
from data.vocabularies import definition, label, vocabulary


def table_title(view: View, table: str) -> str:
    """The name of a table."""
    return label("tables", table, view.lang)


def table_meaning(view: View, table: str) -> str:
    """What one row of a table is."""
    return definition("tables", table, view.lang)


def draw_codebook(view: View) -> None:
    """Draw each table's columns, then each code list."""
    for table in KEYS:
        with st.expander(f"{table_title(view, table)} ({table})"):
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
