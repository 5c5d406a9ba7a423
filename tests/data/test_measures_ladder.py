"""Announced against deployed: only figures on the whole of one force, in the order of time."""

import pandas as pd
import pytest

from data.ladder_sheet import ORDERS, gap_sheet, gap_twin, missing_text, ordered
from data.measures.ladder import Gap, gap, gaps
from data.tables import load
from data.texts import texts

STRENGTHS = load("strengths")
IDS = [str(each) for each in load("commitments")["commitment_id"]]
EN, FR = texts("en"), texts("fr")


def rows(*given: tuple[str, str, str, int, int, str]) -> pd.DataFrame:
    columns = ["as_of", "date_precision", "measure", "personnel_low", "personnel_high", "scope"]
    made = pd.DataFrame(given, columns=columns)
    made["as_of"] = pd.to_datetime(made["as_of"])
    return made.assign(commitment_id="x", source_id="s", basis="stated")


PLEDGE = ("2020-01-01", "day", "pledged", 100, 120, "whole")
THERE = ("2020-06-01", "day", "deployed", 60, 90, "whole")


def ends(found: Gap) -> tuple[int | None, int | None]:
    return found.low, found.high


def test_gap_runs_from_least_to_most_missing() -> None:
    assert ends(gap(rows(PLEDGE, THERE), "x")) == (10, 60)


def test_more_deployed_than_announced_is_below_zero() -> None:
    more = ("2020-06-01", "day", "deployed", 150, 150, "whole")
    assert ends(gap(rows(PLEDGE, more), "x")) == (-50, -30)


@pytest.mark.parametrize("scope", ["part", "wider"])
def test_figures_of_another_scope_are_not_compared(scope: str) -> None:
    found = gap(rows(PLEDGE, (*THERE[:5], scope)), "x")
    assert (found.deployed, ends(found)) == (None, (None, None))


@pytest.mark.parametrize("measure", ["enrolled", "target", "remaining"])
def test_other_measures_are_neither_announced_nor_deployed(measure: str) -> None:
    assert ends(gap(rows(PLEDGE, ("2020-06-01", "day", measure, 60, 90, "whole")), "x")) == (
        None,
        None,
    )


def test_what_is_announced_later_is_not_compared() -> None:
    later = ("2021-01-01", "day", "authorised", 500, 500, "whole")
    assert gap(rows(PLEDGE, THERE, later), "x").announced.high == 120
    assert gap(rows(THERE, later), "x").announced is None


def test_announcement_of_the_same_month_counts_as_by_then() -> None:
    month = ("2020-06-30", "month", "authorised", 500, 500, "whole")
    assert gap(rows(PLEDGE, THERE, month), "x").announced.high == 500


def test_figures_of_one_date_become_one_range_with_all_sources() -> None:
    two = rows(PLEDGE, THERE, ("2020-06-01", "day", "deployed", 40, 70, "whole"))
    two.loc[2, "source_id"] = "other"
    found = gap(two, "x").deployed
    assert (found.low, found.high, found.sources) == (40, 90, ("s", "other"))


def test_unified_force_has_a_pledge_and_no_deployed_figure() -> None:
    found = gap(STRENGTHS, "aes-unified-force")
    assert (found.announced.low, found.announced.high) == (5000, 5000)
    assert found.deployed is None
    assert missing_text(found, EN) == "no deployed figure"


def test_mission_is_compared_with_its_own_ceiling() -> None:
    found = gap(STRENGTHS, "minusma")
    assert found.announced.sources == ("united-nations-001",)
    assert ends(found) == (1998, 2265)


def test_every_real_gap_is_of_rows_of_the_force_itself() -> None:
    for each in gaps(STRENGTHS, IDS):
        mine = STRENGTHS[STRENGTHS["commitment_id"] == each.commitment_id]
        for one in (each.announced, each.deployed):
            if one:
                same = mine[(mine["as_of"] == one.as_of) & (mine["measure"] == one.measure)]
                whole = same[same["scope"] == "whole"]
                assert (one.low, one.high) == (
                    whole["personnel_low"].min(),
                    whole["personnel_high"].max(),
                )


@pytest.mark.parametrize("order", ORDERS)
def test_order_keeps_all_forces_and_puts_the_unstated_last(order: str) -> None:
    found = ordered(gaps(STRENGTHS, IDS), order, "en")
    assert sorted(each.commitment_id for each in found) == sorted(IDS)
    if order == "gap":
        highs = [each.high for each in found if each.high is not None]
        assert highs == sorted(highs, reverse=True)
        assert found[len(highs) - 1].high is not None


@pytest.mark.parametrize("t", [EN, FR], ids=["en", "fr"])
def test_file_holds_whole_numbers_sources_and_ids(t) -> None:
    found = gaps(STRENGTHS, ["minusma", "aes-unified-force"])
    sheet = gap_sheet(found, t)
    assert sheet[t("Gap, low")].tolist()[0] == 1998
    assert pd.isna(sheet[t("Gap, low")].tolist()[1])
    assert "http" in sheet[t("Sources of the announced figure")][0]
    assert sheet[t("Id")].tolist() == ["minusma", "aes-unified-force"]
    assert gap_twin(found, t)[t("Deployed")][0].startswith("12")


def test_none_makes_an_empty_sheet() -> None:
    assert gap_sheet([], EN).empty
