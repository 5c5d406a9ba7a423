"""How the partners of a stacked bar look: a colour, and a pattern for those without their own."""

from data.measures.cooperation import NONE, OTHERS
from data.palette import NEUTRAL, partner_colour

GROUPS = {OTHERS: ("#a3a9b0", "/"), NONE: ("#5c646d", ".")}
SPARE = ("x", "-", "|", "+", "\\")


def segment_styles(codes: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Code -> colour and pattern (Plotly's name, empty for plain); no two greys look alike."""
    found: dict[str, tuple[str, str]] = {}
    grey = 0
    for code in codes:
        colour = partner_colour(code)
        if code in GROUPS:
            found[code] = GROUPS[code]
        elif colour == NEUTRAL:
            found[code] = (colour, SPARE[grey % len(SPARE)])
            grey += 1
        else:
            found[code] = (colour, "")
    return found
