"""The outlines that the map draws stay close to the exact ones, and are what `data.drawn` makes."""

import json

import pytest
from shapely.geometry import Point, shape

from data import drawn
from data.folder import GEO

FILES = ("land", "borders", "regions", "rivers", "lakes")


def shapes(file, name):
    features = json.loads((GEO / f"{file}.geojson").read_text(encoding="utf-8"))["features"]
    return {each["properties"][name]: shape(each["geometry"]) for each in features}


def test_files_are_what_the_module_makes(tmp_path, monkeypatch):
    monkeypatch.setattr(drawn, "DRAWN", tmp_path / "drawn")
    drawn.main()
    for name in FILES:
        made = (tmp_path / f"drawn/{name}.geojson").read_text(encoding="utf-8")
        assert made == (GEO / f"drawn/{name}.geojson").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("exact", "simple", "name"),
    [("countries", "drawn/land", "iso_a3"), ("regions", "drawn/regions", "iso_3166_2")],
)
def test_no_point_of_a_border_is_far_from_the_one_drawn(exact, simple, name):
    drawn_shapes = shapes(simple, name)
    for code, outline in shapes(exact, name).items():
        main = max(getattr(outline, "geoms", [outline]), key=lambda part: part.area)
        edge = drawn_shapes[code].boundary
        moved = max(edge.distance(Point(each)) for each in main.exterior.coords)
        is_near = exact == "regions" or code in ("MLI", "BFA", "NER")
        assert moved <= drawn.DEGREES["AES" if is_near else "frame"] + 0.001, code


def test_each_border_is_drawn_once():
    lines = shapes("drawn/borders", "kind")
    assert set(lines) == {"AES", "region", "other"}
    assert lines["AES"].intersection(lines["region"]).length == pytest.approx(0, abs=0.01)
    assert lines["AES"].intersection(lines["other"]).length == pytest.approx(0, abs=0.01)
