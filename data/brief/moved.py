"""Force changes: who came and went within the period, newest first, with the latest figure."""

from dataclasses import replace
from typing import Any

import pandas as pd

from data.brief.parts import Row, Section
from data.brief.reach import Reach
from data.brief.rows import more_text, named, row_of
from data.formats import date_text, range_text
from data.lane_styles import kind_styles
from data.measures.briefing import briefing
from data.measures.latest import latest_known
from data.records import Record, find
from data.selection import Selection
from data.texts import Texts, texts

WHOLE = "whole"


def moved(selection: Selection, reach: Reach) -> Section:
    """The newest arrivals and departures."""
    t = texts(reach.lang)
    moves = briefing(selection).moves
    latest = latest_known(selection.strengths, selection.outside_strengths)
    rows = []
    for move in moves.head(reach.limits.moves).to_dict("records"):
        record = find(str(move["record_id"]))
        if record:
            rows.append(_row(record, move, latest, reach, t))
    return Section(
        title=t("Force changes"),
        intro=t("Figures are those of one force at one date; they are never added up.")
        if rows
        else "",
        heads=(t("Date"), t("Force"), t("Change")),
        rows=tuple(rows),
        more=more_text(len(moves) - len(rows), t),
        more_link=reach.page("/forces"),
    )


def _row(record: Record, move: Any, latest: pd.DataFrame, reach: Reach, t: Texts) -> Row:
    row, lang = record.row, reach.lang
    providers = named("parties", row["providers"], lang)
    hosts = named("states", row["host_countries"], lang)
    sides = t("{providers} in {hosts}", providers=providers, hosts=hosts) if hosts else providers
    found = row_of(
        record,
        reach,
        lines=(sides, _figure(record.id, latest, t)),
        aside=(kind_styles(t)[move["kind"]].label,),
    )
    return replace(found, date=date_text(move["date"], move["precision"], lang, short=True))


def _figure(record_id: str, latest: pd.DataFrame, t: Texts) -> str:
    """ "Latest figure: 900 deployed (June 2023)"; empty where none is known."""
    if record_id not in latest.index:
        return ""
    row = latest.loc[record_id]
    known = (
        named("measures", row["measure"], t.lang).lower(),
        named("scopes", row["scope"], t.lang).lower() if row["scope"] != WHOLE else "",
        date_text(row["as_of"], row["date_precision"], t.lang),
    )
    return t(
        "Latest figure: {range} ({details})",
        range=range_text(row["personnel_low"], row["personnel_high"], t.lang),
        details=", ".join(filter(None, known)),
    )
