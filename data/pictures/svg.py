"""Writes SVG: elements with escaped texts and short numbers, nothing more."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from data.fonts import FAMILY, text_width

INK, QUIET, FAINT, PAPER = "#1c222a", "#545e6a", "#c9ced4", "#ffffff"
STACK = f"'{FAMILY}', 'Source Sans 3', 'Source Sans', Arial, Helvetica, sans-serif"
Point = tuple[float, float]


@dataclass(frozen=True)
class Drawing:
    """Elements that stand in a box from 0,0 to its width and height."""

    width: float
    height: float
    body: str


def element(name: str, /, *children: str, **attributes: object) -> str:
    """'<rect x="1.5"/>': attributes with underscores for hyphens; None leaves one out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(children)
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def text(content: str, x: float, y: float, size: float = 13, **attributes: object) -> str:
    """A line of text, as wide as in our own typeface whatever the reader's machine has."""
    weight = attributes.get("font_weight")
    width = text_width(content, size, weight if isinstance(weight, int) else 400)
    return element(
        "text",
        escape(content),
        x=x,
        y=y,
        font_size=size,
        textLength=round(width, 1) if len(content) > 1 else None,
        lengthAdjust="spacingAndGlyphs" if len(content) > 1 else None,
        **attributes,
    )


def path(points: Iterable[Point], *, closed: bool = False) -> str:
    """The `d` of a line through points; those that fall on the one before are left out."""
    written: list[str] = []
    for x, y in points:
        each = f"{number(x)} {number(y)}"
        if not written or written[-1] != each:
            written.append(each)
    return "M" + "L".join(written) + ("Z" if closed else "")


def shifted(drawing: Drawing, x: float, y: float) -> str:
    """A drawing at another place."""
    return element("g", drawing.body, transform=f"translate({number(x)} {number(y)})")


def document(drawing: Drawing, title: str, description: str) -> str:
    """A whole file on white; title and description are read out to those who do not see it."""
    width, height = number(drawing.width), number(drawing.height)
    return element(
        "svg",
        element("title", escape(title)),
        element("desc", escape(description)),
        element("rect", width=width, height=height, fill=PAPER),
        drawing.body,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {width} {height}",
        font_family=STACK,
        fill=INK,
        role="img",
    )


def number(value: float) -> str:
    """At most one decimal."""
    return f"{round(value, 1):g}"


def _value(value: object) -> str:
    return number(value) if isinstance(value, float) else escape(str(value))
