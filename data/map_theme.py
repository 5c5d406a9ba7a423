"""Colours of the map's background in light and dark; those of records come from the palette."""

from dataclasses import dataclass

Colour = list[int]
GROUND_ALPHA = 90
"""Streamlit fades fills above 102 when a place is picked; the ground stays as it is below that."""


@dataclass(frozen=True)
class MapTheme:
    """Red, green, blue, alpha of each part."""

    ink: Colour
    quiet: Colour
    surface: Colour
    land: Colour
    neighbour: Colour
    border: Colour
    region: Colour
    water: Colour
    picked: Colour
    ramp: tuple[Colour, ...]


LIGHT = MapTheme(
    ink=[28, 34, 42, 255],
    quiet=[84, 94, 106, 255],
    surface=[255, 255, 255, 255],
    land=[232, 208, 160, GROUND_ALPHA],
    neighbour=[150, 158, 168, 40],
    border=[92, 100, 110, 220],
    region=[120, 110, 90, 120],
    water=[96, 150, 200, 170],
    picked=[20, 60, 200, 255],
    ramp=(
        [222, 232, 240, 255], [178, 205, 226, 255], [122, 173, 209, 255],
        [68, 134, 184, 255], [25, 92, 144, 255],
    ),
)  # fmt: skip
DARK = MapTheme(
    ink=[240, 242, 246, 255],
    quiet=[176, 184, 196, 255],
    surface=[14, 17, 23, 255],
    land=[190, 160, 105, 64],
    neighbour=[140, 150, 165, 34],
    border=[170, 178, 190, 200],
    region=[200, 190, 165, 90],
    water=[84, 132, 180, 170],
    picked=[120, 180, 255, 255],
    ramp=(
        [38, 50, 64, 255], [40, 74, 104, 255], [44, 104, 150, 255],
        [70, 142, 196, 255], [136, 194, 234, 255],
    ),
)  # fmt: skip


def map_theme(kind: str | None) -> MapTheme:
    """The colours for the theme on screen ("dark" or "light")."""
    return DARK if kind == "dark" else LIGHT
