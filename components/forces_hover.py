"""What a mark says under the pointer. Plotly reads some HTML there, so record texts are escaped."""

import re
from html import escape
from textwrap import wrap

import pandas as pd

from data.formats import date_text, range_text
from data.records import find
from data.tables import load, split
from data.texts import Texts
from data.vocabularies import label, labels
from data.when import period_text

WIDTH, LONGEST_NOTE = 60, 240
SHORT_NAME = re.compile(r"\(([A-Z0-9][A-Z0-9-]{2,})\)$")


def bar_hover(commitment: pd.Series, period: pd.Series, t: Texts) -> str:
    """Name, period, status, who and where; the commitment it is part of."""
    lang = t.lang
    parties = labels("parties", lang)
    lines = [
        f"<b>{escape(str(commitment[f'name_{lang}']))}</b>",
        escape(period_text(period, t)),
        escape(
            f"{label('force_types', commitment['force_type'], lang)} · "
            f"{label('commitment_statuses', commitment['status'], lang)}"
        ),
        escape(t("Providers: {names}", names=_names(commitment["providers"], parties))),
        escape(t("Hosts: {names}", names=_names(commitment["host_countries"], parties))),
    ]
    if isinstance(commitment["part_of"], str):
        lines.append(escape(inside_text(commitment["part_of"], t)))
    return "<br>".join(lines)


def inside_text(parent_id: str, t: Texts) -> str:
    """ "inside MINUSMA": the short name where the name ends with one, else the name."""
    parent = find(parent_id)
    name = parent.title(t.lang) if parent else parent_id
    short = SHORT_NAME.search(name)
    return t("inside {mission}", mission=short.group(1) if short else name)


def strength_hover(point: pd.Series, t: Texts) -> str:
    """Figure with its measure, date, scope, basis, source and note."""
    lang = t.lang
    figure = range_text(point["personnel_low"], point["personnel_high"], lang)
    measure = label("measures", point["measure"], lang)
    kind = (label("scopes", point["scope"], lang), label("bases", point["basis"], lang))
    lines = [
        f"<b>{escape(figure)}</b> · {escape(measure)}",
        escape(date_text(point["as_of"], point["date_precision"], lang)),
        escape(" · ".join(kind)),
        escape(t("Source: {publisher}", publisher=_publisher(point["source_id"]))),
        *_wrapped(point[f"note_{lang}"]),
    ]
    return "<br>".join(lines)


def _names(cell: object, known: dict[str, str]) -> str:
    return ", ".join(known[code] for code in split(cell)) or "–"


def _publisher(source_id: str) -> str:
    return str(load("sources").set_index("source_id").at[source_id, "publisher"])


def _wrapped(note: object) -> list[str]:
    if not isinstance(note, str):
        return []
    cut = note if len(note) <= LONGEST_NOTE else f"{note[:LONGEST_NOTE]}…"
    return [escape(line) for line in wrap(cut, WIDTH)]
