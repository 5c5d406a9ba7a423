"""Map and timeline of a brief: the drawings of the pictures, smaller, without head and foot."""

from data.boundaries import disclaimer
from data.brief.parts import Figure
from data.brief.reach import Reach
from data.links import picture_address
from data.map_content import BOTH, map_content
from data.pictures.frame import frame
from data.pictures.map import map_drawing
from data.pictures.map_key import map_key, seen
from data.pictures.svg import Drawing, document, shifted
from data.pictures.timeline import shown_marks, timeline_drawing
from data.pictures.told import map_notes, timeline_notes
from data.selection import Selection
from data.texts import texts

WIDTH, MAP_HEIGHT, ROWS_ROOM, SIZE = 660.0, 252.0, 140.0, 0.82
GAP = 7.0


def figures(selection: Selection, reach: Reach) -> tuple[Figure, ...]:
    """Map and timeline; none for a selection without records."""
    return (_map(selection, reach), _timeline(selection, reach)) if selection.ids else ()


def _map(selection: Selection, reach: Reach) -> Figure:
    t = texts(reach.lang)
    content = map_content(selection, BOTH)
    view = frame(selection.filters.country, WIDTH, MAP_HEIGHT)
    drawing = map_drawing(selection, reach.lang, WIDTH, MAP_HEIGHT, SIZE)
    legend = map_key(seen(content, view), WIDTH, t, 10.5)
    height = MAP_HEIGHT + GAP + legend.height
    body = drawing.body + shifted(legend, 0, MAP_HEIGHT + GAP)
    notes = " ".join([*map_notes(content, view, SIZE, t), disclaimer(t)])
    title = t("Events and headquarters of forces")
    return _figure(title, Drawing(WIDTH, height, body), notes, "map", reach)


def _timeline(selection: Selection, reach: Reach) -> Figure:
    t = texts(reach.lang)
    found, stretch = shown_marks(selection, t)
    notes = timeline_notes(selection, stretch, found["record_id"].tolist(), t)
    drawing = timeline_drawing(selection, reach.lang, WIDTH, ROWS_ROOM)
    title = t("Events, agreements and force changes over time")
    return _figure(title, drawing, " ".join(notes), "timeline", reach)


def _figure(title: str, drawing: Drawing, notes: str, kind: str, reach: Reach) -> Figure:
    said = f"{title}: {reach.filters.sentence(reach.lang)}"
    svg = document(drawing, said, notes)
    return Figure(title, svg, notes, said, reach.page(picture_address(kind, "png")))
