"""Figures in the words of claims: read only where a claim states one number of people."""

import pytest

from data.claim_figures import FIELDS, Figure, figure
from data.tables import load


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("203 (all fighters)", Figure(203, 203)),
        ("at least 200", Figure(200, None)),
        ("up to 600", Figure(None, 600)),
        ("80 or more", Figure(80, None)),
        ("400-500", Figure(400, 500)),
        ("70 to nearly 100", Figure(70, 100)),
        ("46, then 49", Figure(46, 49)),
        ("six to about ten", Figure(6, 10)),
        ("about 300 civilians", Figure(300, 300, "civilian")),
        ("1 soldier", Figure(1, 1, "soldier")),
        ("56 bodies in hospital", Figure(56, 56)),
        ("at least 500, and about 30 fighters", Figure(500, None)),
        ("17, and 11 missing", Figure(17, 17)),
        ("97 soldiers; nine own dead (not counted)", Figure(97, 97, "soldier")),
    ],
)
def test_one_number_of_dead_is_read(text: str, read: Figure) -> None:
    assert figure("fatalities", text) == read


@pytest.mark.parametrize(
    "text",
    [
        "80 attackers (not counted)",
        "13, then 14 attackers (not counted)",
        "7 soldiers and 35 civilians",
        "at least 28 at headquarters, over 30 in all",
        "25 soldiers on the first day",
        "more than 100 in three days",
        "over 60 killed, missing or captured",
        "several dozen at Natiaboani",
        "none among its forces; four soldiers wounded",
        "heavy losses, no number",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert figure("fatalities", text) is None


def test_personnel_of_another_moment_is_told_apart() -> None:
    assert figure("personnel", "5,100 (peak)") == Figure(5100, 5100, "peak")
    assert figure("personnel", "1,650, then 5,000") is None
    assert figure("personnel", "1,700 in July 2014") is None


def test_other_fields_have_no_figures() -> None:
    claims = load("claims")
    others = claims[~claims["field"].isin(FIELDS)]
    assert not [each for each in others["value_en"] if figure("date", each)]
    assert figure("value", "150") is None


def test_every_figure_is_in_its_words() -> None:
    """No number is made: each bound stands in the claim, as digits or as a word."""
    claims = load("claims")
    for field, text in zip(claims["field"], claims["value_en"], strict=True):
        read = figure(field, text)
        bounds = [] if read is None else [each for each in (read.low, read.high) if each]
        digits = text.replace(",", "")
        assert all(str(each) in digits or each <= 10 for each in bounds), text
