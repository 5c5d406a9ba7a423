"""The page that an answer of the HTTP interface names shows the same rows."""

import pytest
from streamlit.testing.v1 import AppTest

from data.api.addresses import PAGES, selection_address
from data.filters import Filters
from data.selection import select

QUERY = {"country": ["MLI"], "since": ["2024-01-01"]}


@pytest.mark.parametrize("table", PAGES)
def test_permalink_leads_to_the_rows(table: str) -> None:
    path, _, query = selection_address(PAGES[table], QUERY, "en").partition("?")
    app = AppTest.from_file("../../components/frame.py", default_timeout=60)
    for pair in query.split("&"):
        name, value = pair.split("=")
        app.query_params[name] = value
    app.run()
    app.switch_page(f"../pages{path}.py").run()
    assert not app.exception
    wanted = select(Filters.from_query(QUERY)).frame(table)
    assert len(app.dataframe) == 1
    assert len(app.dataframe[0].value) == len(wanted) > 0


@pytest.mark.parametrize(("lang", "said"), [("en", "feed of"), ("fr", "flux des")])
def test_foot_links_the_feed_of_the_selection(lang: str, said: str) -> None:
    app = AppTest.from_file("../../components/frame.py", default_timeout=60)
    app.query_params["country"] = "MLI"
    app.query_params["lang"] = lang
    app.run()
    foot = app.caption[-1].value
    assert said in foot
    assert f"](/feed.atom?country=MLI&lang={lang})" in foot
