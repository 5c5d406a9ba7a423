"""Colours come from the vocabularies and are readable on both backgrounds."""

import pytest

from data.palette import NEUTRAL, colour, rgb, symbol
from data.vocabularies import vocabulary

LISTS = ["countries", "partners", "categories", "measures", "claim_sides"]


def luminance(code: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [each / 255 for each in rgb(code)[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("background", ["#ffffff", "#14171b"])
@pytest.mark.parametrize("name", LISTS)
def test_marks_stand_out_from_both_backgrounds(name: str, background: str) -> None:
    for code in vocabulary(name).index:
        assert contrast(colour(name, code), background) >= 3, code


def test_code_without_a_colour_is_neutral() -> None:
    assert colour("parties", "NPL") == NEUTRAL
    assert colour("sectors", "energy") == NEUTRAL
    assert symbol("sectors", "energy") == "circle"


@pytest.mark.parametrize("name", ["categories", "claim_sides"])
def test_codes_differ_by_symbol_too(name: str) -> None:
    assert vocabulary(name)["symbol"].is_unique
