"""The landmarks of a timeline: numbered discs above, dotted lines down, their names below."""

from dataclasses import dataclass

from data.formats import date_text
from data.landmarks import Landmark, landmarks
from data.pictures.axis import Axis
from data.pictures.key import Item, key
from data.pictures.svg import PAPER, Drawing, element, text

RADIUS, ROW = 7.5, 17.0
WIDE, NAMED, SMALL = 900, 11.5, 10.2
"""Size of the names in a picture from this width on, and in a smaller one."""
GREY, LINE = "#5f6770", "#9aa1a9"


@dataclass(frozen=True)
class Strip:
    """Discs by number: landmark, place from the left, row from the bottom."""

    discs: dict[int, tuple[Landmark, float, int]]
    width: float

    @property
    def height(self) -> float:
        rows = max((row for _, _, row in self.discs.values()), default=-1) + 1
        return rows * ROW + 4 if rows else 0

    @property
    def body(self) -> str:
        placed = ((n, x, self._y(row)) for n, (_, x, row) in self.discs.items())
        return "".join(disc(number, x, y) for number, x, y in placed)

    def lines(self, bottom: float) -> str:
        """From the discs down to the axis."""
        return "".join(
            element("line", x1=x, x2=x, y1=self._y(row), y2=bottom, stroke=LINE,
                    stroke_dasharray="1.5 2.5")
            for _, x, row in self.discs.values()
        )  # fmt: skip

    def _y(self, row: int) -> float:
        return self.height - 4 - (row + 0.5) * ROW


def strip(line: Axis, lang: str) -> Strip:
    """The landmarks on an axis, in as many rows as keep their discs apart."""
    discs: dict[int, tuple[Landmark, float, int]] = {}
    free: list[float] = []
    for number, each in enumerate(landmarks(lang), start=1):
        if not line.first <= each.date <= line.last:
            continue
        x = min(max(line.place(each.date), RADIUS), line.width - RADIUS)
        row = next((place for place, until in enumerate(free) if until <= x), len(free))
        free[row : row + 1] = [x + 2 * RADIUS + 2]
        discs[number] = (each, x, row)
    return Strip(discs, line.width)


def disc(number: int, x: float, y: float) -> str:
    """A numbered disc."""
    round_ = element("circle", cx=x, cy=y, r=RADIUS, fill=GREY)
    label = text(str(number), x, y + 3.5, 10, font_weight=600, text_anchor="middle", fill=PAPER)
    return round_ + label


def disc_list(above: Strip, width: float, lang: str) -> Drawing:
    """The names and days of the landmarks shown."""
    items = [
        Item(
            disc(number, 0, 0),
            2 * RADIUS,
            f"{each.label}, {date_text(each.date, 'day', lang, short=True)}",
        )
        for number, (each, _, _) in above.discs.items()
    ]
    return key(items, width, SMALL if width < WIDE else NAMED)
