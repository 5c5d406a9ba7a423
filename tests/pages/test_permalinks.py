"""The page that an answer of the HTTP interface names shows the same rows."""

from urllib.parse import parse_qs

import pytest

from data.api.addresses import PAGES, selection_address
from data.filters import Filters
from data.selection import select
from tests.pages.opening import open_page

QUERY = {"country": ["MLI"], "since": ["2024-01-01"]}


@pytest.mark.parametrize("table", PAGES)
def test_permalink_leads_to_the_rows(table: str) -> None:
    path, _, query = selection_address(PAGES[table], QUERY, "en").partition("?")
    app = open_page(path.removeprefix("/"), **parse_qs(query))
    assert not app.exception
    wanted = select(Filters.from_query(QUERY)).frame(table)
    assert len(app.dataframe) == 1
    assert len(app.dataframe[0].value) == len(wanted) > 0


@pytest.mark.parametrize(("lang", "said"), [("en", "feed of"), ("fr", "flux des")])
def test_foot_links_the_feed_of_the_selection(lang: str, said: str) -> None:
    app = open_page("overview", country="MLI", lang=lang)
    foot = next(each.value for each in app.markdown if "/feed.atom" in each.value)
    assert said in foot
    assert f"](/feed.atom?country=MLI&lang={lang})" in foot
