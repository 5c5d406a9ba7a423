"""The map is drawn: pixels are counted, a canvas alone proves nothing."""

from io import BytesIO

from PIL import Image

from data.filters import Filters
from data.palette import category_colour, rgb
from data.selection import select
from tests.browser.reader import Reader

NEAR = 40
"""Sum of the differences of red, green and blue that still counts as the same colour."""


def map_pixels(reader: Reader) -> Image.Image:
    drawn = reader.page.locator("[data-testid=stDeckGlJsonChart]").first
    drawn.scroll_into_view_if_needed()
    return Image.open(BytesIO(drawn.screenshot())).convert("RGB")


def colours(image: Image.Image) -> dict[tuple[int, ...], int]:
    """Colour -> number of pixels."""
    found = image.getcolors(image.width * image.height) or []
    return {tuple(colour): count for count, colour in found if isinstance(colour, tuple)}


def pixels_like(image: Image.Image, colour: list[int]) -> int:
    return sum(
        count
        for found, count in colours(image).items()
        if sum(abs(a - b) for a, b in zip(found, colour, strict=False)) <= NEAR
    )


def test_map_draws_outlines_and_points(reader: Reader) -> None:
    reader.open("/map?lang=en")
    image = map_pixels(reader)
    assert len(colours(image)) > 100
    most_common = max(colours(image).values())
    assert most_common < 0.9 * image.width * image.height


def test_filter_changes_what_the_map_draws(reader: Reader) -> None:
    attack = rgb(category_colour("attack"))
    reader.open("/map?category=attack&country=BFA&since=2024-01-01&until=2024-12-31&lang=en")
    some = map_pixels(reader)
    assert len(select(Filters.from_query(reader.query())).events) > 3
    assert pixels_like(some, attack) > 20
    reader.open("/map?category=summit_visit&country=BFA&since=2024-01-01&until=2024-12-31&lang=en")
    other = map_pixels(reader)
    assert pixels_like(other, attack) < pixels_like(some, attack) / 2
    assert some.tobytes() != other.tobytes()
