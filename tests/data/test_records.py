"""Records, retired ids, landmarks, threads, periods."""

import pandas as pd
import pytest

from data.landmarks import landmarks
from data.periods import active_periods
from data.records import find, resolve, successors
from data.selection import select
from data.tables import load
from data.threads import threads


def test_every_record_is_found_by_its_id() -> None:
    for table in ("events", "agreements", "commitments"):
        for record_id in load(table).iloc[:, 0]:
            record = find(record_id)
            assert record is not None
            assert (record.table, record.id) == (table, record_id)


def test_retired_ids_lead_to_a_live_record() -> None:
    retired = load("retired_ids")
    assert len(retired)
    for row in retired.itertuples():
        assert row.into in successors(row.id)
        assert find(row.id).id == resolve(row.id) == successors(row.id)[0]


@pytest.mark.parametrize("record_id", ["", "no-such-id", "../../etc/passwd", "x" * 5000])
def test_unknown_id_is_nothing(record_id: str) -> None:
    assert find(record_id) is None


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_landmarks_are_dated_and_in_order(lang: str) -> None:
    days = [each.date for each in landmarks(lang)]
    assert len(days) >= 8
    assert days == sorted(days)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_threads_lead_somewhere(lang: str) -> None:
    assert len(threads(lang)) == 6
    for thread in threads(lang):
        assert thread.records
        assert select(thread.filters).ids
        assert not thread.filters.is_empty


def test_period_of_a_commitment() -> None:
    periods = active_periods().set_index("commitment_id")
    assert periods.at["africa-corps-mali", "start"] == pd.Timestamp("2025-06-06")
    assert bool(periods.at["africa-corps-mali", "open"])
    assert not periods.at["minusma", "open"]
    ended = periods[~periods["open"].astype(bool)]
    assert (ended["start"] <= ended["end"]).all()


def test_last_figure_of_what_left_on_an_unknown_day_is_not_its_documented_end() -> None:
    periods = active_periods().set_index("commitment_id")
    assert periods.at["chad-fatim-mali-2013", "end"] == pd.Timestamp("2013-05-13")
    assert periods.at["chad-fatim-mali-2013", "end_basis"] == "as_of"
    assert periods.at["minusma", "end_basis"] == "ended_on"
    assert periods.loc[periods["open"].astype(bool), "end_basis"].isna().all()


def test_pledges_pass_the_filters_and_are_not_on_the_ground() -> None:
    periods = active_periods().set_index("commitment_id")
    pledge = periods.loc["liptako-gourma-force-2017"]
    assert pledge["open"]
    assert not pledge["on_the_ground"]
    assert periods.at["bfa-vdp", "on_the_ground"]


def test_interrupted_commitment_with_a_documented_start_was_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = load("commitments").copy()
    rows.loc[rows["commitment_id"] == "serval", "status"] = "suspended"
    monkeypatch.setattr(
        "data.periods.load", {"commitments": rows, "strengths": load("strengths")}.get
    )
    periods = active_periods.__wrapped__().set_index("commitment_id")
    assert periods.at["serval", "on_the_ground"]
