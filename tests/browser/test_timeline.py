"""A box drawn over the timeline narrows what is below it, and can become the period."""

from tests.browser.reader import Reader


def test_box_narrows_the_tables_and_becomes_the_period(reader: Reader) -> None:
    reader.open("/timeline?country=MLI&lang=en")
    plot = reader.page.locator(".js-plotly-plot .nsewdrag").first.bounding_box()
    assert plot is not None
    middle = plot["y"] + plot["height"] / 2
    reader.page.mouse.move(plot["x"] + plot["width"] * 0.7, middle)
    reader.page.mouse.down()
    reader.page.mouse.move(plot["x"] + plot["width"] * 0.8, middle + 5, steps=6)
    with reader.rerun():
        reader.page.mouse.up()
    (stretch,) = reader.query()["within"]
    first, last = stretch.split("..")
    with reader.rerun():
        reader.keyed("within-filter").get_by_role("button").click()
    assert reader.query() == {
        "country": ["MLI"], "lang": ["en"], "since": [first], "until": [last],
    }  # fmt: skip
