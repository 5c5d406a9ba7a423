"""Regions, countries and towns: each region's mark lies inside it, names in both languages."""

import pytest

from data.areas import Ring, areas, country_labels, drawn_in_another, outline_of, town_labels


def holds(ring: Ring, lon: float, lat: float) -> bool:
    """Whether a point lies inside a ring (even-odd rule)."""
    is_inside = False
    for (x, y), (u, v) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y > lat) != (v > lat) and lon < (u - x) * (lat - y) / (v - y) + x:
            is_inside = not is_inside
    return is_inside


@pytest.mark.parametrize("code", areas())
def test_mark_of_a_region_lies_inside_it(code: str) -> None:
    area = areas()[code]
    assert any(holds(ring, area.lon, area.lat) for ring in area.rings)


def test_every_region_of_the_records_has_an_outline() -> None:
    assert set(outline_of().values()) <= set(areas())


def test_regions_without_an_outline_of_their_own_are_named() -> None:
    assert drawn_in_another() == {"Ménaka": "Gao", "Taoudénit": "Tombouctou"}


@pytest.mark.parametrize(("lang", "town"), [("en", "Timbuktu"), ("fr", "Tombouctou")])
def test_towns_are_few_and_named_in_the_readers_language(lang: str, town: str) -> None:
    names = [each.name for each in town_labels(lang)]
    assert town in names
    assert {"Bamako", "Ouagadougou", "Niamey"} <= set(names)
    assert len(names) == len(set(names)) < 40


@pytest.mark.parametrize(("lang", "name"), [("en", "Algeria"), ("fr", "Algérie")])
def test_the_three_states_come_before_their_neighbours(lang: str, name: str) -> None:
    found = country_labels(lang)
    assert sum(each.rank == 0 for each in found) == 3
    assert name in [each.name for each in found if each.rank]
