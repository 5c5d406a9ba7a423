"""Readers who go from heading to heading find the page, then its figures."""

from itertools import pairwise

import pytest
from streamlit.testing.v1.element_tree import HeadingBase

from components.navigation import PAGES
from tests.pages.opening import open_page
from tests.pages.test_embed import open_frame

QUERIES = {
    "record": [{"id": "2025-06-23-mli-rus-foundations-of-relations"}, {"id": "no-such-id"}, {}],
    "explore": [{"country": "MLI", "partner": "RUS"}],
    "search": [{"q": "Goita"}],
}


@pytest.mark.parametrize("file", [each.file for each in PAGES])
def test_page_has_one_heading_and_below_it_those_of_its_parts(file: str) -> None:
    for query in QUERIES.get(file, [{}, {"q": "zzzz nothing"}]):
        app = open_page(file, lang="fr", **query)
        assert len(app.title) == 1, [each.value for each in app.title]
        levels = [int(each.tag[1]) for each in app.main if isinstance(each, HeadingBase)]
        assert levels[0] == 1, levels
        assert all(below - above <= 1 for above, below in pairwise(levels)), levels
        lines = [line for each in app.markdown for line in each.value.splitlines()]
        assert not [each for each in lines if each.startswith("#")], (
            "a heading with a link of its own"
        )


def test_heading_of_a_frame_names_page_and_selection() -> None:
    (title,) = open_frame("map", lang="fr", country="MLI").title
    assert title.value.startswith("AES Monitor, Carte")
