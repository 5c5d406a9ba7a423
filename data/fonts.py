"""The typeface of pictures and briefs, from its package, and how wide its texts are."""

from functools import cache, lru_cache
from pathlib import Path

import font_source_sans_pro
from PIL import ImageFont

FAMILY = "Source Sans Pro"
FOLDER = Path(str(font_source_sans_pro.__file__)).parent / "files"
FACES = {400: "SourceSansPro-Regular.otf", 600: "SourceSansPro-Semibold.otf"}
"""Weight -> file, for the two weights that are measured."""
MEASURED = 100
NARROWED = str.maketrans({"\u2009": "\u202f", "\u2011": "-"})
"""Signs that the face lacks and something else of the same width."""


@lru_cache(maxsize=16_384)
def text_width(text: str, size: float, weight: int = 400) -> float:
    """Width of a line in units of `size`."""
    return _face(weight).getlength(text.translate(NARROWED)) * size / MEASURED


@cache
def _face(weight: int) -> ImageFont.FreeTypeFont:
    # The basic engine gives the same widths on every machine.
    path = str(FOLDER / FACES[weight])
    return ImageFont.truetype(path, MEASURED, layout_engine=ImageFont.Layout.BASIC)
