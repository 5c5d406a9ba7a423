"""The figure of active periods: bars, marks and labels for real commitments."""

import pandas as pd
import pytest

from components.forces_bars import bar_colour
from components.forces_key import colour_key, marks_text
from components.forces_periods import periods_figure, picked_commitment, undated
from components.forces_rows import HOST, PROVIDER, bar_rows
from data.palette import NEUTRAL, colour, partner_colour
from data.tables import load
from data.texts import texts

COMMITMENTS = load("commitments")
EN, FR = texts("en"), texts("fr")


def figure_of(commitments: pd.DataFrame, contingents: bool = False):
    rows = bar_rows(commitments, PROVIDER, contingents, EN)
    return periods_figure(commitments, rows, PROVIDER, EN)


def one(commitment_id: str) -> pd.DataFrame:
    return COMMITMENTS[COMMITMENTS["commitment_id"] == commitment_id]


def drawn_ids(figure) -> set[str]:
    return {each for trace in figure.data for each in trace.customdata or ()}


def test_every_dated_commitment_is_drawn() -> None:
    figure = figure_of(COMMITMENTS, contingents=True)
    assert drawn_ids(figure) == set(COMMITMENTS["commitment_id"]) - set(undated(COMMITMENTS))


def test_undated_commitments_are_named() -> None:
    assert undated(COMMITMENTS) == ["turkish-trainers-canik-mali"]


def test_rows_are_high_enough_to_read() -> None:
    figure = figure_of(COMMITMENTS)
    rows = figure.layout.yaxis.range[0] - figure.layout.yaxis.range[1]
    plot = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    assert plot / rows >= 14


def test_one_commitment_makes_a_small_figure() -> None:
    figure = figure_of(one("aes-unified-force"))
    assert drawn_ids(figure) == {"aes-unified-force"}
    assert figure.layout.height < 100


def test_none_makes_an_empty_figure() -> None:
    assert drawn_ids(figure_of(COMMITMENTS.iloc[:0])) == set()


def test_end_that_is_a_figure_has_a_sign_of_its_own() -> None:
    signs = {
        trace.marker.symbol: list(trace.customdata)
        for trace in figure_of(COMMITMENTS, contingents=True).data
        if trace.type == "scatter"
    }
    assert signs["triangle-right-open"] == ["chad-fatim-mali-2013"]
    assert "chad-fatim-mali-2013" not in signs["triangle-right"]
    assert "accra-initiative-force" not in signs["triangle-right"]


def test_hover_tells_period_status_and_who() -> None:
    bar = figure_of(one("minusma-uk")).data[0]
    assert "inside MINUSMA" in bar.hovertext[0]
    assert "Withdrawn" in bar.hovertext[0]
    assert "Hosts: Mali" in bar.hovertext[0]


def test_markup_in_a_name_is_shown_as_text() -> None:
    hostile = one("serval").assign(name_en="<b>x</b><script>")
    figure = figure_of(hostile)
    assert figure.layout.annotations[-1].text == "&lt;b&gt;x&lt;/b&gt;&lt;script&gt;"
    assert "<script>" not in figure.data[0].hovertext[0]


def test_time_axis_holds_no_names_of_months() -> None:
    ticks = figure_of(COMMITMENTS).layout.xaxis.tickformatstops
    assert {each.value for each in ticks} == {"%Y-%m-%d", "%Y-%m", "%Y"}


def test_colour_tells_what_the_grouping_does_not() -> None:
    wagner = one("wagner-mali").iloc[0]
    assert bar_colour(wagner, PROVIDER) == colour("force_types", "private_military")
    assert bar_colour(wagner, HOST) == partner_colour("RUS")


def test_every_type_of_force_has_a_colour_of_its_own() -> None:
    key = colour_key(COMMITMENTS, PROVIDER, EN)
    assert len(set(key.values())) == len(key) == 7
    assert NEUTRAL not in key.values()


def test_key_is_translated() -> None:
    assert "Mission de l'ONU" in colour_key(COMMITMENTS, PROVIDER, FR)
    assert "autres contributeurs, ou plusieurs" in colour_key(COMMITMENTS, HOST, FR)
    assert marks_text(FR) != marks_text(EN)


@pytest.mark.parametrize(
    ("points", "found"),
    [
        ([], None),
        ([{"customdata": "serval"}], "serval"),
        ([{"customdata": ["serval"]}], "serval"),
        ([{"x": 1}], None),
    ],
)
def test_a_chosen_bar_names_its_commitment(points: list, found: str | None) -> None:
    assert picked_commitment(points) == found
