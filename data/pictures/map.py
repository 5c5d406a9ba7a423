"""The map of a selection: events by category and number, headquarters of forces, regions."""

from data.areas import country_labels, town_labels
from data.map_content import BOTH, Content, map_content
from data.map_theme import LIGHT
from data.pictures.frame import Frame, frame
from data.pictures.gathering import Spot, base_spots, event_spots
from data.pictures.ground import borders, ground, hexed
from data.pictures.names import Name, Room
from data.pictures.rings import base_box, ring
from data.pictures.svg import Drawing, element
from data.places import Place
from data.selection import Selection

INK, QUIET = hexed(LIGHT.ink)[0], hexed(LIGHT.quiet)[0]
NAMED_COUNT, CROWD = 2, 45
"""Least number of records of a place with its name, where more places than the crowd are shown."""
LARGE = 10
STATE, NEIGHBOUR, PLACE, TOWN = 15, 12, 12, 10.5


def map_drawing(
    selection: Selection, lang: str, width: float, height: float, size: float = 1
) -> Drawing:
    """The map without its legend; `size` scales the marks and names."""
    content = map_content(selection, BOTH)
    view = frame(selection.filters.country, width, height)
    dashed = [each.key.split(":")[1] for each in content.events if each.kind == "region"]
    clip = element("clipPath", element("rect", width=width, height=height), id="inside")
    body = [
        clip,
        element("rect", width=width, height=height, fill="#f3f7fa"),
        ground(view),
        borders(view, dashed),
        *_records(view, content, lang, size),
    ]
    drawn = element("g", *body, clip_path="url(#inside)")
    edge = element("rect", x=0.5, y=0.5, width=width - 1, height=height - 1, fill="none",
                   stroke="#c9ced4")  # fmt: skip
    return Drawing(width, height, drawn + edge)


def _records(view: Frame, content: Content, lang: str, size: float) -> list[str]:
    """Rings, boxes and the names that find room among them."""
    room = Room(view.width, view.height)
    events = event_spots(content.events, view, size)
    bases = base_spots(content.bases, view, events, size)
    for each in (*events, *bases):
        room.take(each.x, each.y, each.radius)
    marks = [ring(each) for each in events]
    marks += [base_box(str(each.place.count), each.x, each.y, size) for each in bases]
    states = room.place_surely(_states(view, lang, size))
    names = room.place(
        [*_places(events, bases, lang, size), *_towns(view, events, lang, size),
         *_neighbours(view, lang, size)]
    )  # fmt: skip
    return [states, *marks, names]


def _states(view: Frame, lang: str, size: float) -> list[Name]:
    found = [each for each in country_labels(lang) if not each.rank]
    return [
        Name(each.name, *view.place(each.lon, each.lat), 0, STATE * size, INK, 600)
        for each in found
    ]


def _neighbours(view: Frame, lang: str, size: float) -> list[Name]:
    found = [each for each in country_labels(lang) if each.rank]
    return [
        Name(each.name, *view.place(each.lon, each.lat), 0, NEIGHBOUR * size, QUIET)
        for each in found
    ]


def _places(events: list[Spot], bases: list[Spot], lang: str, size: float) -> list[Name]:
    """Names of places with records, the largest first; of headquarters without events too."""
    least = NAMED_COUNT if len(events) > CROWD else 1
    named = [each for each in events if each.place.kind == "point" and each.place.count >= least]
    named += [each for each in bases if not each.is_named]
    return [
        Name(short_name(each.place, lang), each.x, each.y, each.radius, PLACE * size, INK,
             600 if each.place.count >= LARGE else 400)
        for each in named
    ]  # fmt: skip


def _towns(view: Frame, events: list[Spot], lang: str, size: float) -> list[Name]:
    shown = {short_name(each.place, lang) for each in events}
    return [
        Name(each.name, *view.place(each.lon, each.lat), 3 * size, TOWN * size, QUIET)
        for each in town_labels(lang)
        if each.name not in shown
    ]


def short_name(place: Place, lang: str) -> str:
    """The commonest name of a place."""
    return place.name(lang).split(" / ")[0]
