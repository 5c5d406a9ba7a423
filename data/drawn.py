"""Makes the outlines that the map draws, geo/drawn/*.geojson, from the exact ones in geo/.

`python -m data.drawn` (needs shapely, in requirements-dev.txt). Every border is written once, with
fewer points the farther it is from the three states: the browser redraws all of them at each
filter. Checks of places use the exact outlines.
"""

import json
from collections.abc import Iterable
from typing import Any

from shapely import (
    Geometry,
    STRtree,
    get_parts,
    line_merge,
    make_valid,
    polygonize,
    set_precision,
    unary_union,
)
from shapely.geometry import mapping, shape

from data.folder import GEO

DRAWN = GEO / "drawn"
DEGREES = {"AES": 0.02, "neighbour": 0.05, "frame": 0.1}
"""How far a line may be moved, in degrees (0.01 is about 1 km), by the group of the country that is
nearest to the three states; at the closest start of the map a pixel is 0.015 degrees."""
WATER = {"rivers": 0.03, "lakes": 0.03}
DIGITS = 3
GRID = 10**-DIGITS
Features = list[tuple[dict[str, Any], Geometry]]


def main() -> None:
    """Write all files anew."""
    DRAWN.mkdir(exist_ok=True)
    countries, regions = _read("countries"), _read("regions")
    lines = list(_arcs(countries, regions))
    _write("borders", [({"kind": kind}, line) for kind, line in _by_kind(lines)])
    net = unary_union([line for _, line in lines])
    faces = list(get_parts(polygonize(get_parts(net))))
    _write("land", _filled(countries, faces, ("iso_a3", "group")))
    _write("regions", _filled(regions, faces, ("iso_3166_2",)))
    for name, degrees in WATER.items():
        _write(name, [({}, unary_union([g for _, g in _read(name)]).simplify(degrees))])


def _arcs(countries: Features, regions: Features) -> Iterable[tuple[str, Geometry]]:
    """Each piece of border between two crossings: its kind (AES, other, region), simplified."""
    net = line_merge(unary_union([g.boundary for _, g in [*countries, *regions]]))
    outer = {group: _boundary(countries, group) for group in DEGREES}
    for arc in get_parts(net):
        middle = arc.interpolate(0.5, normalized=True)
        near = [group for group, line in outer.items() if line.distance(middle) < GRID]
        group = near[0] if near else "AES"
        kind = "region" if not near else "AES" if group == "AES" else "other"
        yield kind, set_precision(arc.simplify(DEGREES[group]), GRID)


def _boundary(countries: Features, group: str) -> Geometry:
    return unary_union([g.boundary for properties, g in countries if properties["group"] == group])


def _by_kind(lines: list[tuple[str, Geometry]]) -> Iterable[tuple[str, Geometry]]:
    for kind in ("other", "region", "AES"):
        yield kind, line_merge(unary_union([line for each, line in lines if each == kind]))


def _filled(features: Features, faces: list[Geometry], kept: tuple[str, ...]) -> Features:
    """The simplified faces that lie in each feature, as one shape."""
    tree = STRtree([face.representative_point() for face in faces])
    found = []
    for properties, exact in features:
        inside = [faces[place] for place in tree.query(exact, predicate="intersects")]
        found.append(({name: properties[name] for name in kept}, unary_union(inside)))
    return found


def _read(name: str) -> Features:
    collection = json.loads((GEO / f"{name}.geojson").read_text(encoding="utf-8"))
    return [(e["properties"], make_valid(shape(e["geometry"]))) for e in collection["features"]]


def _write(name: str, features: Features) -> None:
    written = [
        {"type": "Feature", "properties": properties, "geometry": _rounded(mapping(geometry))}
        for properties, geometry in features
        if not geometry.is_empty
    ]
    lines = ",\n".join(json.dumps(each, separators=(",", ":")) for each in written)
    text = f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'
    (DRAWN / f"{name}.geojson").write_text(text, encoding="utf-8")


def _rounded(shape_: Any) -> Any:
    if isinstance(shape_, dict):
        return {name: _rounded(value) for name, value in shape_.items()}
    if isinstance(shape_, list | tuple):
        return [_rounded(each) for each in shape_]
    return round(shape_, DIGITS) if isinstance(shape_, float) else shape_


if __name__ == "__main__":
    main()
