"""The timeline figure: marks in their lanes, spans for vague dates, landmarks, thin end."""

from datetime import date

import pandas as pd
import plotly.graph_objects as go
import pytest

from components.timeline import picked_mark
from components.timeline_figure import timeline_figure
from components.timeline_look import Look
from components.timeline_stack import stack
from data.filters import Filters
from data.lane_styles import kind_styles
from data.lanes import LANE_OF
from data.marks import marks
from data.measures.by_time import count_by_time
from data.release import RELEASE
from data.selection import select
from data.texts import texts

STRETCH = (date(2012, 1, 1), RELEASE.covered_until)
LOOK = Look("#222222")


def figure(chosen: Filters, lang: str = "en", look: Look = LOOK) -> go.Figure:
    selection = select(chosen)
    return timeline_figure(
        marks(selection), count_by_time(selection, "month"), STRETCH, texts(lang), look
    )


def mark_traces(drawn: go.Figure) -> list[go.Scatter]:
    kinds = {style.label for style in kind_styles(texts("en")).values()}
    return [each for each in drawn.data if each.type == "scatter" and each.name in kinds]


@pytest.mark.parametrize("chosen", [Filters(), Filters(q="Rosatom"), Filters(q="BCID")])
def test_every_mark_is_drawn_once(chosen: Filters) -> None:
    found = marks(select(chosen))
    drawn = [data[0] for trace in mark_traces(figure(chosen)) for data in trace.customdata]
    assert sorted(drawn) == sorted(found["record_id"])


def test_plotly_finds_no_fault() -> None:
    drawn = figure(Filters())
    assert go.Figure(drawn.to_dict())


def test_each_mark_is_in_the_trace_of_its_kind() -> None:
    found = marks(select(Filters()))
    kinds = found.groupby("record_id")["kind"].agg(set)
    labels = {style.label: kind for kind, style in kind_styles(texts("en")).items()}
    for trace in mark_traces(figure(Filters())):
        if list(labels).count(trace.name) == 1:
            mine = [kind for kind, style in kind_styles(texts("en")).items()
                    if style.label == trace.name]  # fmt: skip
            assert all(set(mine) & kinds[data[0]] for data in trace.customdata)


def test_a_month_is_a_span_with_a_hollow_symbol() -> None:
    found = marks(select(Filters()))
    vague = found[found["precision"] != "day"]
    assert len(vague)
    hollow = [
        data[0]
        for trace in mark_traces(figure(Filters()))
        if not isinstance(trace.marker.symbol, str)
        for data, symbol in zip(trace.customdata, trace.marker.symbol, strict=True)
        if symbol.endswith("-open")
    ]
    assert sorted(hollow) == sorted(vague["record_id"])


def test_a_vague_mark_stands_inside_its_span() -> None:
    found = marks(select(Filters()))
    spans = found[found["precision"] != "day"].set_index(["record_id", "kind"])
    assert (spans["start"] < spans["end"]).all()


@pytest.mark.parametrize("look", [LOOK, Look("#222222", narrow=True)])
def test_marks_of_a_lane_stand_in_it(look: Look) -> None:
    found = marks(select(Filters()))
    piled = stack(found, STRETCH, look)
    edges = {lane.code: (lane.top, lane.bottom) for lane in piled.lanes}
    for lane, height in zip(found["lane"], piled.y, strict=True):
        assert edges[lane][0] < height < edges[lane][1]


def test_the_same_marks_give_the_same_figure() -> None:
    assert figure(Filters()).to_json() == figure(Filters()).to_json()


def test_the_thin_end_is_shaded() -> None:
    shapes = figure(Filters()).layout.shapes
    assert [each.x0 for each in shapes if each.type == "rect" and each.xref == "x"] == [
        RELEASE.dense_until.isoformat()
    ]


def test_no_english_month_in_the_ticks() -> None:
    stops = figure(Filters(), "fr").layout.xaxis.tickformatstops
    assert {stop.value for stop in stops} == {"%Y", "%Y-%m", "%Y-%m-%d"}


def test_hover_is_escaped_and_in_the_language() -> None:
    trace = mark_traces(figure(Filters(q="Barsalogho")))[0]
    assert "<b>" in trace.hovertext[0]
    french = figure(Filters(q="Barsalogho"), "fr")
    assert any("décès signalés" in each for t in french.data for each in (t.hovertext or []))


def test_picked_mark_is_a_record_of_the_figure() -> None:
    found = marks(select(Filters(q="BCID")))
    record_id = found["record_id"].iloc[0]
    event = {"selection": {"points": [{"customdata": [record_id, "2025-01-01"]}]}}
    assert picked_mark(event, found) == (record_id, "2025-01-01")
    stale = {"selection": {"points": [{"customdata": ["gone", "2025-01-01"]}]}}
    assert picked_mark(stale, found) is None
    assert picked_mark({"selection": {"points": []}}, found) is None


def test_every_kind_has_a_lane() -> None:
    assert set(kind_styles(texts("fr"))) == set(LANE_OF)
    assert pd.Series(LANE_OF).notna().all()
