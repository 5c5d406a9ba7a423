"""The pure halves of the register of agreements, with the rows of the real table."""

import pytest

from components.agreements_card import signed_text, step_lines
from components.agreements_rows import CODED, ORDERS, narrowed, options, ordered
from components.agreements_status import PATTERNS, status_styles
from components.agreements_years import years_figure, years_text
from components.context import View
from data.filters import Filters
from data.search import fold
from data.selection import select
from data.tables import load
from data.texts import texts
from data.vocabularies import codes

ALL = select(Filters()).agreements
NONE_CHOSEN = {"status": (), "type": ()}


def test_no_choice_and_first_order_leave_the_selection_as_it_is() -> None:
    assert ordered(narrowed(ALL, NONE_CHOSEN), ORDERS[0], "en").equals(ALL)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("order", ORDERS)
def test_orders_keep_all_rows(order: str, lang: str) -> None:
    assert sorted(ordered(ALL, order, lang).index) == sorted(ALL.index)


def test_oldest_first_rises() -> None:
    assert ordered(ALL, "oldest", "en")["signed_on"].is_monotonic_increasing


def test_titles_are_ordered_without_accents_in_the_language() -> None:
    titles = [fold(each) for each in ordered(ALL, "title", "fr")["title_fr"]]
    assert titles == sorted(titles)


def test_statuses_stand_in_the_order_of_their_list_newest_first_within() -> None:
    rows = ordered(ALL, "status", "en")
    places = [codes("agreement_statuses").index(each) for each in rows["status"]]
    assert places == sorted(places)
    for _, same in rows.groupby("status"):
        assert same["signed_on"].is_monotonic_decreasing


def test_status_and_type_are_both_asked() -> None:
    rows = narrowed(ALL, {"status": ("signed", "ratified"), "type": ("memorandum",)})
    assert set(rows["agreement_type"]) == {"memorandum"}
    assert set(rows["status"]) <= {"signed", "ratified"}
    assert 0 < len(rows) < len(ALL)


@pytest.mark.parametrize("name", CODED)
def test_counts_of_options_add_up(name: str) -> None:
    counts = options(ALL, NONE_CHOSEN, name)
    assert sum(counts.values()) == len(ALL)
    assert all(counts.values())


def test_counts_of_options_follow_the_other_choice() -> None:
    chosen = {"status": ("announced",), "type": ("treaty",)}
    counts = options(ALL, chosen, "type")
    announced = ALL[ALL["status"] == "announced"]
    assert counts == {code: int((announced["agreement_type"] == code).sum()) for code in counts}
    assert counts["treaty"] == 0


def test_chosen_code_that_the_selection_lacks_stays_an_option() -> None:
    assert options(ALL, {"status": ("suspended",), "type": ()}, "status")["suspended"] == 0


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("rows", [1, 30, len(ALL)])
def test_bars_count_every_agreement_once(rows: int, lang: str) -> None:
    figure = years_figure(ALL.head(rows), lang, "before")
    assert sum(sum(trace.y) for trace in figure.data) == rows


def test_bars_in_words() -> None:
    seen = View("en", Filters(), "agreements")
    text = years_text(seen, ALL)
    assert "1961 to 2026; most in 2024: 44" in text


def test_statuses_never_differ_by_colour_alone() -> None:
    styles = status_styles(codes("agreement_statuses"))
    assert len({colour for colour, _ in styles.values()}) == len(styles)
    hatched = [pattern for _, pattern in styles.values() if pattern]
    assert sorted(hatched) == sorted(PATTERNS.values())


@pytest.mark.parametrize(("lang", "said"), [("en", "23 June 2025"), ("fr", "23 juin 2025")])
def test_steps_have_date_party_and_source(lang: str, said: str) -> None:
    steps = load("agreement_steps")
    mine = steps[steps["agreement_id"] == "2025-06-23-mli-rus-foundations-of-relations"]
    lines = step_lines(mine, texts(lang))
    assert len(lines) == len(mine) > 1
    assert any(said in line for line in lines)
    assert all("](http" in line for line in lines)


def test_steps_stand_oldest_first() -> None:
    steps = load("agreement_steps")
    mine = steps[steps["agreement_id"] == "2025-06-19-bfa-rus-peaceful-atomic-energy"]
    lines = step_lines(mine.iloc[::-1], texts("en"))
    assert "Signed" in lines[0]
    assert "Ratified" in lines[-1] or "pproved" in lines[-1]


def test_entity_and_signatory_narrow_together() -> None:
    rows = narrowed(ALL, {"entity": ("rosatom",), "signatory": ("nikolay-spassky",)})
    assert len(rows) > 0
    assert rows["partner_entities_en"].str.contains("Rosatom").all()
    assert rows["signatories_en"].str.contains("Nikolay Spassky").all()


def test_names_are_offered_with_the_most_rows_first_and_chosen_ones_always() -> None:
    counts = options(ALL.head(0), {"entity": ("rosatom",)}, "entity")
    assert counts == {"rosatom": 0}
    offered = options(ALL, {}, "entity")
    assert next(iter(offered)) == "rosatom"
    assert list(offered.values()) == sorted(offered.values(), reverse=True)


def test_card_says_who_signed_and_for_whom() -> None:
    text = signed_text("2025-06-23-mli-rus-foundations-of-relations", texts("en"))
    assert "Sergei Lavrov, foreign minister of Russia; Abdoulaye Diop" in text
    unknown = signed_text("2024-10-31-mli-glavkosmos-satellites", texts("fr"))
    assert "aucune partie nommée" in unknown
