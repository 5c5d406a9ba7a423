"""The table twin of the lanes: each force with what began and ended it, and its texts."""

import pandas as pd

from components.context import View
from components.downloads import draw_sheet_download
from components.grids import draw_grid
from components.presence_lanes import Lane
from components.presence_marks import turn_text
from data.extracts import stem
from data.formats import iso_text
from data.measures.turns import BEGAN, ENDED, TEXT_ENDED, turns
from data.periods import periods_by_id
from data.records import find
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels


def draw_presence_table(
    view: View, found: list[Lane], commitments: pd.DataFrame, *, words: list[str]
) -> str | None:
    """Draw the forces in the order of the lanes with their file; returns the id of the picked."""
    t = view.t
    table = presence_table(found, commitments, t)
    picked = draw_grid(
        table.drop(columns=t("Id")),
        table[t("Id")],
        key="presence-table",
        alt=t("Table of the forces in the lanes; choose a row to see its force."),
    )
    label = t.plural("CSV of the forces ({n} row)", "CSV of the forces ({n} rows)", len(table))
    name = stem("presence", words)
    draw_sheet_download(view, name, label, lambda: table, key="presence-csv")
    return picked


def presence_table(found: list[Lane], commitments: pd.DataFrame, t: Texts) -> pd.DataFrame:
    """One row a force. Dates stop where the known part stops; "from" and "until" are empty where
    no day is documented."""
    known = {row["commitment_id"]: row for _, row in commitments.iterrows()}
    periods = periods_by_id()
    return pd.DataFrame(
        [
            _row(each, lane.name, known[each], periods[each], t)
            for lane in found
            for each in lane.commitments
        ]
    )


def _row(
    commitment_id: str, lane: str, row: pd.Series, period: pd.Series, t: Texts
) -> dict[str, str]:
    parties = labels("parties", t.lang)
    started = period["start_basis"] == "started_on"
    ended = period["end_basis"] == "ended_on"
    return {
        t("Provided by"): lane,
        t("Force"): str(row[f"name_{t.lang}"]),
        t("Hosts"): ", ".join(parties[each] for each in split(row["host_countries"])),
        t("Since"): iso_text(period["start"], period["start_precision"]) if started else "",
        t("Until"): iso_text(period["end"], period["end_precision"]) if ended else "",
        t("Status"): labels("commitment_statuses", t.lang)[row["status"]],
        t("Began with"): _named(commitment_id, BEGAN, t),
        t("Ended with"): _named(commitment_id, ENDED, t),
        t("Texts denounced or ended"): _named(commitment_id, TEXT_ENDED, t),
        t("Id"): commitment_id,
    }


def _named(commitment_id: str, kind: str, t: Texts) -> str:
    """ "Title (3 August 2023 · denounced (Niger))", several joined by "; "."""
    named = []
    for each in turns(commitment_id):
        record = find(each.record_id)
        if each.kind == kind and record:
            named.append(f"{record.title(t.lang)} ({turn_text(each, t)})")
    return "; ".join(named)
