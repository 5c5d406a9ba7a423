"""The words of the briefing."""

from components.overview_briefing import counted_text, dated_title, dispute_text
from data.filters import Filters
from data.measures.briefing import briefing
from data.records import find
from data.selection import select
from data.texts import texts


def test_most_frequent_kinds_are_named_and_the_rest_is_hinted_at() -> None:
    counts = (("attack", 4), ("diplomacy", 2), ("media", 1), ("justice", 1))
    assert counted_text(counts, "categories", "en") == "Attack 4 · Diplomacy 2 · Media 1 · …"
    assert counted_text(counts[:1], "categories", "fr") == "Attaque 4"
    assert counted_text((), "categories", "en") == ""


def test_dispute_says_its_range_over_all_claims() -> None:
    widest = briefing(select(Filters())).disputes[0]
    assert dispute_text(widest, texts("en")) == "deaths reported: 200–600"


def test_title_carries_the_date_as_known() -> None:
    record = find("2024-08-24-barsalogho")
    assert record
    assert dated_title(record, "en").endswith(", 24 Aug 2024")
