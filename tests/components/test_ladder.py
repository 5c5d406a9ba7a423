"""The ladder of one force: a panel a rung, empty ones named, the gap with both its figures."""

import pytest

from components.ladder_figure import ladder_figure
from components.ladder_words import end_text, gap_lines, signed_range
from components.timeline_look import Look
from data.measures.ladder import Gap, gap
from data.measures.turns import turns
from data.tables import load
from data.texts import texts

STRENGTHS = load("strengths")
EN, FR = texts("en"), texts("fr")


def figure_of(commitment_id: str):
    look = Look("#333333")
    return ladder_figure(STRENGTHS, commitment_id, turns(commitment_id), EN, look)


def names(commitment_id: str) -> list[str]:
    return [each.text for each in figure_of(commitment_id).layout.annotations]


def said(commitment_id: str, t=EN) -> str:
    return "\n".join(gap_lines(gap(STRENGTHS, commitment_id), t)).replace("\\", "")


def test_rungs_stand_in_their_order_and_the_empty_ones_say_so() -> None:
    assert names("aes-unified-force") == [
        "<b>Events, texts</b>",
        "<b>Pledged</b>",
        "Authorised<br>no figure",
        "Deployed<br>no figure",
        "Remaining<br>no figure",
        "<b>Enrolled</b>",
    ]


def test_all_rungs_have_one_scale() -> None:
    axes = [figure_of("minusma").layout[f"yaxis{place}"].range for place in (2, 3, 4, 5)]
    assert len(set(axes)) == 1
    assert axes[0][1] > 15209


def test_promises_of_support_are_marked_above_the_rungs() -> None:
    hovers = [
        text for trace in figure_of("aes-unified-force").data for text in trace.hovertext or ()
    ]
    assert any("Russian agreement in principle" in text.replace("<br>", " ") for text in hovers)


def test_force_without_figures_has_only_empty_rungs() -> None:
    assert [each for each in names("bfa-bir") if each.startswith("<b>")] == ["<b>Events, texts</b>"]


def test_gap_is_said_with_both_dates_and_sources() -> None:
    text = said("minusma")
    assert "Announced minus deployed: 1,998 to 2,265 persons" in text
    assert "**15,209** Authorised · 29 June 2016 · [United Nations](http" in text
    assert "**12,944–13,211** Deployed · July 2023 · [JURIST](http" in text


def test_missing_figure_is_said_and_no_gap_made() -> None:
    assert "no deployed figure on the whole of it is stated" in said("aes-unified-force")
    assert "**5,000** Pledged" in said("aes-unified-force")
    assert "neither an announced nor" in said("bfa-bir")
    assert "Aucun écart ne peut être donné**\u00a0:" in said("serval", FR)


def test_below_zero_is_explained() -> None:
    assert "\u221250 persons" in said("minusma-uk")
    assert "more deployed than announced" in said("minusma-uk")


def test_one_number_is_not_a_range() -> None:
    found = gap(STRENGTHS, "africa-corps-burkina-faso")
    assert signed_range(found, EN) == "200"
    assert isinstance(found, Gap)


@pytest.mark.parametrize(
    ("commitment_id", "end"),
    [
        ("france-niger-deployment", "22 December 2023"),
        ("minusma-egypt", "2023 at the latest"),
        ("chad-fatim-mali-2013", "day not documented; last figure: 13 May 2013"),
        ("aes-unified-force", "no end documented"),
        ("accra-initiative-force", "not documented on the ground"),
    ],
)
def test_end_is_as_exact_as_it_is_known(commitment_id: str, end: str) -> None:
    assert end_text(commitment_id, EN) == end
