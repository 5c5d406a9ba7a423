"""Presets of the period, on whatever day the record ends."""

from datetime import date
from types import SimpleNamespace

import pytest

from components import filter_bar
from components.context import View
from data.filters import Filters


def test_presets_are_made_where_the_record_ends_on_29_february(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(filter_bar, "RELEASE", SimpleNamespace(covered_until=date(2028, 2, 29)))
    presets = filter_bar._presets(View("en", Filters(), "map"))
    assert presets[filter_bar.LAST_YEAR][1:] == (date(2027, 2, 28), None)
