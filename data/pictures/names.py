"""Names on the map, each where it hides no mark and no other name; those without room are left
out, the least important first."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from data.fonts import text_width
from data.pictures.svg import PAPER, element, text

Box = tuple[float, float, float, float]
CLEAR = 1.5
ACROSS = (0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75)
DOWN = (0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 3, -3)
"""How far a name may be moved off its point: shares of its width and height."""


@dataclass(frozen=True)
class Name:
    """A text wanted beside a mark at x,y of this radius; on the point itself with radius 0."""

    content: str
    x: float
    y: float
    radius: float
    size: float
    colour: str
    weight: int = 400


@dataclass
class Room:
    """What is taken in a picture of this width and height."""

    width: float
    height: float
    taken: list[Box] = field(default_factory=list)

    def take(self, x: float, y: float, radius: float) -> None:
        """Keep the room of a mark free."""
        self.taken.append((x - radius, y - radius, x + radius, y + radius))

    def take_box(self, box: Box) -> None:
        """Keep a rectangle free."""
        self.taken.append(box)

    def place(self, names: Iterable[Name]) -> str:
        """Draw those names that find room, in their order."""
        return "".join(filter(None, map(self._placed, names)))

    def place_surely(self, names: Iterable[Name]) -> str:
        """Draw all of these, those without free room where they hide the least."""
        drawn = []
        for name in names:
            width = text_width(name.content, name.size, name.weight)
            boxes = [_box(corner, width, name.size) for corner in _around(name, width)]
            drawn.append(self._drawn(name, min(boxes, key=self._hidden)))
        return "".join(drawn)

    def _placed(self, name: Name) -> str:
        width = text_width(name.content, name.size, name.weight)
        boxes = (_box(corner, width, name.size) for corner in _corners(name, width))
        free = next((each for each in boxes if self._is_free(each)), None)
        return self._drawn(name, free) if free else ""

    def _drawn(self, name: Name, box: Box) -> str:
        self.taken.append(box)
        x, base = round(box[0] + CLEAR, 1), round(box[1] + CLEAR + name.size * 0.82, 1)
        return haloed(name.content, x, base, name.size, name.colour, name.weight)

    def _hidden(self, box: Box) -> float:
        """The area of what is taken under a box."""
        return sum(
            max(min(box[2], each[2]) - max(box[0], each[0]), 0)
            * max(min(box[3], each[3]) - max(box[1], each[1]), 0)
            for each in self.taken
        )

    def _is_free(self, box: Box) -> bool:
        left, top, right, bottom = box
        if left < 3 or top < 3 or right > self.width - 3 or bottom > self.height - 3:
            return False
        return not any(
            left < other[2] and right > other[0] and top < other[3] and bottom > other[1]
            for other in self.taken
        )


def haloed(content: str, x: float, y: float, size: float, colour: str, weight: int) -> str:
    """A text with a pale edge, to be read above anything."""
    under = text(content, x, y, size, font_weight=weight, fill=PAPER, stroke=PAPER,
                 stroke_width=2.6, stroke_linejoin="round", stroke_opacity=0.85)  # fmt: skip
    return element("g", under, text(content, x, y, size, font_weight=weight, fill=colour))


def _corners(name: Name, width: float) -> list[tuple[float, float]]:
    """Upper left corners to try: on the point, or right, left, above, below and between."""
    x, y, high = name.x, name.y, name.size
    middle_x, middle_y = x - width / 2, y - high / 2
    if not name.radius:
        return _around(name, width)
    away = name.radius + 3
    near = away * 0.75
    right, left, above, below = x + away, x - away - width, y - away - high, y + away
    return [
        (right, middle_y), (left, middle_y), (middle_x, above), (middle_x, below),
        (x + near, y - near - high * 0.8), (x + near, y + near - high * 0.2),
        (x - near - width, y - near - high * 0.8), (x - near - width, y + near - high * 0.2),
    ]  # fmt: skip


def _around(name: Name, width: float) -> list[tuple[float, float]]:
    """Upper left corners on the point and, if need be, farther and farther from it."""
    steps = [(a, b) for b in DOWN for a in ACROSS]
    x, y = name.x - width / 2, name.y - name.size / 2
    return [(x + a * width, y + b * name.size) for a, b in steps]


def _box(corner: tuple[float, float], width: float, high: float) -> Box:
    left, top = corner
    return left - CLEAR, top - CLEAR, left + width + CLEAR, top + high + CLEAR
