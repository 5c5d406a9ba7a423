"""When a commitment is drawn: the part that dates support, and the part where they are vague."""

from dataclasses import dataclass

import pandas as pd

from data.days import Span, bounds


@dataclass(frozen=True)
class Spans:
    """`sure`: documented; `vague`: months or years within which it began or ended.

    `announced` replaces both for what was never documented on the ground. `open`: no end is
    known. `began_before`: the first day is not documented, the bar begins at the first figure
    or announcement. `ended_after`: it left on an unknown day, the bar ends at the last figure.
    """

    sure: Span | None = None
    vague: tuple[Span, ...] = ()
    announced: Span | None = None
    open: bool = False
    began_before: bool = False
    ended_after: bool = False


def spans(period: pd.Series, today: pd.Timestamp) -> Spans:
    """Spans of one row of `active_periods`; empty for one without a start."""
    if pd.isna(period["start"]):
        return Spans()
    start = bounds(period["start"], str(period["start_precision"]))
    if not period["on_the_ground"]:
        return Spans(announced=start)
    end = (today, today) if period["open"] else bounds(period["end"], str(period["end_precision"]))
    vague = _merged([each for each in (start, end) if _is_long(each)])
    first = start[1] if _is_long(start) else start[0]
    last = end[0] if _is_long(end) else end[1]
    return Spans(
        sure=(first, last) if first < last else None,
        vague=tuple(vague),
        open=bool(period["open"]),
        began_before=period["start_basis"] != "started_on",
        ended_after=period["end_basis"] == "as_of",
    )


def _is_long(span: Span) -> bool:
    return span[1] - span[0] > pd.Timedelta(days=1)


def _merged(found: list[Span]) -> list[Span]:
    """Two spans that meet become one."""
    if len(found) == 2 and found[1][0] <= found[0][1]:
        return [(min(found[0][0], found[1][0]), max(found[0][1], found[1][1]))]
    return found
