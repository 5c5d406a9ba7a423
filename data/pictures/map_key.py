"""The legend of the map: categories with their letters, and what the other signs stand for."""

from dataclasses import replace

from data.formats import number_text
from data.map_content import Content
from data.map_rings import SINGLE
from data.pictures.frame import Frame
from data.pictures.gathering import EDGE
from data.pictures.key import Item, key
from data.pictures.rings import base_box, letter_disc, region_ring
from data.pictures.svg import Drawing, element
from data.places import Place, counted_categories
from data.texts import Texts
from data.vocabularies import labels

GREY = "#8a929b"


def map_key(content: Content, width: float, t: Texts, size: float = 12) -> Drawing:
    """The signs in use, in rows; nothing for an empty map."""
    return key([*_categories(content.events, t), *_signs(content, t)], width, size)


def seen(content: Content, view: Frame) -> Content:
    """What of the content lies in the frame."""

    def inside(places: list[Place]) -> list[Place]:
        return [each for each in places if view.holds(each.lon, each.lat, EDGE)]

    return replace(content, events=inside(content.events), bases=inside(content.bases))


def _categories(places: list[Place], t: Texts) -> list[Item]:
    named = labels("categories", t.lang)
    return [
        Item(letter_disc(code, 0, 0), 2 * SINGLE, f"{named[code]} {number_text(count, t.lang)}")
        for code, count in counted_categories(places)
    ]


def _signs(content: Content, t: Texts) -> list[Item]:
    items = []
    if any(each.count > 1 for each in content.events):
        ring = element("circle", r=5.5, fill="#ffffff", stroke=GREY, stroke_width=3)
        items.append(Item(ring, 14, t("ring with a number: several events at one place")))
    if any(each.kind == "region" for each in content.events):
        said = t("grey ring and dashed outline: known to the region only")
        items.append(Item(region_ring("1", 0, 0, SINGLE), 14, said))
    if content.bases:
        said = t("black box: headquarters, with its number of force commitments")
        items.append(Item(base_box("1", 0, 0, 1), 15, said))
    return items
