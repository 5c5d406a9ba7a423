"""How a status looks in every figure: a colour and a pattern, so never colour alone."""

from data.palette import NEUTRAL

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


def status_styles(codes: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Code -> colour and hatching (Plotly's name, empty for a plain bar)."""
    return {code: (COLOURS.get(code, NEUTRAL), PATTERNS.get(code, "")) for code in codes}
