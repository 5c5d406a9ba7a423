"""Pictures of a selection stand alone: escaped, in both languages, the same bytes each time."""

import re
from xml.etree import ElementTree

import pytest

from data.filters import Filters
from data.pictures.files import picture_bytes
from data.pictures.picture import INNER, PICTURES, picture
from data.release import RELEASE
from data.selection import select
from data.texts import LANGUAGES

HOSTILE = Filters(q='<script>&"#$*_@\\ ' + "long" * 40)
MALI = Filters(country=("MLI",))
PNG = b"\x89PNG\r\n\x1a\n"
SVG = "{http://www.w3.org/2000/svg}"


def texts_of(drawn: str) -> list[str]:
    """Every text of a picture in its order; texts with a pale edge are drawn twice."""
    root = ElementTree.fromstring(drawn)
    return [str(each.text) for each in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.parametrize("filters", [MALI, HOSTILE], ids=["some", "none"])
def test_picture_says_what_it_is(kind: str, lang: str, filters: Filters) -> None:
    drawn = picture(kind, select(filters), lang)
    said = " ".join(texts_of(drawn))
    assert filters.sentence(lang).split()[0] in said
    assert RELEASE.version in said
    assert "CC BY 4.0" in said
    assert ("Natural Earth" in said) is (kind == "map")
    assert ("Sources" in said) is (filters is MALI)
    assert "<script" not in drawn


def test_languages_differ() -> None:
    english, french = (texts_of(picture("map", select(MALI), lang)) for lang in LANGUAGES)
    assert "220 events, 67 agreements, 51 force commitments" in english
    assert "220 événements, 67 accords, 51 engagements de forces" in french


def test_every_mark_of_the_period_is_drawn() -> None:
    filters = Filters(country=("NER",), since=None, category=("justice",))
    drawn = picture("timeline", select(filters), "en")
    counted = {name: int(n) for name, n in re.findall(r">(Justice|Signed) (\d+)<", drawn)}
    events = select(filters).events
    assert counted["Justice"] == len(events) > 0


def test_no_line_is_wider_than_the_picture() -> None:
    root = ElementTree.fromstring(picture("map", select(HOSTILE), "fr"))
    widths = [float(each.get("textLength", 0)) for each in root.iter(f"{SVG}text")]
    assert max(widths) <= INNER


def test_names_of_the_map_hide_no_other() -> None:
    root = ElementTree.fromstring(picture("map", select(Filters()), "en"))
    names = [
        (float(each.get("x", 0)), float(each.get("y", 0)), float(each.get("textLength", 0)))
        for group in root.iter(f"{SVG}g")
        for each in group.findall(f"{SVG}text")[1:2]
        if each.get("text-anchor") is None and len(group.findall(f"{SVG}text")) == 2
    ]
    assert len(names) > 20
    overlapping = [
        (one, other)
        for place, one in enumerate(names)
        for other in names[place + 1 :]
        if abs(one[1] - other[1]) < 9
        and one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
    ]
    assert not overlapping


def test_png_is_made_of_the_svg_and_the_same_again() -> None:
    filters = Filters(q="Rosatom")
    made = picture_bytes("timeline", "png", filters, "fr")
    assert made.startswith(PNG)
    assert picture_bytes("timeline", "png", filters, "fr") is made
    svg = picture_bytes("timeline", "svg", filters, "fr")
    assert svg == picture("timeline", select(filters), "fr").encode()


def test_unknown_picture_is_an_error() -> None:
    with pytest.raises(KeyError):
        picture_bytes("chart", "svg", Filters(), "en")
