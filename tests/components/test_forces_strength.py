"""The figure of strengths: every figure stands as stated, contingents apart, nothing added."""

import pytest

from components.forces_figures import figure_lines, none_text
from components.forces_points import apart_symbol, moment
from components.forces_strength import panel_titles, strength_figure
from data.tables import load
from data.texts import texts

STRENGTHS = load("strengths")
EN, FR = texts("en"), texts("fr")


def marks(figure) -> list:
    return [trace for trace in figure.data if trace.mode == "markers+text"]


def of(*ids: str):
    return STRENGTHS[STRENGTHS["commitment_id"].isin(ids)]


def test_none_is_only_said_of_what_has_no_figure_at_all() -> None:
    assert none_text(of("no-such-force"), EN) == "No strength is documented."
    said = none_text(of("aes-unified-force"), EN)
    assert said == (
        "No figure within the period; 6 outside it, the latest: 6,000 (enrolled), 4 March 2026."
    )
    assert none_text(of("aes-unified-force").head(1), FR).startswith(
        "Aucun chiffre dans la période\u00a0; 1 en dehors"
    )


def test_unified_force_shows_announced_and_later_strength() -> None:
    figure = strength_figure(of("aes-unified-force"), ["aes-unified-force"], EN)
    found = {trace.name: (set(trace.y), set(trace.text)) for trace in marks(figure)}
    assert found == {"Pledged": ({5000}, {"5,000", ""}), "Enrolled": ({6000}, {"6,000", ""})}


@pytest.mark.parametrize("commitment_id", sorted(set(STRENGTHS["commitment_id"])))
def test_no_mark_shows_a_number_that_is_not_stated(commitment_id: str) -> None:
    rows = of(commitment_id)
    stated = {int(each) for each in (*rows["personnel_low"], *rows["personnel_high"])}
    figure = strength_figure(rows, [commitment_id], EN)
    assert {level for trace in marks(figure) for level in trace.y} == stated


def test_a_range_has_a_mark_at_both_ends() -> None:
    figure = strength_figure(of("minusma"), ["minusma"], EN)
    deployed = next(trace for trace in marks(figure) if trace.name == "Deployed")
    assert {12944, 13211} <= set(deployed.y)
    assert "12,944–13,211" in deployed.text


def test_parts_are_named_and_not_joined() -> None:
    figure = strength_figure(of("minusma"), ["minusma"], EN)
    part = next(trace for trace in marks(figure) if "part of it" in trace.name)
    assert len(part.y) == 3
    assert part.marker.symbol == apart_symbol("deployed", "part") == "circle-open-dot"


def test_mission_and_contingent_have_panels_of_their_own() -> None:
    chosen = ["minusma", "minusma-chad"]
    figure = strength_figure(of(*chosen), chosen, EN)
    assert {trace.yaxis for trace in figure.data} == {"y", "y2"}
    assert panel_titles(chosen, EN)[1].endswith("inside MINUSMA")


def test_a_month_is_drawn_as_a_month() -> None:
    assert moment(STRENGTHS["as_of"].iloc[0].replace(year=2013, month=9, day=30), "month").day == 16
    figure = strength_figure(of("minusma"), ["minusma"], EN)
    spans = [each for trace in figure.data if trace.mode == "lines" for each in trace.x if each]
    assert {"2013-09-01T00:00:00", "2013-10-01T00:00:00"} <= set(spans)


def test_hover_holds_source_scope_and_note() -> None:
    figure = strength_figure(of("aes-unified-force"), ["aes-unified-force"], FR)
    hover = marks(figure)[0].hovertext[0]
    assert "21 janvier 2025" in hover
    assert "Koaci" in hover
    assert "ministre de la Défense" in hover


def test_without_figures_the_panel_is_empty() -> None:
    assert not marks(strength_figure(STRENGTHS.iloc[:0], ["minusma"], EN))


def test_figures_in_words_mark_scope_and_basis() -> None:
    lines = figure_lines(of("minusma"), EN)
    assert len(lines) == 12
    assert any("part of it" in line for line in lines)
    assert any("computed" in line for line in lines)
