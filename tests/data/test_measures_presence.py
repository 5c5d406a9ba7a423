"""The total of a country: nobody twice, no figure beyond its time, everything left out named."""

from datetime import date

import pytest

from data.measures.forces_there import Force, forces_in, foreign_forces
from data.measures.ground_figures import Figure, around
from data.measures.presence import present, present_of, steps
from data.measures.present import INSIDE, NO_FIGURE, SAME_PROVIDER, SEVERAL, UNDATED
from data.measures.strength import ancestors
from data.tables import load

ALL = frozenset(load("commitments")["commitment_id"])
JULY = date(2020, 7, 1)


def figure(first: date, low: int, high: int, after: date | None = None) -> Figure:
    return Figure(0, first, first, after or date.fromordinal(first.toordinal() + 1), low, high)


def force(
    name: str, *figures: Figure, providers: str = "FRA", inside: tuple[str, ...] = (), **other
) -> Force:
    there = other.get("there", (date(2019, 1, 1), date(2022, 1, 1)))
    elsewhere = other.get("elsewhere", False)
    return Force(name, frozenset(providers.split()), elsewhere, inside, there, figures)


def total(*forces: Force, day: date = JULY, months: int | None = 24) -> tuple[int, int]:
    found = present_of(forces, day, months)
    return found.low, found.high


def reasons(*forces: Force) -> dict[str, str]:
    return {each.commitment_id: each.reason for each in present_of(forces, JULY, 24).left_out}


YEAR = figure(date(2020, 1, 1), 100, 150)


def test_lows_and_highs_of_forces_that_do_not_overlap_are_added() -> None:
    assert total(force("a", YEAR), force("b", figure(JULY, 10, 20), providers="ITA")) == (110, 170)


def test_contingent_is_not_added_to_its_mission() -> None:
    mission, part = force("m", YEAR, providers="UN"), force("p", YEAR, inside=("m",))
    assert total(mission, part) == (100, 150)
    assert reasons(mission, part) == {"p": INSIDE}


def test_contingents_count_while_their_mission_has_no_figure() -> None:
    mission, part = force("m", providers="UN"), force("p", YEAR, inside=("m",))
    silent = force("s", providers="ITA", inside=("m",))
    assert total(mission, part, silent) == (100, 150)
    assert reasons(mission, part, silent) == {"m": NO_FIGURE, "s": INSIDE}


def test_of_two_forces_with_a_provider_in_common_only_the_larger_counts() -> None:
    other = force("b", figure(JULY, 500, 500), providers="FRA DEU")
    assert total(force("a", YEAR), other) == (500, 500)
    assert reasons(force("a", YEAR), other) == {"a": SAME_PROVIDER}


def test_figures_for_several_countries_are_never_counted() -> None:
    assert total(force("a", YEAR, elsewhere=True)) == (0, 0)
    assert reasons(force("a", YEAR, elsewhere=True)) == {"a": SEVERAL}


def test_force_without_any_date_is_named() -> None:
    assert reasons(force("a", there=None)) == {"a": UNDATED}


def test_latest_figure_counts_alone() -> None:
    assert total(force("a", YEAR, figure(date(2020, 6, 1), 30, 40))) == (30, 40)


def test_later_figure_does_not_count_yet() -> None:
    assert total(force("a", YEAR, figure(date(2020, 8, 1), 30, 40))) == (100, 150)


@pytest.mark.parametrize(
    ("months", "day", "low"),
    [
        (24, date(2021, 12, 31), 100),
        (23, date(2021, 12, 1), 0),
        (12, date(2020, 12, 31), 100),
        (12, date(2021, 1, 1), 0),
        (None, date(2021, 12, 31), 100),
        (None, date(2022, 1, 1), 0),
    ],
)
def test_figure_counts_until_the_limit_or_the_end(months: int | None, day: date, low: int) -> None:
    assert total(force("a", YEAR), day=day, months=months)[0] == low


def test_while_the_day_of_a_figure_is_vague_the_one_before_counts_too() -> None:
    vague = figure(date(2020, 1, 1), 300, 300, after=date(2021, 1, 1))
    known = figure(date(2019, 6, 1), 100, 100)
    assert total(force("a", known, vague)) == (100, 300)
    assert total(force("a", known, vague), day=date(2021, 2, 1)) == (300, 300)


def test_nothing_there_is_nothing() -> None:
    found = present([], "MLI", JULY)
    assert (found.low, found.high, found.counted, found.left_out) == (0, 0, (), ())


@pytest.mark.parametrize("host", ["MLI", "BFA", "NER"])
@pytest.mark.parametrize("months", [24, None])
def test_real_totals_count_nobody_twice(host: str, months: int | None) -> None:
    forces = {each.commitment_id: each for each in forces_in(ALL, host)}
    for found in steps(ALL, host, (date(2012, 1, 1), date(2026, 6, 4)), months):
        ids = [each.commitment_id for each in found.counted]
        assert not any(set(ancestors(each)) & set(ids) for each in ids)
        providers = [code for each in ids for code in forces[each].providers]
        assert len(providers) == len(set(providers))
        assert not any(forces[each].elsewhere for each in ids)
        named = {*ids, *(each.commitment_id for each in found.left_out)}
        assert named >= {each for each in forces if forces[each].is_there(found.day)}


def test_real_figures_are_of_the_whole_and_on_the_ground() -> None:
    strengths = load("strengths")
    for each in forces_in(ALL, "MLI"):
        rows = strengths.loc[[figure.row for figure in each.figures]]
        assert set(rows["commitment_id"]) <= {each.commitment_id}
        assert set(rows["measure"]) <= {"deployed", "remaining"}
        assert set(rows["scope"]) <= {"whole"}


def test_mali_in_mid_2024_has_the_wagner_group_alone() -> None:
    found = present(ALL, "MLI", date(2024, 6, 30))
    assert [(e.commitment_id, e.low, e.high) for e in found.counted] == [
        ("wagner-mali", 1600, 1600)
    ]
    assert found.left_for(NO_FIGURE) == ["eucap-sahel-mali"]
    assert not found.hides_more


def test_rival_figures_on_the_mission_in_mid_2020_give_the_range() -> None:
    found = present(ALL, "MLI", date(2020, 6, 30))
    assert (found.low, found.high) == (13150, 16150)
    assert not found.hides_more
    assert "barkhane" in found.left_for(SEVERAL)


def test_mali_in_mid_2018_is_said_to_lack_its_largest_force() -> None:
    found = present(ALL, "MLI", date(2018, 6, 30))
    assert found.hides_more
    assert "minusma" in found.larger
    near = [(each.low, each.first.year) for each in around("minusma", date(2018, 6, 30))]
    assert near == [(10957, 2017), (16000, 2020)]


def test_without_a_limit_the_mission_counts_and_its_contingents_do_not() -> None:
    found = present(ALL, "MLI", date(2020, 6, 30), None)
    assert {each.commitment_id for each in found.counted} == {
        "minusma",
        "eutm-mali",
        "uk-chinook-barkhane",
        "estonia-barkhane-takuba",
    }
    assert "minusma-guinea" in found.left_for(INSIDE)


def test_own_armies_are_not_foreign() -> None:
    assert "ner-army-expansion" not in foreign_forces()
    assert "mnjtf-niger-sector-4" not in foreign_forces()
    assert "aes-unified-force" in foreign_forces()


def test_steps_tell_what_a_single_day_tells() -> None:
    found = steps(ALL, "NER", (date(2023, 1, 1), date(2024, 12, 31)))
    assert found[0].day == date(2023, 1, 1)
    for each in found:
        assert each == present(ALL, "NER", each.day)
