"""A click on a bar or ribbon of cooperation lists its records: Streamlit takes no click on Plotly's
own flow diagram, so ours must."""

from playwright.sync_api import Locator

from tests.browser.reader import Reader


def click(reader: Reader, mark: Locator, *, beside: float = 0) -> None:
    """Click into a mark, or so many pixels beyond its right edge."""
    box = mark.bounding_box()
    assert box is not None
    x = box["x"] + box["width"] + beside if beside else box["x"] + box["width"] / 2
    with reader.rerun():
        reader.page.mouse.click(x, box["y"] + min(box["height"] / 2, 10))


def test_overview_leads_to_before_and_after_and_a_bar_to_its_records(reader: Reader) -> None:
    reader.open("/?lang=en")
    with reader.rerun():
        reader.page.get_by_role("link", name="Partners and sectors before and after").click()
    assert reader.query() == {"lang": ["en"], "view": ["change"]}
    after = reader.page.locator(".js-plotly-plot .trace.bars").nth(1)
    click(reader, after.locator(".point path").first)
    assert "Russia · After 29 rows" in reader.text()
    with reader.rerun():
        reader.page.get_by_role("link", name="These in the register of agreements").click()
    assert reader.path() == "/agreements"
    assert "29 agreements" in reader.head()


def test_nodes_and_ribbons_of_the_flow_answer_clicks(reader: Reader) -> None:
    reader.open("/cooperation?view=flow&lang=en")
    node = reader.page.locator(".js-plotly-plot .trace.bars .point path").first
    click(reader, node)
    assert "Russia 38 rows" in reader.text()
    click(reader, node, beside=16)
    assert "Russia × Defence and security 13 rows" in reader.text()


def test_a_bar_of_a_year_lists_that_year(reader: Reader) -> None:
    reader.open("/compare?left=country:MLI&right=country:NER&lang=en")
    bars = reader.page.locator(".js-plotly-plot").first.locator(".trace.bars .point path")
    boxes = [(bars.nth(place).bounding_box() or {"height": 0})["height"]
             for place in range(bars.count())]  # fmt: skip
    click(reader, bars.nth(boxes.index(max(boxes))))
    assert "· Mali" in reader.text()
    assert reader.keyed("compare-list").get_by_role("link").count() > 1
