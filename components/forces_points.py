"""Strengths of one commitment as marks: each figure as stated, never between or beyond figures."""

import pandas as pd
import plotly.graph_objects as go

from components.forces_hover import strength_hover
from data.days import bounds
from data.formats import range_text
from data.measures.strength import Series
from data.palette import measure_colour, rgb, symbol
from data.texts import Texts
from data.vocabularies import label

LONGEST_DAY = pd.Timedelta(days=1)


def series_traces(each: Series, t: Texts, gap: pd.Timedelta) -> list[go.Scatter]:
    """The band between lowest and highest figures, spans of vague dates, and the figures.

    Figures closer in time than `gap` to the last one written are not written beside their mark.
    """
    name, shade = label("measures", each.measure, t.lang), measure_colour(each.measure)
    return [
        *_band(each, shade),
        _bars(each.points, shade),
        _marks(each.points, name, shade, texts=_changes(each.points, t.lang, gap), t=t),
    ]


def apart_traces(points: pd.DataFrame, t: Texts) -> list[go.Scatter]:
    """Figures on a part or on more than the whole: single marks, named as such, not joined."""
    found = []
    for (measure, scope), rows in points.groupby(["measure", "scope"], sort=False):
        scope_name = label("scopes", str(scope), t.lang).lower()
        shade = measure_colour(str(measure))
        name = f"{label('measures', str(measure), t.lang)} ({scope_name})"
        marks = _marks(rows, name, shade, texts=[""] * len(rows), t=t)
        found += [
            _bars(rows, shade),
            marks.update(marker_symbol=apart_symbol(str(measure), str(scope))),
        ]
    return found


def apart_symbol(measure: str, scope: str) -> str:
    """The symbol of the measure with a dot: hollow for a part, filled for more than the whole."""
    stem = symbol("measures", measure).removesuffix("-open").removesuffix("-thin")
    return f"{stem}-open-dot" if scope == "part" else f"{stem}-dot"


def moment(day: pd.Timestamp, precision: str) -> pd.Timestamp:
    """Where a mark stands: on its day, or in the middle of its month or year."""
    first, after = bounds(day, precision)
    return first if after - first <= LONGEST_DAY else first + (after - first) / 2


def _band(each: Series, shade: str) -> list[go.Scatter]:
    band = each.band()
    if len(band) < 2:
        return []
    precisions = each.points.groupby("as_of")["date_precision"].first()
    xs = [moment(day, precisions[day]).isoformat() for day in band["as_of"]]
    fill = f"rgba({','.join(map(str, rgb(shade)[:3]))},0.18)"
    line = {"color": shade, "width": 1, "dash": "dot"}
    common = {"x": xs, "mode": "lines", "line": line, "hoverinfo": "skip", "showlegend": False,
              "legendgroup": each.measure}  # fmt: skip
    return [
        go.Scatter(y=band["low"].tolist(), **common),
        go.Scatter(y=band["high"].tolist(), fill="tonexty", fillcolor=fill, **common),
    ]


def _bars(points: pd.DataFrame, shade: str) -> go.Scatter:
    """Upright from low to high, and across the month or year where the day is not known."""
    xs: list[str | None] = []
    ys: list[int | None] = []
    for _, row in points.iterrows():
        first, after = bounds(row["as_of"], row["date_precision"])
        middle = moment(row["as_of"], row["date_precision"]).isoformat()
        low, high = int(row["personnel_low"]), int(row["personnel_high"])
        xs += [middle, middle, None]
        ys += [low, high, None]
        if after - first > LONGEST_DAY:
            for level in dict.fromkeys((low, high)):
                xs += [first.isoformat(), after.isoformat(), None]
                ys += [level, level, None]
    return go.Scatter(
        x=xs, y=ys, mode="lines", line={"color": shade, "width": 3}, opacity=0.5,
        hoverinfo="skip", showlegend=False, connectgaps=False,
    )  # fmt: skip


def _marks(
    points: pd.DataFrame, name: str, shade: str, *, texts: list[str], t: Texts
) -> go.Scatter:
    xs, ys, hovers, words = [], [], [], []
    for (_, row), text in zip(points.iterrows(), texts, strict=True):
        low, high = int(row["personnel_low"]), int(row["personnel_high"])
        for level in dict.fromkeys((high, low)):
            xs.append(moment(row["as_of"], row["date_precision"]).isoformat())
            ys.append(level)
            hovers.append(strength_hover(row, t))
            words.append(text if level == high else "")
    return go.Scatter(
        x=xs, y=ys, mode="markers+text", name=name, legendgroup=name, text=words,
        textposition="top center", textfont={"size": 11}, cliponaxis=False,
        hovertext=hovers, hoverinfo="text",
        marker={
            "color": shade, "size": 10,
            "symbol": symbol("measures", str(points["measure"].iloc[0])),
            "line": {"width": 2, "color": shade},
        },
    )  # fmt: skip


def _changes(points: pd.DataFrame, lang: str, gap: pd.Timedelta) -> list[str]:
    """The figure in words where it differs from the one last written, and `gap` or more from it."""
    texts: list[str] = []
    last, since = "", pd.Timestamp.min
    for _, row in points.iterrows():
        written = range_text(row["personnel_low"], row["personnel_high"], lang)
        if written == last or row["as_of"] < since + gap:
            texts.append("")
            continue
        texts.append(written)
        last, since = written, row["as_of"]
    return texts
