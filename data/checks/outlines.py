"""How far a point is from the outline of a country or region; planar, in degrees."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.geo_files import Geo

FILES = {"countries": "iso_a3", "regions": "iso_3166_2"}
"""Files with outlines and the property that names each."""


@dataclass(frozen=True)
class Outline:
    """The edges of all rings of an area: starts and ends as (n, 2) arrays of lon, lat."""

    starts: NDArray[np.float64]
    ends: NDArray[np.float64]

    def contains(self, lon: float, lat: float) -> bool:
        """Whether the point is inside (even-odd rule, so that holes are outside)."""
        (x1, y1), (x2, y2) = self.starts.T, self.ends.T
        crossing = (y1 > lat) != (y2 > lat)
        rise = np.where(crossing, y2 - y1, 1.0)
        return bool(np.sum(crossing & (lon < x1 + (x2 - x1) * (lat - y1) / rise)) % 2)

    def distance(self, lon: float, lat: float) -> float:
        """Degrees from the point to the area; 0 inside."""
        if self.contains(lon, lat):
            return 0.0
        point, along = np.array([lon, lat]), self.ends - self.starts
        length = np.maximum(np.sum(along**2, axis=1), 1e-18)
        share = np.clip(np.sum((point - self.starts) * along, axis=1) / length, 0, 1)
        nearest = self.starts + share[:, None] * along
        return float(np.min(np.hypot(*(nearest - point).T)))


@lru_cache(maxsize=4)
def outlines(geo: Geo) -> dict[str, Outline]:
    """Code (alpha-3 of a country, ISO 3166-2 of a region) -> outline."""
    return {
        feature["properties"][name]: _outline(feature["geometry"])
        for file, name in FILES.items()
        for feature in geo.features.get(file, [])
    }


def _outline(geometry: dict[str, Any]) -> Outline:
    shape = geometry["coordinates"]
    polygons = shape if geometry["type"] == "MultiPolygon" else [shape]
    rings = [np.array(ring, dtype=np.float64)[:, :2] for polygon in polygons for ring in polygon]
    return Outline(
        np.concatenate([ring[:-1] for ring in rings]), np.concatenate([ring[1:] for ring in rings])
    )
