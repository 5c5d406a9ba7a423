"""What the timeline is drawn for: the reader's theme and a wide screen or a phone."""

from dataclasses import dataclass

from components.device import is_phone
from components.forces_axes import reader_ink

HEADER = 17
"""Height of the name of a lane, and of a line of its legend, in pixels."""
COLUMNS = 2
"""Kinds of marks beside each other in the legend of a lane on a phone."""


@dataclass(frozen=True)
class Look:
    """Colour of the labels; `narrow`: a phone, where the legends stand below the lanes' names."""

    ink: str
    narrow: bool = False

    @property
    def width(self) -> int:
        """Width of the timeline in pixels, as far as the server can know it."""
        return 320 if self.narrow else 680

    def header(self, kinds: int) -> float:
        """Height of the head of a lane with so many kinds of marks."""
        return HEADER * (1 + -(-kinds // COLUMNS)) if self.narrow else HEADER


def reader_look() -> Look:
    """The look for this reader."""
    return Look(reader_ink(), is_phone())
