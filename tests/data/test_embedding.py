"""The code of a frame leads to the view, is valid HTML and gives each page its own height."""

from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest

from data.embedding import HEIGHTS, can_embed, frame_address, frame_code, height
from data.pages import SLUGS

LINK = "https://example.org/map?country=MLI&q=%22l%27accord%22&lang=fr"


class Frames(HTMLParser):
    """The attributes of the frames of a text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "iframe":
            self.found.append(dict(attrs))


def test_frame_holds_the_view_with_all_its_parameters() -> None:
    (frame,) = Frames(frame_code("map", LINK, "AES")).found
    query = parse_qs(urlsplit(str(frame["src"])).query)
    assert query == parse_qs(urlsplit(LINK).query) | {"embed": ["true"]}
    assert frame["loading"] == "lazy"


def test_title_cannot_leave_its_attribute() -> None:
    title = 'text: “a" onload="x”'
    (frame,) = Frames(frame_code("map", LINK, title)).found
    assert frame["title"] == title
    assert "onload" not in frame


def test_address_without_parameters_gets_its_first() -> None:
    assert frame_address("https://example.org/map") == "https://example.org/map?embed=true"


@pytest.mark.parametrize("slug", HEIGHTS)
def test_pages_with_figures_are_pages_of_ours(slug: str) -> None:
    assert slug in SLUGS
    assert can_embed(slug)


def test_heights_are_those_of_page_and_view() -> None:
    assert height("forces", LINK) < height("forces", f"{LINK}&view=presence")
    assert height("agreements", LINK) < height("agreements", f"{LINK}&view=life")
    assert len({height(slug, LINK) for slug in HEIGHTS}) == len(HEIGHTS)
    assert not can_embed("about")
