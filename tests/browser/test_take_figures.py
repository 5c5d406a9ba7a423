"""Charts and the map of a page leave as pictures that carry title, selection, sources, version."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator

from data.filters import Filters
from data.release import RELEASE
from tests.browser.reader import Reader, single_blanks

ENERGY = Filters(country=("MLI",), sector=("energy",))
QUERY = "country=MLI&sector=energy"
DECODE = """async bytes => {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], {type: "image/png"}));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  canvas.drawImage(picture, 0, 0);
  const seen = new Set(
    new Uint32Array(canvas.getImageData(0, 0, picture.width, picture.height).data.buffer));
  return [picture.width, picture.height, seen.size];
}"""


def list_figures(reader: Reader, path: str) -> Locator:
    """Open the dialog of a page at its figures; the list of them, each drawn."""
    reader.open(path)
    with reader.rerun():
        reader.keyed("take").get_by_role("button").click()
    with reader.rerun():
        reader.page.get_by_role("radio", name="Figures").click()
    listed = reader.page.locator("#figures li")
    listed.first.wait_for()
    return listed


def fetch(reader: Reader, figure: Locator, form: str) -> tuple[str, bytes]:
    """Name and content of the picture of a figure."""
    file = reader.download(figure.locator(f"button.{form}"))
    return file.suggested_filename, Path(file.path()).read_bytes()


@pytest.mark.parametrize(
    ("page", "lang"),
    [("timeline", "fr"), ("cooperation", "en"), ("map", "fr")],
)
def test_figure_leaves_as_a_png_with_a_picture_in_it(reader: Reader, page: str, lang: str) -> None:
    figure = list_figures(reader, f"/{page}?{QUERY}&lang={lang}").first
    name, content = fetch(reader, figure, "png")
    assert name.startswith(f"aes-monitor_{page}-1_")
    assert f"v{RELEASE.version}" in name
    width, height, colours = reader.page.evaluate(DECODE, list(content))
    assert width > 1200
    assert height > 600
    assert colours > 20


@pytest.mark.parametrize(
    ("path", "lang"),
    [
        ("/timeline?", "en"),
        ("/cooperation?view=flow&", "fr"),
        ("/forces?view=presence&", "en"),
    ],
)
def test_svg_holds_title_selection_and_version(reader: Reader, path: str, lang: str) -> None:
    filters = ENERGY if "presence" not in path else Filters(country=("MLI",))
    query = QUERY if filters is ENERGY else "country=MLI"
    figure = list_figures(reader, f"{path}{query}&lang={lang}").first
    title = figure.locator(".title").evaluate("each => each.firstChild.data")
    _, content = fetch(reader, figure, "svg")
    text = content.decode("utf-8")
    said = single_blanks(" ".join(re.findall(r">([^<>]+)</t(?:ext|span)>", text)))
    assert single_blanks(filters.sentence(lang)) in said
    assert single_blanks(title).split(" (")[0] in said
    assert f"{RELEASE.version} (" in said
    assert "CC BY 4.0" in said
    assert f"lang={lang}" in said
    assert "font-face" in text
    assert 'href="http' not in text


def test_chart_is_drawn_anew_at_the_chosen_width(reader: Reader) -> None:
    figure = list_figures(reader, "/sources?lang=en").first
    reader.page.locator("#figures select").select_option("1200")
    _, content = fetch(reader, figure, "svg")
    assert re.match(r'<svg [^>]*width="1248"', content.decode("utf-8"))


@pytest.mark.parametrize("page", ["timeline", "map"])
def test_embedded_view_shows_its_figure_and_the_way_to_the_full_view(
    phone_reader: Reader, page: str
) -> None:
    browser = phone_reader.page
    browser.goto(f"{phone_reader.server.url}/{page}?{QUERY}&lang=fr&embed=true")
    figure = "[data-testid=stPlotlyChart] .main-svg, [data-testid=stDeckGlJsonChart] canvas"
    browser.locator(figure).first.wait_for(timeout=30_000)
    way = browser.get_by_role("link", name="Ouvrir la vue complète")
    way.wait_for()
    address = str(way.get_attribute("href"))
    assert f"/{page}?{QUERY}&lang=fr" in address
    assert "embed" not in address
    assert way.get_attribute("target") == "_blank"
    for hidden in ("stSidebar", "stDataFrame", "stButtonGroup"):
        assert not browser.locator(f"[data-testid={hidden}]").filter(visible=True).count()
    assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
