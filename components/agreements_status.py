"""How a status looks in every figure: a colour and a pattern, so never colour alone."""

from components.palette import NEUTRAL

COLOURS = {
    "announced": "#56a5d8",
    "signed": "#1f6fb2",
    "ratified": "#7f62b3",
    "in_force": "#0b8f6a",
    "suspended": "#d39a1f",
    "terminated": "#c4512d",
    "completed": "#7f8790",
}
PATTERNS = {"announced": "/", "ratified": ".", "suspended": "-", "terminated": "x"}


def status_colour(code: str) -> str:
    """The colour of a status of agreements; neutral for records that have none."""
    return COLOURS.get(code, NEUTRAL)


def status_pattern(code: str) -> str:
    """The hatching of a status (Plotly's name); empty for a plain bar."""
    return PATTERNS.get(code, "")
