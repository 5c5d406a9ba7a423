"""Shades of a sequential scale in one hue: more stands out more, in light and in dark themes."""

from dataclasses import dataclass

from data.palette import rgb

BLACK, WHITE = "#000000", "#ffffff"
FAINTEST = 0.1
"""Where one record stands on the scale: apart from an empty cell."""


@dataclass(frozen=True)
class Shades:
    """The ends of the scale, and the line around the picked cell."""

    least: str
    most: str
    outline: str


LIGHT = Shades(least="#faead8", most="#85400a", outline="#0b5cc4")
DARK = Shades(least="#33271c", most="#f4b573", outline="#7cc0ff")


def shades(theme: str | None) -> Shades:
    """The scale for the theme on screen ("dark" or "light")."""
    return DARK if theme == "dark" else LIGHT


def strength(count: int, most: int) -> float:
    """Place on the scale, 0 to 1; by the square root, so that small counts differ too."""
    return 0.0 if count <= 0 else FAINTEST + (1 - FAINTEST) * float((count / most) ** 0.5)


def shade(scale: Shades, place: float) -> str:
    """The colour at a place on the scale, as #rrggbb."""
    ends = zip(rgb(scale.least)[:3], rgb(scale.most)[:3], strict=True)
    return "#" + "".join(f"{round(low + (high - low) * place):02x}" for low, high in ends)


def ink_on(colour: str) -> str:
    """Black or white, whichever can be read better on the colour; always at least 4.5 to 1."""
    return max(BLACK, WHITE, key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG defines it, 1 to 21."""
    pale, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (pale + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [each / 255 for each in rgb(colour)[:3]]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
