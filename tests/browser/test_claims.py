"""A line of the figure of claims leads to its record; every page leads to how sure it is."""

from data.texts import texts
from tests.browser.reader import Reader

HITS = 25
"""Points of a line that can be clicked, in the order of the lines: Moura is the second."""


def test_click_on_a_line_shows_the_claims_on_its_record(reader: Reader) -> None:
    reader.open("/sources?view=claims&lang=en")
    panel = reader.keyed("claims-panel")
    assert "Barsalogho" in panel.inner_text()
    hits = reader.page.locator(".js-plotly-plot .scatterlayer .trace").nth(1)
    box = hits.locator(".points path").nth(HITS + HITS // 4).bounding_box()
    assert box is not None
    with reader.rerun():
        reader.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert "Moura" in panel.inner_text()
    assert "203 (all fighters)" in panel.inner_text()
    with reader.rerun():
        panel.get_by_role("link").first.click()
    assert reader.query()["id"] == ["2022-03-27-moura"]


def test_foot_of_a_page_leads_to_how_sure_its_selection_is(reader: Reader) -> None:
    reader.open("/agreements?country=NER&lang=fr")
    with reader.rerun():
        name = texts("fr")("How sure is this view?")
        reader.page.get_by_role("link", name=name).click()
    assert reader.query() == {"country": ["NER"], "lang": ["fr"], "view": ["quality"]}
    assert reader.path() == "/sources"
    assert texts("fr")("Rows selected in each table") in reader.text()
