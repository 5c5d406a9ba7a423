"""The forces in a country on a day: those counted with their figures, those left out and why."""

from dataclasses import dataclass
from datetime import date

from data.measures.ground_figures import Figure, nearest_size

INSIDE, SAME_PROVIDER, NO_FIGURE, SEVERAL, UNDATED = (
    "inside", "same_provider", "no_figure", "several", "undated",
)  # fmt: skip


@dataclass(frozen=True)
class Counted:
    """A force with its figures in force on a day: one, or several while their dates are vague."""

    commitment_id: str
    figures: tuple[Figure, ...]

    @property
    def low(self) -> int:
        return min(each.low for each in self.figures)

    @property
    def high(self) -> int:
        return max(each.high for each in self.figures)


@dataclass(frozen=True)
class LeftOut:
    """A force that is there and not counted, and why (one of the reasons above)."""

    commitment_id: str
    reason: str


@dataclass(frozen=True)
class Present:
    """The forces in a country on a day."""

    day: date
    counted: tuple[Counted, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def low(self) -> int:
        """Persons: the lowest figures of forces that do not overlap, together."""
        return sum(each.low for each in self.counted)

    @property
    def high(self) -> int:
        return sum(each.high for each in self.counted)

    def left_for(self, reason: str) -> list[str]:
        """The forces left out for a reason, those stated at most persons first."""
        ids = [each.commitment_id for each in self.left_out if each.reason == reason]
        return sorted(ids, key=lambda each: nearest_size(each, self.day), reverse=True)

    @property
    def larger(self) -> tuple[str, ...]:
        """The forces without a figure in force that were stated, at the nearest dates, at more
        persons than all that are counted have together."""
        missing = self.left_for(NO_FIGURE)
        return tuple(each for each in missing if self.high < nearest_size(each, self.day))

    @property
    def hides_more(self) -> bool:
        """Whether there are such forces: the total then says little of the whole."""
        return bool(self.larger)
