"""Facts, claims, steps and sources of real records, in both languages."""

import pandas as pd
import pytest

from components.record_claims import bounds_mark, claims_frame, side_mark, sides_text, source_link
from components.record_facts import facts
from components.record_quote import own_rows
from components.record_sources import published_text, source_text
from components.record_steps import steps_frame
from data.citing import sources_of
from data.kinds import kind_line
from data.records import Record, find
from data.registry import RECORD_KEYS, RECORD_TABLES
from data.tables import load
from data.texts import texts

EN, FR = texts("en"), texts("fr")
ALL = [str(each) for table in RECORD_TABLES for each in load(table)[RECORD_KEYS[table]]]


def record(record_id: str) -> Record:
    found = find(record_id)
    assert found
    return found


def claims_of(record_id: str) -> pd.DataFrame:
    claims = load("claims")
    return claims[claims["record_id"] == record_id]


def test_facts_are_filled_labelled_and_as_exact_as_known() -> None:
    found = dict(facts(record("2024-08-24-barsalogho"), EN))
    assert found["Deaths"] == "200–600"
    assert found["Date"] == "24 August 2024"
    assert "Last day" not in found


def test_a_month_is_not_shown_as_a_day() -> None:
    treaty = record("2024-07-aes-confederation-treaty")
    assert "1 July 2024" not in dict(facts(record("minusma-uk"), EN)).values()
    assert dict(facts(record("minusma-uk"), EN))["Started on"] == "December 2020"
    assert kind_line(treaty, EN).startswith("Agreement · Treaty")


@pytest.mark.parametrize("t", [EN, FR], ids=["en", "fr"])
def test_every_record_has_facts_and_no_code_or_gap_among_them(t) -> None:
    for record_id in ALL:
        for name, value in facts(record(record_id), t):
            assert name
            assert value.strip()
            assert "nan" not in value.split()
            assert "<NA>" not in value


def test_an_amount_comes_with_its_currency() -> None:
    agreements = load("agreements")
    paid = agreements[agreements["value_amount"].notna()].iloc[0]
    value = dict(facts(record(paid["agreement_id"]), EN))["Amount"]
    assert any(letter.isalpha() for letter in value)


def test_kind_line_of_a_commitment_tells_its_period() -> None:
    assert kind_line(record("minusma"), EN) == (
        "Force commitment · UN mission · from 1 July 2013 to 31 December 2023"
    )


def test_claims_of_belligerents_are_marked() -> None:
    deaths = claims_of("2024-08-24-barsalogho")
    deaths = deaths[deaths["field"] == "fatalities"]
    frame = claims_frame(deaths, "fatalities", EN)
    assert len(frame) == 4
    assert [":orange-badge[" in each for each in frame["Claimed by, side"]] == [
        False,
        True,
        False,
        False,
    ]
    assert side_mark("belligerent", "fr") == ":orange-badge[:material/swords: Belligérant]"


def test_bound_that_only_a_belligerent_claims_is_marked() -> None:
    mark = bounds_mark("2023-09-12-bourem", EN)
    assert mark == r":orange-badge[:material/swords: highest figure\: only a belligerent's claim]"
    assert "plus bas" in bounds_mark("2022-03-08-tamalat", FR)


def test_bound_that_others_claim_too_is_not_marked() -> None:
    assert bounds_mark("2024-08-24-barsalogho", EN) == ""
    assert bounds_mark("serval", EN) == ""


def test_deaths_with_one_open_bound_are_among_the_facts() -> None:
    assert dict(facts(record("2023-10-01-bamba"), EN))["Deaths"] == "≤\u00a025"


def test_sides_that_occur_are_explained() -> None:
    text = sides_text(claims_of("2024-08-24-barsalogho"), EN)
    assert "Belligerent: " in text
    assert "Media: " not in text


def test_a_claim_without_a_page_says_so() -> None:
    assert source_link(float("nan"), EN) == "at second hand"
    assert source_link("koaci-001", EN).startswith("[Koaci](http")


def test_steps_come_oldest_first() -> None:
    steps = load("agreement_steps")
    longest = steps["agreement_id"].value_counts().index[0]
    mine = steps[steps["agreement_id"] == longest]
    frame = steps_frame(mine.iloc[::-1], EN)
    ordered = mine.sort_values("on")["step"].tolist()
    assert len(frame) == len(ordered)
    assert frame["Step"].iloc[0].strip("*").lower() == ordered[0].replace("_", " ")


def test_a_source_tells_where_when_in_which_language_and_what() -> None:
    text = source_text(sources_of("aes-unified-force").iloc[0], FR)
    assert text.startswith("**[Koaci](http")
    assert "22 janvier 2025" in text
    assert "Énonce" in text


@pytest.mark.parametrize(
    ("partial", "shown"),
    [("2025", "2025"), ("2025-06", "June 2025"), ("2025-06-23", "23 June 2025"),
     (float("nan"), "undated")],
)  # fmt: skip
def test_dates_of_pages_stop_where_knowledge_stops(partial: object, shown: str) -> None:
    assert published_text(partial, EN) == shown


def test_rows_to_take_away_belong_to_the_record() -> None:
    rows = own_rows(record("aes-unified-force"))
    assert {table: len(frame) for table, frame in rows.items()} == {
        "commitments": 1,
        "strengths": 6,
        "claims": 5,
        "citations": 11,
        "sources": 11,
    }
