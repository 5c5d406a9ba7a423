"""Which part of the world a map shows, and where a point of it stands in the picture."""

from dataclasses import dataclass
from functools import cache
from math import log, pi, radians, tan

from data.geo_shapes import land_rings
from data.pictures.svg import Point
from data.vocabularies import codes

MARGIN = 0.045
"""Share of the picture that stays free round the states."""


@dataclass(frozen=True)
class Frame:
    """Mercator's projection: units a degree of longitude, and what stands in the middle."""

    width: float
    height: float
    scale: float
    middle: Point

    def place(self, lon: float, lat: float) -> Point:
        """Where a point stands; it may lie outside the picture."""
        x = (lon - self.middle[0]) * self.scale + self.width / 2
        return x, self.height / 2 - (_north(lat) - self.middle[1]) * self.scale

    def holds(self, lon: float, lat: float, margin: float = 0) -> bool:
        """Whether a point lies in the picture, so far from its edge."""
        x, y = self.place(lon, lat)
        across = margin <= x <= self.width - margin
        return across and margin <= y <= self.height - margin


def frame(countries: tuple[str, ...], width: float, height: float) -> Frame:
    """The frame round these states; round all of them when none is named."""
    named = [code for code in codes("countries") if not countries or code in countries]
    west, south, east, north = (
        pick(each[place] for each in map(_bounds, named))
        for place, pick in enumerate((min, min, max, max))
    )
    free = 1 - 2 * MARGIN
    scale = min(width * free / (east - west), height * free / (north - south))
    return Frame(width, height, scale, ((west + east) / 2, (south + north) / 2))


@cache
def _bounds(country: str) -> tuple[float, float, float, float]:
    """West, south (projected), east, north of a state."""
    points = [point for ring in land_rings(country) for point in ring]
    lons = [point[0] for point in points]
    norths = [_north(point[1]) for point in points]
    return min(lons), min(norths), max(lons), max(norths)


def _north(lat: float) -> float:
    return log(tan(pi / 4 + radians(lat) / 2)) * 180 / pi
