"""A picture that stands alone: title, filters in words, drawing, legend, sources, licence."""

from collections.abc import Callable
from dataclasses import dataclass

from data.map_content import BOTH, map_content
from data.pictures.frame import frame
from data.pictures.lines import paragraph
from data.pictures.map import map_drawing
from data.pictures.map_key import map_key, seen
from data.pictures.svg import FAINT, INK, QUIET, Drawing, document, element, shifted
from data.pictures.timeline import shown_marks, timeline_drawing
from data.pictures.told import (
    boundaries_text,
    map_notes,
    sources_text,
    timeline_notes,
    version_text,
)
from data.selection import Selection
from data.sentence import counts_text
from data.texts import texts

WIDTH, MARGIN = 1200.0, 36.0
INNER = WIDTH - 2 * MARGIN
MAP_HEIGHT, ROWS_ROOM = 640.0, 430.0
SENTENCE_LINES = 3


@dataclass(frozen=True)
class Part:
    """Title of a picture, its drawings from the top, and the sentences below them."""

    title: str
    drawings: tuple[Drawing, ...]
    notes: tuple[str, ...]


def picture(kind: str, selection: Selection, lang: str) -> str:
    """A whole SVG file. KeyError for a kind that is not among PICTURES."""
    part = PICTURES[kind](selection, lang)
    title = f"{part.title}: {selection.filters.sentence(lang)}"
    return document(_sheet(part, selection, lang), title, " ".join(part.notes))


def _map(selection: Selection, lang: str) -> Part:
    t = texts(lang)
    content = map_content(selection, BOTH)
    view = frame(selection.filters.country, INNER, MAP_HEIGHT)
    drawing = map_drawing(selection, lang, INNER, MAP_HEIGHT)
    notes = [" ".join(map_notes(content, view, 1, t)), boundaries_text(lang)]
    drawings = (drawing, map_key(seen(content, view), INNER, t))
    return Part(t("Events and headquarters of forces"), drawings, tuple(notes))


def _timeline(selection: Selection, lang: str) -> Part:
    t = texts(lang)
    found, stretch = shown_marks(selection, t)
    notes = timeline_notes(selection, stretch, found["record_id"].tolist(), t)
    drawing = timeline_drawing(selection, lang, INNER, ROWS_ROOM)
    title = t("Events, agreements and force changes over time")
    return Part(title, (drawing,), (" ".join(notes),))


PICTURES: dict[str, Callable[[Selection, str], Part]] = {"map": _map, "timeline": _timeline}
"""Kind of picture -> what makes it."""


def _sheet(part: Part, selection: Selection, lang: str) -> Drawing:
    """Everything from top to bottom."""
    counts = counts_text(
        len(selection.events), len(selection.agreements), len(selection.commitments), lang
    )
    sentence = selection.filters.sentence(lang)
    head = [
        paragraph(part.title, INNER, 25, 600, fill=INK),
        paragraph(sentence, INNER, 16.5, 600, SENTENCE_LINES, fill=QUIET),
        paragraph(counts, INNER, 14, fill=QUIET),
    ]
    said = [*part.notes, sources_text(selection, lang), version_text(lang)]
    foot = [paragraph(each, INNER, 12.5, fill=QUIET) for each in said if each]
    y = MARGIN
    body = []
    for group, gap in ((head, 3), (part.drawings, 10), (foot, 4)):
        for each in group:
            body.append(shifted(each, MARGIN, y))
            y += each.height + gap
        y += 12
        if group is not head:
            continue
        body.append(element("line", x1=MARGIN, x2=WIDTH - MARGIN, y1=y - 8, y2=y - 8, stroke=FAINT))
    return Drawing(WIDTH, y + MARGIN - 20, "".join(body))
