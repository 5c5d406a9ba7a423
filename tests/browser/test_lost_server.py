"""A reader whose server ends abruptly comes back to the same view on a new one."""

import asyncio

from data.filters import Filters
from data.sentence import sentence
from tests.browser.server import serve
from tests.load.session import Session


def test_view_comes_back_from_the_address() -> None:
    asyncio.run(_lose_the_server())


async def _lose_the_server() -> None:
    with serve("app.py") as first:
        reader = Session(first.url)
        await reader.open("agreements", "country=MLI&lang=fr")
        label = next(each for each in reader.labels("filter-country") if each.startswith("Niger"))
        mali = next(each for each in reader.labels("filter-country") if each.startswith("Mali"))
        await reader.choose("filter-country", [mali, label])
        first.kill()
    with serve("app.py") as second:
        reader.base = second.url
        await reader.reopen()
        await reader.close()
    expected = sentence(Filters(country=("MLI", "NER")), "fr")
    assert any(expected in each for each in reader.sentences)
    assert "country=NER" in reader.query
