"""Texts that appear over a mark: title, what and when (as precisely as known), where, deaths."""

from html import escape
from textwrap import wrap

import pandas as pd

from components.timeline_styles import Style, lane_labels
from data.formats import date_text, range_text
from data.lanes import EVENT_LANES
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels

LINE = 56


def hover_texts(found: pd.DataFrame, styles: dict[str, Style], t: Texts) -> list[str]:
    """One text a mark, in Plotly's small HTML; texts of the record are escaped."""
    countries, lanes = labels("countries", t.lang), lane_labels(t)
    made = []
    for row in found.itertuples():
        title = "<br>".join(map(escape, wrap(str(getattr(row, f"title_{t.lang}")), LINE)))
        what = styles[row.kind].label
        if row.lane not in EVENT_LANES:
            what = f"{lanes[row.lane]} - {what}"
        where = ", ".join(countries[code] for code in split(row.countries))
        lines = [f"<b>{title}</b>", when(row, t), escape(f"{what} · {where}" if where else what)]
        made.append("<br>".join([*lines, *_deaths(row, t)]))
    return made


def when(row: object, t: Texts) -> str:
    """ "23 June 2025", "June 2025", or first and last day of an event that lasted."""
    lang, precision = t.lang, row.precision
    first = date_text(row.date, precision, lang)
    if precision == "day" and row.end > row.start:
        return t("from {since} to {until}", since=first, until=date_text(row.end, "day", lang))
    return first


def _deaths(row: object, t: Texts) -> list[str]:
    text = range_text(row.fatalities_low, row.fatalities_high, t.lang)
    return [t("deaths reported: {range}", range=text)] if text else []
