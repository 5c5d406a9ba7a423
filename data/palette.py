"""Colours and symbols of codes, the same on every page; they come from the vocabularies."""

from data.vocabularies import vocabulary

NEUTRAL = "#7f8790"
ACCENT = "#b5651d"


def colour(name: str, code: str) -> str:
    """The colour of a code as #rrggbb; a neutral grey where the vocabulary sets none."""
    rows = vocabulary(name)
    if code not in rows.index or "colour" not in rows.columns:
        return NEUTRAL
    found = rows.at[code, "colour"]
    return str(found) if isinstance(found, str) and found else NEUTRAL


def country_colour(code: str) -> str:
    return colour("countries", code)


def partner_colour(code: str) -> str:
    return colour("parties", code)


def category_colour(code: str) -> str:
    return colour("categories", code)


def measure_colour(code: str) -> str:
    return colour("measures", code)


def symbol(name: str, code: str) -> str:
    """The marker symbol (Plotly's name) of a code; a circle where the vocabulary sets none."""
    rows = vocabulary(name)
    known = code in rows.index and "symbol" in rows.columns
    return str(rows.at[code, "symbol"]) if known else "circle"


def rgb(colour_code: str, alpha: int = 255) -> list[int]:
    """ "#rrggbb" as [red, green, blue, alpha], each 0 to 255."""
    return [*bytes.fromhex(colour_code.removeprefix("#")), alpha]
