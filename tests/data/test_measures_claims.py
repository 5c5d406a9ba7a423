"""Disputes: figures on one field of one record, and which bounds only a belligerent claims."""

import pytest

from data.filters import Filters
from data.measures.claims import (
    Dispute,
    belligerent_bounds,
    claimed_ids,
    disputes,
)
from data.selection import select

WHOLE = select(Filters())


def dispute(record_id: str, field: str = "fatalities") -> Dispute:
    return next(each for each in disputes(WHOLE, field) if each.record_id == record_id)


def test_range_runs_over_all_figures_of_the_record() -> None:
    barsalogho, moura = dispute("2024-08-24-barsalogho"), dispute("2022-03-27-moura")
    assert (barsalogho.low, barsalogho.high, len(barsalogho.claims)) == (200, 600, 4)
    assert (moura.low, moura.high, len(moura.claims)) == (203, 500, 3)


@pytest.mark.parametrize(
    ("choice", "sides"),
    [("lowest", ["un_ngo"]), ("highest", ["official"]), ("independent", ["un_ngo", "independent"])],
)
def test_choice_points_at_claims(choice: str, sides: list[str]) -> None:
    shown = dispute("2024-08-24-barsalogho").shown(choice)
    assert [each.side for each in shown] == sides


def test_independent_claims_may_be_missing() -> None:
    assert dispute("2023-09-12-bourem").shown("independent") == ()


def test_unknown_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="middle"):
        dispute("2022-03-27-moura").shown("middle")


def test_dispute_has_two_claims_that_differ() -> None:
    for field in ("fatalities", "personnel"):
        assert all(len(each.claims) > 1 and each.width > 0 for each in disputes(WHOLE, field))


def test_claims_without_rivals_are_no_dispute() -> None:
    ids = {each.record_id for each in disputes(WHOLE, "fatalities")}
    assert "2024-02-25-nondin-soro" not in ids, "one claim"
    assert "2016-06-03-bosso" not in ids, "the same figure twice"
    assert "2025-08-19-farabougou" not in ids, "soldiers and villagers are not the same dead"


def test_personnel_is_compared_for_one_moment_only() -> None:
    serval = dispute("serval", "personnel")
    assert (serval.low, serval.high) == (4500, 5000), "the two figures of the peak"
    assert "us-forces-niger" in {each.record_id for each in disputes(WHOLE, "personnel")}
    assert dispute("us-forces-niger", "personnel").low == 1000, "not the 648 of another year"


def test_words_are_never_in_dispute() -> None:
    assert disputes(WHOLE, "version") == ()


def test_disputes_follow_the_selection() -> None:
    niger = select(Filters(country=("NER",)))
    assert "2022-03-27-moura" not in {each.record_id for each in disputes(niger, "fatalities")}
    assert disputes(select(Filters(q="zzzz")), "fatalities") == ()


def test_records_with_claims_come_newest_first() -> None:
    ids = claimed_ids(WHOLE)
    assert ids[0] == "2026-04-26-africa-corps-leaves-kidal"
    assert set(ids) == set(WHOLE.claims["record_id"])
    assert ids.index("2024-08-24-barsalogho") < ids.index("2022-03-27-moura")


def test_bounds_that_only_a_belligerent_claims() -> None:
    bounds = belligerent_bounds()
    assert bounds["2023-09-12-bourem"] == {"high"}
    assert bounds["2022-03-08-tamalat"] == {"low"}
    assert "2024-08-24-barsalogho" not in bounds
    assert "2026-02-18-anefis-aguelhok" not in bounds, "independent sources give six as well"
