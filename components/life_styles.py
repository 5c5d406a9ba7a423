"""How a step looks on a life line: a colour, a marker and the same marker as a sign in a text."""

from collections.abc import Collection

from components.agreements_status import COLOURS
from components.markdown import plain
from data.measures.life import EVENT, Mark
from data.palette import NEUTRAL
from data.texts import Texts
from data.vocabularies import codes, label

SYMBOLS = {
    "announced": ("triangle-right", "▶"),
    "signed": ("circle", "●"),
    "ratified": ("diamond", "◆"),
    "in_force": ("square", "■"),
    "suspended": ("triangle-down", "▼"),
    "denounced": ("x", "✖"),
    "terminated": ("cross", "✚"),
    "completed": ("star", "★"),
    EVENT: ("pentagon", "⬟"),
}
"""Kind of a mark -> Plotly's symbol and the sign for texts; a status has that of its step."""
DENOUNCED = "denounced"


def kind_colour(kind: str) -> str:
    """The colour of a step or status; events are grey."""
    return COLOURS.get("terminated" if kind == DENOUNCED else kind, NEUTRAL)


def kind_name(kind: str, t: Texts) -> str:
    """ "Signed", or that it is an event."""
    return t("Event") if kind == EVENT else label("steps", kind, t.lang)


def sign_mark(kind: str) -> str:
    """The sign of a step in its colour, as Markdown."""
    return f':color[{SYMBOLS[kind][1]}]{{foreground="{kind_colour(kind)}"}}'


def key_text(marks: Collection[Mark], t: Texts) -> str:
    """The kinds of marks that occur, as Markdown in small print, and what an open mark means."""
    present = {mark.kind for mark in marks}
    named = [
        f"{sign_mark(kind)} {plain(kind_name(kind, t))}"
        for kind in (*codes("steps"), EVENT)
        if kind in present
    ]
    if any(mark.precision != "day" for mark in marks):
        named.append(plain(t("open mark on a bar: only the month or year is known")))
    return f":small[{' · '.join(named)}]"
