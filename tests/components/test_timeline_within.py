"""A drawn stretch of the timeline: read from the address, from a box, and as a period."""

from datetime import date

import pytest

from components.timeline_within import boxed, filters_within, parse_within
from data.filters import Filters

STRETCH = (date(2025, 6, 1), date(2025, 6, 30))


@pytest.mark.parametrize(
    "text", ["", "2025", "2025-06-01", "2025-06-30..2025-06-01", "a..b", "2025-06-01..2025-06-31"]
)
def test_what_is_no_stretch_is_none(text: str) -> None:
    assert parse_within(text) is None


def test_box_is_read_in_either_direction_as_whole_days() -> None:
    box = {"x": ["2025-06-30 12:11:00.5", "2025-06-01"], "y": [0, 1]}
    assert boxed({"selection": {"box": [box]}}) == STRETCH
    assert boxed({"selection": {"box": []}}) is None
    assert boxed({"selection": {}}) is None


def test_stretch_never_widens_the_period() -> None:
    assert filters_within(Filters(), None) == Filters()
    period = Filters(since=date(2025, 6, 10), until=date(2026, 1, 1))
    found = filters_within(period, STRETCH)
    assert (found.since, found.until) == (date(2025, 6, 10), date(2025, 6, 30))
