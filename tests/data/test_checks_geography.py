"""Places and points: each rule with a row that breaks it."""

from itertools import pairwise

import numpy as np
import pytest

from data.checks import geography
from data.checks.outlines import Outline, outlines
from tests.data.breaking import broken, find, places, real

TOWN = {"geo_precision": "town", "place_country": "MLI", "admin1": "Kidal"}
ABROAD = {"geo_precision": "town", "place_country": "RUS"}
COUNTRY = {"geo_precision": "country", "place_country": "MLI"}
NOWHERE = {"geo_precision": "none"}


@pytest.mark.parametrize("rule", geography.RULES, ids=lambda rule: rule.name)
def test_real_data_has_no_problem(rule):
    assert list(rule(real())) == []


@pytest.mark.parametrize(
    ("cells", "change"),
    [
        (TOWN, {"place_en": ""}),
        (TOWN, {"admin1": ""}),
        (TOWN, {"lat": ""}),
        (TOWN, {"lon": ""}),
        (ABROAD, {"admin1": "Kidal"}),
        (ABROAD, {"place_country": ""}),
        (COUNTRY, {"lat": "17"}),
        (COUNTRY, {"admin1": "Gao"}),
        (COUNTRY, {"place_country": ""}),
        (NOWHERE, {"place_en": "Bamako"}),
        (NOWHERE, {"place_country": "MLI"}),
        (NOWHERE, {"lon": "1"}),
    ],
)
def test_place_that_belies_its_precision_is_reported(cells, change):
    row = find("events", **cells)
    problems = list(geography.precision_says_what_is_known(broken(row, **change)))
    assert places(problems) == [(row.file, row.line, *change)]


@pytest.mark.parametrize("column", ["headquarters_en", "hq_country", "lat", "lon"])
def test_headquarters_known_in_part_is_reported(column):
    row = find("commitments", headquarters_en="*")
    problems = list(geography.headquarters_have_a_point(broken(row, **{column: ""})))
    assert places(problems) == [(row.file, row.line, column)]


def test_place_of_signature_without_country_is_reported():
    row = find("agreements", place_en="Moscow")
    problems = list(geography.places_have_a_country(broken(row, place_country="")))
    assert places(problems) == [(row.file, row.line, "place_country")]


@pytest.mark.parametrize(
    ("table", "cells", "change"),
    [
        ("events", TOWN, {"lat": "25.5"}),
        ("events", TOWN, {"lat": "1.41", "lon": "18.44"}),
        ("events", {"place_country": "BEN"}, {"lat": "13.5"}),
        ("events", ABROAD, {"lat": "13.5", "lon": "2.1"}),
        ("commitments", {"hq_country": "NER"}, {"lat": "31.5"}),
    ],
)
def test_point_outside_its_country_is_reported(table, cells, change):
    row = find(table, **cells)
    problems = list(geography.points_are_in_their_country(broken(row, **change)))
    assert places(problems) == [(row.file, row.line, "lat")]


def test_point_outside_its_region_is_reported():
    row = find("events", **TOWN)
    problems = list(geography.points_are_in_their_region(broken(row, lat="12.6", lon="-8.0")))
    assert places(problems) == [(row.file, row.line, "lat")]


def test_region_of_another_country_is_reported():
    row = find("events", **TOWN)
    problems = list(geography.points_are_in_their_region(broken(row, admin1="Zinder")))
    assert (row.file, row.line, "admin1") in places(problems)


def test_region_without_outline_is_reported():
    entry = find("regions", code="Ménaka")
    problems = list(geography.regions_have_an_outline(broken(entry, outline="ML-9")))
    assert places(problems) == [("vocabularies/regions.csv", entry.line, "outline")]


def test_point_that_is_no_number_is_left_to_the_schema():
    row = find("events", **TOWN)
    raw = broken(row, lat="18,44")
    assert list(geography.points_are_in_their_country(raw)) == []
    assert list(geography.points_are_in_their_region(raw)) == []


@pytest.mark.parametrize(
    ("lon", "lat", "away"),
    [(1, 1, 0), (3, 3, 1), (6, 2, 2), (7, 8, 5), (-1, -1, 2**0.5)],
)
def test_distance_to_a_square_with_a_hole(lon, lat, away):
    square = _ring(0, 4) + _ring(2, 4)
    outline = Outline(*np.array(square, dtype=float).transpose(1, 0, 2))
    assert outline.distance(lon, lat) == pytest.approx(away)


@pytest.mark.parametrize(
    ("code", "lon", "lat"), [("MLI", -8, 12.65), ("ML-BKO", -8, 12.65), ("CIV", -4, 5.4)]
)
def test_capitals_are_in_their_outlines(code, lon, lat):
    assert outlines(real().geo)[code].contains(lon, lat)


def _ring(low, high):
    corners = [(low, low), (high, low), (high, high), (low, high), (low, low)]
    return list(pairwise(corners))
