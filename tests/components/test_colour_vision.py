"""Colours can be told apart with every kind of colour vision, or something beside them tells."""

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from data.palette import colour
from data.vocabularies import vocabulary
from tests.components.colour_vision import MATRICES, distance, seen
from tests.data.test_palette import contrast

GLANCE, CLOSE = 30, 10
"""Distances: for colours that stand alone, and for those that also differ in place and name."""
MAIN = ("RUS", "FRA", "CHN", "TUR")
"""The states that are compared most; with five and more no palette of one lightness holds."""
THEME = tomllib.loads(
    (Path(__file__).parents[2] / ".streamlit" / "config.toml").read_text(encoding="utf-8")
)["theme"]
CAPTION, TINT = 0.6, 0.1
"""Opacity of Streamlit's captions, and of the first colour behind a chosen segment."""


def mixed(above: str, below: str, share: float) -> str:
    pairs = zip(bytes.fromhex(above[1:]), bytes.fromhex(below[1:]), strict=True)
    return "#" + bytes(round(share * a + (1 - share) * b) for a, b in pairs).hex()


def backgrounds(theme: str) -> set[str]:
    return {THEME[theme]["backgroundColor"], THEME[theme]["sidebar"]["backgroundColor"]}


@pytest.mark.parametrize("vision", MATRICES)
def test_the_three_states_are_told_apart_by_colour_alone(vision: str) -> None:
    codes = vocabulary("countries").index
    assert len(codes) >= 3
    for one, other in combinations(codes, 2):
        apart = distance(colour("countries", one), colour("countries", other), vision)
        assert apart >= GLANCE, (one, other)


@pytest.mark.parametrize("vision", MATRICES)
def test_main_partners_are_told_apart(vision: str) -> None:
    for one, other in combinations(MAIN, 2):
        apart = distance(colour("parties", one), colour("parties", other), vision)
        assert apart >= CLOSE, (one, other)


@pytest.mark.parametrize("name", ["categories", "measures", "claim_sides"])
def test_where_colours_come_close_symbols_differ(name: str) -> None:
    rows = vocabulary(name)
    for one, other in combinations(rows.index, 2):
        nearest = min(
            distance(colour(name, one), colour(name, other), vision) for vision in MATRICES
        )
        assert nearest >= CLOSE or rows.at[one, "symbol"] != rows.at[other, "symbol"]


def test_simulation_takes_red_from_green_and_leaves_grey() -> None:
    assert distance("#c00000", "#4d5c00", "full") > 60
    assert distance("#808080", "#7f7f7f", "deuteranopia") < 1
    for vision in MATRICES:
        red, green, blue = seen("#808080", vision)
        assert max(red, green, blue) - min(red, green, blue) < 0.01


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_texts_links_and_captions_are_readable(theme: str) -> None:
    for below in backgrounds(theme):
        text = THEME[theme]["textColor"]
        assert contrast(text, below) >= 7
        assert contrast(mixed(text, below, CAPTION), below) >= 4.5
        assert contrast(THEME[theme]["linkColor"], below) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_chosen_segments_and_filters_are_readable(theme: str) -> None:
    """Segments stand in the page, names of chosen filters in white in the sidebar."""
    first, below = THEME[theme]["primaryColor"], THEME[theme]["backgroundColor"]
    assert contrast(first, mixed(first, below, TINT)) >= 4.5
    sidebar = THEME[theme]["sidebar"]
    assert contrast("#ffffff", sidebar.get("primaryColor", first)) >= 4.5
    assert contrast(sidebar.get("primaryColor", first), sidebar["backgroundColor"]) >= 3
