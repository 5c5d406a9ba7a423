"""Bars are as exact as the dates: months and years stay vague, announcements are no presence."""

import pandas as pd
import pytest

from components.forces_spans import Spans, spans
from data.days import bounds
from data.periods import active_periods
from data.release import RELEASE
from data.tables import load

TODAY = pd.Timestamp(RELEASE.covered_until)


def of(commitment_id: str) -> Spans:
    periods = active_periods()
    return spans(periods[periods["commitment_id"] == commitment_id].iloc[0], TODAY)


def day(text: str) -> pd.Timestamp:
    return pd.Timestamp(text)


def test_exact_days_make_one_sure_bar() -> None:
    serval = of("serval")
    assert serval.sure == (day("2013-01-11"), day("2014-08-01"))
    assert serval.vague == ()
    assert not serval.open


def test_a_year_of_beginning_is_vague() -> None:
    sabre = of("sabre-burkina-faso")
    assert sabre.vague == ((day("2010-01-01"), day("2011-01-01")),)
    assert sabre.sure == (day("2011-01-01"), day("2023-02-19"))


def test_a_year_of_ending_is_vague() -> None:
    assert (day("2023-01-01"), day("2024-01-01")) in of("minusma-togo").vague


def test_no_documented_end_runs_to_the_end_of_coverage() -> None:
    force = of("aes-unified-force")
    assert force.open
    assert force.sure == (day("2025-12-20"), TODAY)


def test_what_was_only_announced_has_no_bar() -> None:
    pledge = of("liptako-gourma-force-2017")
    assert pledge.sure is None
    assert pledge.announced == bounds(day("2017-01-24"), "day")
    assert not pledge.open


def test_a_beginning_known_from_a_first_figure_is_marked() -> None:
    assert of("france-niger-deployment").began_before
    assert not of("serval").began_before


def test_an_end_that_is_only_the_last_figure_is_marked() -> None:
    assert of("chad-fatim-mali-2013").ended_after
    assert not of("serval").ended_after
    assert not of("aes-unified-force").ended_after


def test_without_any_date_nothing_is_drawn() -> None:
    assert of("turkish-trainers-canik-mali") == Spans()


@pytest.mark.parametrize("commitment_id", load("commitments")["commitment_id"])
def test_spans_never_run_backwards_or_overlap(commitment_id: str) -> None:
    found = of(commitment_id)
    drawn = [each for each in (found.sure, *found.vague) if each]
    for first, after in drawn:
        assert first < after
    for (_, end), (start, _) in zip(sorted(drawn), sorted(drawn)[1:], strict=False):
        assert end <= start
