"""An axis of time: where a day stands, and the days that are written below."""

from dataclasses import dataclass
from datetime import date, timedelta

from data.formats import date_text
from data.timeline_ranges import Range, padded

DAYS_OF_YEARS, DAYS_OF_MONTHS = 900, 70
"""From how many days on years, or months, are written."""
MOST = 12


@dataclass(frozen=True)
class Axis:
    """A stretch of time on so many units of a picture."""

    first: date
    last: date
    width: float

    def place(self, day: date) -> float:
        """Units from the left; those outside the stretch are set at its edge."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return min(max(share, 0), 1) * self.width

    def ticks(self, lang: str) -> list[tuple[date, str]]:
        """Days with what is written below them, at most MOST or so."""
        length = (self.last - self.first).days
        if length > DAYS_OF_YEARS:
            years = range(self.first.year + 1, self.last.year + 1)
            return [(date(year, 1, 1), str(year)) for year in years]
        if length > DAYS_OF_MONTHS:
            step = max(1, round(length / 30.4 / MOST))
            months = _months(self.first, self.last)[::step]
            return [(each, date_text(each, "month", lang, short=True)) for each in months]
        step = max(1, round(length / MOST))
        days = [self.first + timedelta(days=each) for each in range(1, length + 1, step)]
        return [(each, date_text(each, "day", lang, short=True)) for each in days]


def axis(stretch: Range, width: float) -> Axis:
    """The axis of a stretch, with a little room on both sides."""
    return Axis(*padded(stretch), width)


def _months(first: date, last: date) -> list[date]:
    months = range(first.year * 12 + first.month, last.year * 12 + last.month)
    return [date(each // 12, each % 12 + 1, 1) for each in months]
