"""How a selection is backed: each share is of records or of pages, and small wholes have none."""

import pytest

from data.filters import Filters
from data.measures.backing import LEAST, SELECTED, backing, share
from data.selection import select

WHOLE = backing(select(Filters()))
NONE = backing(select(Filters(q="zzzz")))
BOUREM = backing(select(Filters(q="Bourem camp")))


def test_confidence_is_of_every_record() -> None:
    assert sum(WHOLE.confidence.values()) == WHOLE.records == 402 + 138 + 74


def test_kinds_and_languages_are_of_every_page() -> None:
    assert sum(WHOLE.kinds.values()) == sum(WHOLE.languages.values()) == WHOLE.pages


def test_rows_are_those_of_the_selection() -> None:
    selection = select(Filters(country=("NER",)))
    found = backing(selection)
    assert {table: len(selection.frame(table)) for table in SELECTED} == dict(found.tables)


def test_one_page_means_one_publisher() -> None:
    assert 0 < WHOLE.one_source <= WHOLE.one_publisher < WHOLE.records


def test_publisher_counts_once_a_record() -> None:
    citations = select(Filters()).citations.merge(select(Filters()).sources, on="source_id")
    mine = citations[citations["publisher"] == "allAfrica"]
    assert WHOLE.publishers["allAfrica"] == mine["record_id"].nunique() < len(mine)
    assert WHOLE.leading == ("allAfrica", WHOLE.publishers["allAfrica"])


def test_whole_record_leans_on_nobody() -> None:
    assert not WHOLE.leans_on_one


def test_selection_that_leans_on_one_publisher_says_so() -> None:
    found = backing(select(Filters(partner=("NER",), since=None)))
    assert found.records >= LEAST
    assert found.leading == ("Wikipedia", 4)
    assert found.leans_on_one is (found.records < 3 * 4)
    assert found.leans_on_one


def test_few_records_never_lean() -> None:
    assert BOUREM.records < LEAST
    assert BOUREM.leading is not None
    assert not BOUREM.leans_on_one


def test_nothing_selected_has_no_publisher() -> None:
    assert NONE.records == NONE.pages == 0
    assert NONE.leading is None
    assert not NONE.leans_on_one


@pytest.mark.parametrize(
    ("count", "of", "part"), [(2, 4, None), (0, 0, None), (1, 5, 0.2), (5, 5, 1.0)]
)
def test_share_is_withheld_from_small_wholes(count: int, of: int, part: float | None) -> None:
    assert share(count, of) == part
