"""Ticks of an axis of years, where sixteen of them stand side by side."""

from data.measures.cooperation import EARLIER, FIRST_YEAR

MANY = 12
"""Over `step`: the number of years beyond which some go without a text."""


def year_ticks(codes: tuple[str, ...], step: int = 2) -> tuple[list[int], list[str]]:
    """Places and texts: every year where there are few, else each that `step` divides; "≤2011"
    for those before, with room beside it."""
    places = [
        place
        for place, code in enumerate(codes)
        if code == EARLIER
        or len(codes) <= MANY // step
        or (int(code) % step == 0 and not (codes[0] == EARLIER and place <= step))
    ]
    return places, [_text(codes[place]) for place in places]


def _text(code: str) -> str:
    return f"≤{FIRST_YEAR - 1}" if code == EARLIER else code
