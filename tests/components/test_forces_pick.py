"""The choice made last counts, whether on a bar or in the table."""

import pytest

from components.forces_pick import Picks, counted_pick


@pytest.mark.parametrize(
    ("before", "now", "counted", "found"),
    [
        ((None, None), ("serval", None), None, "serval"),
        (("serval", None), ("serval", "minusma"), "serval", "minusma"),
        (("serval", "minusma"), ("takuba", "minusma"), "minusma", "takuba"),
        (("takuba", "minusma"), ("takuba", "minusma"), "takuba", "takuba"),
        (("takuba", "minusma"), (None, "minusma"), "takuba", "minusma"),
        (("takuba", None), (None, None), "takuba", None),
    ],
)
def test_last_choice_counts(
    before: Picks, now: Picks, counted: str | None, found: str | None
) -> None:
    assert counted_pick(before, now, counted) == found
