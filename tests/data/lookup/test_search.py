"""The search over all tables, on the record itself."""

import pytest

from data.filters import Filters
from data.lookup.entries import Entry
from data.lookup.results import KINDS, Results
from data.lookup.search import search
from data.records import find
from data.selection import select
from data.tables import load

ATOM = "2025-06-23-mli-rus-peaceful-atomic-energy"


def found(query: str, **filters: object) -> Results:
    return search(Filters(q=query, **filters))  # type: ignore[arg-type]


def keys(results: Results, kind: str) -> list[str]:
    return [each.key for each in results.of(kind)]


def rows(results: Results) -> set[tuple[str, str, int]]:
    return {(each.kind, each.key, each.row) for kind in KINDS for each in results.of(kind)}


def holds(entry: Entry, text: str) -> bool:
    return any(text.casefold() in each.casefold() for _, each in entry.parts)


@pytest.mark.parametrize("typed", ["Goita", "GOÏTA", "goïta", "Goitta", "Goïtta"])
def test_accents_capitals_and_slips_do_not_matter(typed: str) -> None:
    assert rows(found(typed)) == rows(found("Goïta"))
    wanted = set(select(Filters(q="goita")).events["event_id"])
    assert set(keys(found(typed), "events")) == wanted


@pytest.mark.parametrize(
    "typed",
    ["Tinzaouaten", "Tin Zaouatine", "Tin-Zaouatène", "Tinzawaten", "tin zaouaten", "Tinzaouatene"],
)
def test_spellings_of_a_place_find_it(typed: str) -> None:
    results = found(typed)
    assert "2024-07-25-tinzaouaten" in keys(results, "events")
    assert "Tinzaouaten" in [each.key for each in results.places]


def test_rare_spelling_of_a_name_also_finds_the_usual_one() -> None:
    assert set(keys(found("Tiani"), "events")) == set(keys(found("Tchiani"), "events"))
    assert found("Tchiani").similar == ("tiani",)
    assert not found("Tiani").similar


def test_names_that_are_close_in_meaning_are_not_mixed_up() -> None:
    wagner = [each for kind in KINDS for each in found("Wagner").of(kind)]
    corps = [each for kind in KINDS for each in found("Africa Corps").of(kind)]
    assert all(holds(each, "wagner") for each in wagner)
    assert not all(holds(each, "wagner") for each in corps)


@pytest.mark.parametrize(
    ("query", "kind", "key"),
    [
        ("accord nucléaire", "events", "2025-06-12-russia-authorises-nuclear-agreements"),
        ("atomic energy Mali", "agreements", ATOM),
        ("énergie atomique Mali", "agreements", ATOM),
        ("French forces Niger", "commitments", "france-niger-deployment"),
        ("forces françaises Niger", "commitments", "france-niger-deployment"),
        ("Turkish drones", "events", "2024-04-08-bfa-turkish-drones"),
        ("drone turc", "events", "2024-04-08-bfa-turkish-drones"),
    ],
)
def test_the_obvious_is_among_the_first(query: str, kind: str, key: str) -> None:
    assert key in keys(found(query), kind)[:4]


def test_every_agreement_of_a_partner_with_a_country_is_found_by_their_names() -> None:
    wanted = select(Filters(country=("MLI",), partner=("RUS",))).agreements["agreement_id"]
    for query in ("Russia Mali", "Russie Mali", "Russian Malian", "russe Mali"):
        assert set(wanted) <= set(keys(found(query), "agreements"))


def test_labels_of_types_and_statuses_are_searched_in_both_languages() -> None:
    loans = load("agreements").query("agreement_type == 'loan'")["agreement_id"]
    assert set(loans) <= set(keys(found("loan"), "agreements"))
    assert set(loans) <= set(keys(found("prêts"), "agreements"))


def test_all_words_must_be_held_where_a_row_holds_them_all() -> None:
    results = found("Rosatom lithium")
    assert results.held == 2
    assert not results.is_partial
    assert all(holds(e, "rosatom") and holds(e, "lithium") for e in results.of("events"))


def test_rows_with_most_words_stand_in_where_none_holds_all() -> None:
    results = found("Rosatom Barsalogho lithium")
    assert results.is_partial
    assert results.held == 2
    assert results.total


def test_words_typed_right_come_before_those_guessed() -> None:
    sources = found("Tchiani").of("sources")
    assert holds(sources[0], "Tchiani")
    assert not any(holds(each, "Tchiani") for each in sources[1:])


def test_word_in_a_title_comes_before_one_in_a_text() -> None:
    events = found("Barsalogho").of("events")
    in_title = [holds_in_title(each, "barsalogho") for each in events]
    assert any(in_title)
    assert in_title == sorted(in_title, reverse=True)


def holds_in_title(entry: Entry, text: str) -> bool:
    return any(text in title.casefold() for title in entry.titles.values())


def test_phrase_is_not_found_in_pieces() -> None:
    together, apart = found('"joint force"'), found("joint force")
    assert rows(together) < rows(apart)
    assert all(holds(each, "joint force") for each in together.of("events"))
    assert together.of("events")


def test_filters_narrow_and_say_how_much_they_hide() -> None:
    whole, niger = found("Rosatom"), found("Rosatom", country=("NER",))
    inside = set(select(Filters(country=("NER",))).ids)
    assert set(keys(niger, "agreements")) == set(keys(whole, "agreements")) & inside
    assert niger.hidden == whole.total - niger.total
    assert not whole.hidden


def test_claims_are_found_by_who_makes_them_on_what() -> None:
    claims = found("Barsalogho JNIM").of("claims")
    assert {each.key for each in claims} == {"2024-08-24-barsalogho"}
    record = find("2024-08-24-barsalogho")
    assert record is not None
    own = load("claims").query("record_id == @record.id")
    assert 0 < len(claims) < len(own)


def test_sources_are_found_by_publisher_and_title() -> None:
    assert all(holds(each, "sputnik") for each in found("Sputnik Afrique").of("sources")[:20])
    assert "africanews-014" in keys(found("Abdourahamane Tchiani"), "sources")


def test_names_of_filters_are_found_whatever_else_is_typed() -> None:
    results = found("French forces Niger")
    assert {(each.kind, each.key) for each in results.codes} == {
        ("partners", "FRA"),
        ("countries", "NER"),
    }
    assert [each.key for each in found("CEDEAO").codes] == ["ECOWAS"]


def test_id_finds_its_record() -> None:
    assert keys(found(ATOM), "agreements")[0] == ATOM


@pytest.mark.parametrize(
    "query",
    ["", "   ", "!?", "\U0001f525\U0001f525", "(.*", "[a-z]+\\", "\x00\x1b", "x" * 200, "de la"],
)
def test_texts_without_use_find_nothing_and_do_not_fail(query: str) -> None:
    assert found(query).total == 0


def test_long_text_is_searched_as_far_as_it_goes() -> None:
    results = found(" ".join(["accord", "Rosatom"] + [f"mot{n}" for n in range(60)]))
    assert results.asked.left_out
    assert results.is_partial
