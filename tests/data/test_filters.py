"""The filters: address, laws, sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.filters import Filters, parse_query
from data.query import CODES
from data.vocabularies import codes

choices = {name: st.lists(st.sampled_from(codes(CODES[name])), max_size=4) for name in CODES}
filters = st.builds(
    Filters,
    **{name: strategy.map(tuple) for name, strategy in choices.items()},
    since=st.none() | st.dates(),
    until=st.none() | st.dates(),
    q=st.text(max_size=250),
)


@given(filters)
def test_address_of_filters_gives_the_same_filters(chosen: Filters) -> None:
    assert Filters.from_query(chosen.to_query()) == chosen


@given(filters)
def test_no_empty_parameter_in_the_address(chosen: Filters) -> None:
    assert all(values and all(values) for values in chosen.to_query().values())


def test_codes_are_kept_once_and_in_vocabulary_order() -> None:
    assert Filters(country=("NER", "MLI", "NER")) == Filters(country=("MLI", "NER"))


def test_a_single_text_is_one_value() -> None:
    assert Filters.from_query({"country": "MLI"}).country == ("MLI",)


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("country", "FRA"),
        ("country", "mli"),
        ("partner", "Russia"),
        ("sector", "energie"),
        ("category", "war"),
        ("since", "2025"),
        ("since", "2025-02-30"),
        ("until", "20250101"),
    ],
)
def test_wrong_value_is_dropped_and_reported(parameter: str, value: str) -> None:
    chosen, ignored = parse_query({parameter: [value], "sector": ["energy"] * 1})
    if parameter == "sector":
        chosen, ignored = parse_query({parameter: [value]})
    assert [(each.parameter, each.value) for each in ignored] == [(parameter, value)]
    assert ignored[0].allowed
    assert value not in str(chosen.to_query().get(parameter))


def test_second_date_is_reported_and_the_first_kept() -> None:
    chosen, ignored = parse_query({"since": ["2024-01-01", "2025-01-01"]})
    assert chosen.since == date(2024, 1, 1)
    assert [each.value for each in ignored] == ["2025-01-01"]


def test_unknown_parameters_are_left_alone() -> None:
    assert parse_query({"embed": ["true"]}) == (Filters(), [])


def test_sentence_names_everything_in_both_languages() -> None:
    chosen = Filters(
        country=("MLI",),
        partner=("RUS",),
        sector=("energy",),
        category=("attack",),
        since=date(2023, 1, 1),
        q="Goïta",
    )
    assert chosen.sentence("en") == (
        "Mali · with Russia · Energy · events: Attack · since 1 January 2023 · text: “Goïta”"
    )
    assert chosen.sentence("fr").startswith(
        "Mali · avec\u00a0: Russie · Énergie · événements\u00a0:"
    )
    assert "depuis le 1er janvier 2023" in chosen.sentence("fr")


def test_no_filter_says_so() -> None:
    assert Filters().sentence("en") == "The whole record"
    assert Filters().is_empty
