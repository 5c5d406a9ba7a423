"""Counts of records by partner, sector, country, year and status, against plain loops."""

import pandas as pd
import pytest

from data.measures.cooperation import (
    EARLIER,
    NONE,
    OTHERS,
    axis,
    axis_totals,
    chosen,
    counts,
    records,
    totals,
    values,
)
from data.tables import load, split
from data.vocabularies import codes

AGREEMENTS = records(load("agreements"))
BOTH = records(load("agreements"), load("events"))


def counted(frame: pd.DataFrame, row: str, column: str) -> dict[tuple[str, str], int]:
    """Records by pair of codes of two list columns, counted one by one."""
    found: dict[tuple[str, str], int] = {}
    for _, record in frame.iterrows():
        for one in set(split(record[row]) or [NONE]):
            for other in set(split(record[column]) or [NONE]):
                found[one, other] = found.get((one, other), 0) + 1
    return found


@pytest.mark.parametrize("frame", [AGREEMENTS, BOTH], ids=["agreements", "both"])
def test_matrix_counts_each_record_once_a_cell(frame: pd.DataFrame) -> None:
    table = counts(frame, axis(frame, "partner"), axis(frame, "sector"))
    expected = counted(frame, "partners", "sectors")
    found = {cell: int(n) for cell, n in table.stack().items() if n}
    assert found == expected


def test_records_have_a_row_each_and_know_their_table() -> None:
    assert len(BOTH) == len(load("agreements")) + len(load("events"))
    assert set(BOTH["table"]) == {"agreements", "events"}
    assert BOTH["record_id"].is_unique
    assert BOTH.loc[BOTH["table"] == "events", "status"].isna().all()


def test_partners_stand_by_their_records() -> None:
    shown = axis(AGREEMENTS, "partner")
    numbers = [totals(AGREEMENTS, "partner")[code] for code in shown.codes if code != NONE]
    assert shown.codes[0] == "RUS"
    assert numbers == sorted(numbers, reverse=True)
    assert shown.codes[-1] == NONE
    assert not shown.others


def test_rest_shares_one_code_and_none_is_cut() -> None:
    whole, short = axis(AGREEMENTS, "partner"), axis(AGREEMENTS, "partner", 15)
    named = [code for code in short.codes if code not in (OTHERS, NONE)]
    assert len(named) == 15
    assert {*named, *short.others, NONE} == set(whole.codes)
    assert short.codes[-2:] == (OTHERS, NONE)
    assert short.accepted(OTHERS) == short.others
    assert short.accepted("RUS") == ("RUS",)


def test_no_row_for_a_single_other() -> None:
    named = len(axis(AGREEMENTS, "partner").codes) - 1
    assert not axis(AGREEMENTS, "partner", named - 1).others


def test_record_with_two_others_counts_once_among_them() -> None:
    short = axis(AGREEMENTS, "partner", 3)
    several = AGREEMENTS["partners"].map(lambda cell: len({*split(cell)} & {*short.others}) > 0)
    assert axis_totals(AGREEMENTS, short)[OTHERS] == several.sum()
    table = counts(AGREEMENTS, short, axis(AGREEMENTS, "status"))
    assert table.loc[OTHERS].sum() == several.sum()


def test_years_leave_no_gap_and_name_what_is_earlier() -> None:
    years = axis(AGREEMENTS, "year").codes
    assert years[0] == EARLIER
    assert list(years[1:]) == [str(year) for year in range(2012, 2027)]
    assert axis_totals(AGREEMENTS, axis(AGREEMENTS, "year")).sum() == len(AGREEMENTS)


@pytest.mark.parametrize(("dimension", "name"), [("status", "agreement_statuses"),
                                                 ("country", "countries")])  # fmt: skip
def test_statuses_and_countries_keep_the_order_of_their_list(dimension: str, name: str) -> None:
    shown = axis(AGREEMENTS, dimension).codes
    assert list(shown) == [code for code in codes(name) if code in shown]


def test_chosen_records_are_those_of_the_cell() -> None:
    cell = chosen(AGREEMENTS, {"partner": ("RUS",), "sector": ("energy",)})
    agreements = load("agreements")
    mine = agreements["partners"].str.contains("RUS", na=False)
    mine &= agreements["sectors"].str.contains("energy")
    assert set(cell["record_id"]) == set(agreements.loc[mine, "agreement_id"])


def test_records_without_partner_can_be_chosen() -> None:
    alone = chosen(AGREEMENTS, {"partner": (NONE,)})
    assert len(alone) == load("agreements")["partners"].isna().sum()
    assert set(values(alone, "partner")) == {NONE}


def test_one_record_makes_one_row() -> None:
    one = AGREEMENTS.head(1)
    table = counts(one, axis(one, "status"), axis(one, "year"))
    assert table.shape == (1, 1)
    assert int(table.iat[0, 0]) == 1
