"""What the head says of a period that leaves vague dates out: how many, which, and the way."""

from datetime import date

import pytest

from components.period_notes import left_out_text, way_text
from data.edges import edges
from data.filters import Filters
from data.texts import texts

FILTERS = Filters(since=date(2024, 7, 15))


def test_number_is_that_of_all_records_left_out() -> None:
    said = left_out_text(edges(FILTERS), texts("en"))
    assert said == "4 records dated only by month or year are left out of this period:"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ["July 2024 (3): since 1 July 2024", "2024 (1): since 1 January 2024"]),
        ("fr", ["juillet 2024 (3)\u00a0: depuis le 1er juillet 2024",
                "2024 (1)\u00a0: depuis le 1er janvier 2024"]),
    ],
)  # fmt: skip
def test_each_way_names_its_records_and_its_period(lang: str, said: list[str]) -> None:
    assert [way_text(FILTERS, each, texts(lang)) for each in edges(FILTERS)] == said


def test_end_of_the_period_has_its_own_words() -> None:
    filters = Filters(until=date(2025, 5, 10), q="Diapaga")
    (edge,) = edges(filters)
    assert way_text(filters, edge, texts("en")) == "May 2025 (1): until 31 May 2025"
