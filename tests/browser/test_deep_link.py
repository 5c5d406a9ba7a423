"""The very first request of a fresh server is a link to a page with filters, in French."""

from data.filters import Filters
from data.texts import texts
from tests.browser.reader import Reader, single_blanks


def test_first_request_of_a_fresh_server_is_a_deep_link(first_reader: Reader) -> None:
    first_reader.open("/map?country=MLI&lang=fr")
    filters = Filters(country=("MLI",))
    assert single_blanks(filters.sentence("fr")) in first_reader.head()
    assert texts("fr")("Timeline") in first_reader.keyed("bar").inner_text()
    assert first_reader.keyed("filter-country").inner_text().find("Mali") >= 0
    assert first_reader.query() == {"country": ["MLI"], "lang": ["fr"]}
    assert first_reader.path() == "/map"
