"""The legend below the map: colours and letters of categories, signs, steps of the counts."""

import streamlit as st

from components.context import View
from components.map_marks import STEPS
from components.markdown import plain
from data.formats import number_text
from data.map_content import Content
from data.map_rings import LETTERS
from data.map_theme import Colour, MapTheme
from data.palette import category_colour
from data.places import counted_categories
from data.texts import Texts
from data.vocabularies import labels

GAP, NO_BREAK = "\u2002 ", "\u00a0"


def draw_legend(view: View, content: Content, theme: MapTheme) -> None:
    """Draw the signs in use, in small print."""
    lines = []
    if content.events:
        lines.append(
            GAP.join(_category(*each, view.lang) for each in counted_categories(content.events))
        )
    if content.areas:
        lines.append(_steps(theme, view.t))
    if said := signs(content, view.t):
        lines.append(plain(" · ".join(said)))
    if lines:
        st.markdown(":small[" + "]  \n:small[".join(lines) + "]")


def signs(content: Content, t: Texts) -> list[str]:
    """What marks, numbers and lines stand for."""
    said = []
    if any(each.count > 1 for each in content.events):
        said.append(t("ring with a number: several events at one place"))
    if any(each.kind == "region" for each in content.events):
        said.append(t("grey ring and dashed outline: known to the region only"))
    if content.bases:
        said.append(t("black box: headquarters, with its number of force commitments"))
    if content.areas:
        said.append(t("no colour: no event in this selection"))
    return said


def step_text(index: int) -> str:
    """ "5–14" for the second of the STEPS, "50+" for the last."""
    if index == len(STEPS) - 1:
        return f"{STEPS[index]}+"
    return f"{STEPS[index]}–{STEPS[index + 1] - 1}"


def _category(code: str, count: int, lang: str) -> str:
    name = plain(f"{labels('categories', lang)[code]} {number_text(count, lang)}")
    badge = _badge(LETTERS[code], category_colour(code), "#ffffff")
    return f"{badge}{NO_BREAK}{name.replace(' ', NO_BREAK)}"


def _steps(theme: MapTheme, t: Texts) -> str:
    boxes = [
        f"{_badge('■', _hex(colour), _hex(colour))}{NO_BREAK}{plain(step_text(index))}"
        for index, colour in enumerate(theme.ramp)
    ]
    return f"{plain(t('Event records in the region:'))} {GAP.join(boxes)}"


def _badge(text: str, background: str, foreground: str) -> str:
    colours = f'foreground="{foreground}" background="{background}"'
    return f":color[{NO_BREAK}{text}{NO_BREAK}]{{{colours}}}"


def _hex(colour: Colour) -> str:
    return "#" + bytes(colour[:3]).hex()
