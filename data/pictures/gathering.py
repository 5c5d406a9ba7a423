"""Places that would hide each other at the scale of a picture, counted together."""

from collections import Counter
from dataclasses import dataclass, replace
from math import hypot

from data.map_rings import radius
from data.pictures.frame import Frame
from data.places import Place

EDGE, BOX, CLEAR = 8.0, 15.0, 2.0
ASIDE = 0.72
"""Share of a distance that is left to each side on the way to the upper right."""
SEEN = 0.6
"""Share of the radius of a smaller mark that may be hidden."""


@dataclass(frozen=True)
class Spot:
    """A place, or several as one, at a point of the picture; radius of its mark. `is_named`:
    whether another mark at the same point has the name already."""

    place: Place
    x: float
    y: float
    radius: float
    is_named: bool = False

    def distance(self, other: "Spot") -> float:
        return hypot(self.x - other.x, self.y - other.y)


def event_spots(places: list[Place], view: Frame, size: float) -> list[Spot]:
    """The rings of events in view: towns first, those within the ring of a larger one joined to
    it; then regions, moved off a ring that would hide them."""
    shown = [each for each in places if view.holds(each.lon, each.lat, EDGE)]
    rings = _joined([each for each in shown if each.kind == "point"], view, size)
    regions = [_spot(each, view, size) for each in shown if each.kind == "region"]
    return rings + [_moved(each, rings) for each in regions]


def base_spots(places: list[Place], view: Frame, rings: list[Spot], size: float) -> list[Spot]:
    """The boxes of headquarters in view, at the upper right of the ring of their town."""
    found: list[Spot] = []
    for place in places:
        if view.holds(place.lon, place.lat, EDGE):
            point = _spot(place, view, size)
            under = [each for each in rings if each.distance(point) <= each.radius]
            half = BOX * size / 2
            at = under[0] if under else replace(point, radius=half / 2)
            away = (at.radius + half) * ASIDE
            moved = replace(point, x=at.x + away, y=at.y - away, radius=half, is_named=bool(under))
            _join(found, moved)
    return found


def _joined(places: list[Place], view: Frame, size: float) -> list[Spot]:
    found: list[Spot] = []
    for place in places:
        _join(found, _spot(place, view, size))
    sized = [replace(each, radius=radius(each.place.count) * size) for each in found]
    return sorted(sized, key=lambda each: -each.radius)


def _join(found: list[Spot], spot: Spot) -> None:
    """Add a spot, or what it holds to the first one that it would hide or be hidden by."""
    for index, other in enumerate(found):
        if other.distance(spot) < other.radius + spot.radius * SEEN:
            found[index] = replace(other, place=_together(other.place, spot.place))
            return
    found.append(spot)


def _together(one: Place, other: Place) -> Place:
    counted = Counter(dict(one.categories)) + Counter(dict(other.categories))
    return replace(one, ids=one.ids + other.ids, categories=tuple(counted.most_common()))


def _moved(spot: Spot, rings: list[Spot]) -> Spot:
    for ring in rings:
        wanted, is_at = ring.radius + spot.radius + CLEAR, ring.distance(spot)
        if is_at < wanted:
            share = wanted / is_at if is_at else 0
            x = ring.x + (spot.x - ring.x) * share if share else ring.x + wanted
            return replace(spot, x=x, y=ring.y + (spot.y - ring.y) * share if share else ring.y)
    return spot


def _spot(place: Place, view: Frame, size: float) -> Spot:
    return Spot(place, *view.place(place.lon, place.lat), radius(place.count) * size)
