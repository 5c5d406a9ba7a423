"""Strengths stay apart: by commitment, by measure, by scope."""

import ast
import inspect

import pandas as pd
import pytest

from data.measures import strength
from data.measures.strength import Series, apart, contingents, families, inside, series
from data.tables import load

ADDING = {"sum", "cumsum", "add", "total", "fsum", "eval", "dot", "mean"}


def measures_of(commitment_id: str) -> dict[str, int]:
    found = series(load("strengths"), commitment_id)
    return {each.measure: len(each.points) for each in found}


def test_announced_and_enrolled_strength_of_the_unified_force_are_two_series() -> None:
    assert measures_of("aes-unified-force") == {"pledged": 4, "enrolled": 2}


def test_only_figures_on_the_whole_form_a_series() -> None:
    assert measures_of("minusma") == {"authorised": 3, "deployed": 5, "remaining": 1}
    assert set(apart(load("strengths"), "minusma")["scope"]) == {"part"}


def test_every_figure_stands_in_a_series_or_apart() -> None:
    strengths = load("strengths")
    for commitment_id, rows in strengths.groupby("commitment_id"):
        in_series = [len(each.points) for each in series(strengths, str(commitment_id))]
        assert sum(in_series) + len(apart(strengths, str(commitment_id))) == len(rows)


@pytest.mark.parametrize(
    ("column", "value"),
    [("commitment_id", "barkhane"), ("measure", "target"), ("scope", "part")],
)
def test_a_series_refuses_figures_of_another_kind(column: str, value: str) -> None:
    rows = series(load("strengths"), "serval")[0].points.head(2).copy()
    rows.iloc[1, rows.columns.get_loc(column)] = value
    with pytest.raises(ValueError, match="a series"):
        Series(rows)


def test_a_series_refuses_a_wrong_order() -> None:
    rows = series(load("strengths"), "aes-unified-force")[0].points
    with pytest.raises(ValueError, match="oldest"):
        Series(rows.iloc[::-1])


def test_band_gives_lowest_and_highest_of_a_date() -> None:
    deployed = next(
        each for each in series(load("strengths"), "minusma") if each.measure == "deployed"
    )
    last = deployed.band().iloc[-1]
    assert (last["low"], last["high"]) == (12944, 13211)


def test_contingents_chosen_with_their_mission_are_named() -> None:
    assert inside(["minusma", "minusma-chad", "wagner-mali"]) == {"minusma-chad": "minusma"}
    assert inside(["minusma-chad", "wagner-mali"]) == {}


def test_families_keep_contingents_behind_their_mission() -> None:
    chosen = ["minusma-chad", "wagner-mali", "minusma", "minusma-chad"]
    assert families(chosen) == ["wagner-mali", "minusma", "minusma-chad"]


def test_contingents_of_a_mission() -> None:
    assert contingents("barkhane") == [
        "barkhane-mali",
        "estonia-barkhane-takuba",
        "uk-chinook-barkhane",
    ]
    assert contingents("wagner-mali") == []


def test_no_figures_make_no_series() -> None:
    none = load("strengths").iloc[:0]
    assert series(none, "minusma") == []
    assert apart(none, "minusma").empty


def test_nothing_in_the_module_adds_numbers_up() -> None:
    tree = ast.parse(inspect.getsource(strength))
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {getattr(each, "attr", getattr(each, "id", "")) for each in calls}
    assert not names & ADDING
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Add)]


def test_figures_keep_their_own_rows() -> None:
    points = series(load("strengths"), "us-forces-niger")[0].points
    assert isinstance(points, pd.DataFrame)
    assert points.index.isin(load("strengths").index).all()
