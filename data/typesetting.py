"""Typst in this process: pages and pictures from a template and what is passed to it as values.

It sees its own typefaces and that of `data.fonts`, no file and no network.
"""

from functools import cache
from typing import Any, Literal

import typst

from data.fonts import FOLDER

PIXELS_PER_INCH = 192
"""Twice the 96 of the units of SVG."""
PICTURE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.picture), format: "svg")"""


def png_of(svg: str) -> bytes:
    """A picture at twice its size in pixels."""
    made = typeset(PICTURE, {"picture": svg}, "png", ppi=PIXELS_PER_INCH)
    assert isinstance(made, bytes), "one page"
    return made


def typeset(
    template: bytes, inputs: dict[str, str], form: Literal["png", "pdf"], **more: Any
) -> Any:
    """The bytes of a document (a list for the pages of a PNG); typst.TypstError when it fails."""
    return typst.compile(template, font_paths=_fonts(), sys_inputs=inputs, format=form, **more)


@cache
def _fonts() -> Any:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(FOLDER)]
    )
