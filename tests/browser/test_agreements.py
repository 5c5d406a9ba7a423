"""From the first page to what is only announced with a partner: two clicks."""

from tests.browser.reader import Reader


def test_silent_promises_with_turkiye_are_two_clicks_from_the_first_page(reader: Reader) -> None:
    reader.open("/?lang=en")
    with reader.rerun():
        reader.page.get_by_role("link", name="Silent promises").click()
    assert reader.query()["view"] == ["silent"]
    bars = reader.page.locator(".js-plotly-plot .barlayer .trace").nth(1)
    box = bars.locator(".point path").nth(1).bounding_box()
    assert box is not None
    with reader.rerun():
        reader.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert reader.query()["partner"] == ["TUR"]
    assert "0 only announced · 8 signed, with no later step" in reader.text()


def test_click_on_a_life_line_shows_its_record(reader: Reader) -> None:
    reader.open("/agreements?view=life&country=MLI&entity=rosatom&lang=en")
    hits = reader.page.locator(".js-plotly-plot .scatterlayer .trace").nth(2)
    box = hits.locator(".points path").nth(17 + 8).bounding_box()
    assert box is not None
    with reader.rerun():
        reader.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    card = reader.keyed("card-2024-03-25-mli-rosatom-roadmap")
    assert "25 March 2024" in card.inner_text()
