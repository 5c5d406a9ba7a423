"""Texts that appear over a mark: title, what and when (as precisely as known), where, deaths."""

from html import escape

import pandas as pd

from data.claim_bounds import bounds_text
from data.formats import date_text, range_text
from data.lane_styles import Style, lane_labels
from data.lanes import EVENT_LANES, LANE_OF
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels

LINE = 56


def hover_texts(found: pd.DataFrame, styles: dict[str, Style], t: Texts) -> list[str]:
    """One text a mark, in Plotly's small HTML; texts of the record are escaped."""
    what = {kind: _what(kind, style, lane_labels(t)) for kind, style in styles.items()}
    where = {cell: _where(cell, t.lang) for cell in found["countries"].unique()}
    titles = [f"<b>{broken(title)}</b>" for title in found[f"title_{t.lang}"]]
    facts = [
        f"{what[kind]} · {where[cell]}" if where[cell] else what[kind]
        for kind, cell in zip(found["kind"], found["countries"], strict=True)
    ]
    parts = zip(titles, _times(found, t), facts, _deaths(found, t), strict=True)
    return ["<br>".join(filter(None, each)) for each in parts]


def broken(title: str) -> str:
    """The title on one line, or on two where it is long."""
    place = title.find(" ", len(title) // 2) if len(title) > LINE else -1
    if place < 0:
        return escape(title)
    return f"{escape(title[:place])}<br>{escape(title[place + 1 :])}"


def _what(kind: str, style: Style, lanes: dict[str, str]) -> str:
    lane = LANE_OF[kind]
    return escape(style.label if lane in EVENT_LANES else f"{lanes[lane]}, {style.label.lower()}")


def _where(cell: object, lang: str) -> str:
    countries = labels("countries", lang)
    return ", ".join(countries[code] for code in split(cell))


def _times(found: pd.DataFrame, t: Texts) -> list[str]:
    columns = zip(found["date"], found["precision"], found["start"], found["end"], strict=True)
    return [_time(day, known, end > start, end, t) for day, known, start, end in columns]


def _time(day: pd.Timestamp, precision: str, lasted: bool, end: pd.Timestamp, t: Texts) -> str:
    """ "23 June 2025", "June 2025", or first and last day of an event that lasted."""
    first = date_text(day, precision, t.lang)
    if precision == "day" and lasted:
        return t("from {since} to {until}", since=first, until=date_text(end, "day", t.lang))
    return first


def _deaths(found: pd.DataFrame, t: Texts) -> list[str]:
    low, high = found["fatalities_low"], found["fatalities_high"]
    known = (low.notna() | high.notna()).tolist()
    ranges = [
        t("deaths reported: {range}", range=range_text(least, most, t.lang)) if reported else ""
        for reported, least, most in zip(known, low, high, strict=True)
    ]
    claimed = [escape(bounds_text(each, t)) for each in found["record_id"]]
    return [" · ".join(filter(None, each)) for each in zip(ranges, claimed, strict=True)]
