"""The table twins of a cooperation figure: the rows behind it, or behind the picked cell."""

import pandas as pd

from components.cards import draw_card
from components.context import View
from components.headings import draw_title
from components.tables import draw_table
from data.filters import Filters
from data.registry import RECORD_KEYS
from data.selection import select


def draw_tables(
    view: View, tables: list[str], records: pd.DataFrame, name: str, *, choices: list[str]
) -> None:
    """Draw one table for agreements and one for events, with the same rows as the list.

    `choices` says what was picked, for the names of the files.
    """
    for table in tables:
        rows = rows_of(select(Filters()).frame(table), table, records)
        if rows.empty:
            continue
        draw_title(view, table_title(view, table, name), rows=len(rows))
        picked = draw_table(view, table, rows, key=f"cooperation-{table}", choices=choices)
        if picked:
            draw_card(view, picked)


def rows_of(frame: pd.DataFrame, table: str, records: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table that are among the records, in the order of the table."""
    mine = records.loc[records["table"] == table, "record_id"]
    return frame[frame[RECORD_KEYS[table]].isin(mine)]


def table_title(view: View, table: str, name: str) -> str:
    """ "Agreements: Russia × Energy"."""
    what = {"agreements": view.t("Agreements"), "events": view.t("Events")}[table]
    return view.t("{group}: {names}", group=what, names=name)
