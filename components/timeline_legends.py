"""A legend for each lane and one for the bars, each in the head of what it names."""

from typing import Any

from components.timeline_look import Look

FONT = 11


def legend_name(place: int) -> str:
    """Plotly's name of the legend at a place: lanes from the top, then the bars."""
    return f"legend{place + 1}" if place else "legend"


def legends(titles: list[str], tops: list[float], look: Look) -> dict[str, Any]:
    """Name -> legend, for titles and heights in Plotly's paper coordinates."""
    made = enumerate(zip(titles, tops, strict=True))
    return {legend_name(place): _legend(title, top, look) for place, (title, top) in made}


def _legend(title: str, top: float, look: Look) -> dict[str, Any]:
    font = {"size": FONT, "color": look.ink}
    return {
        "title": {
            "text": f"<b>{title}</b>",
            "side": "top" if look.narrow else "left",
            "font": font,
        },
        "font": font,
        "orientation": "h",
        "x": 0,
        "xanchor": "left",
        "y": top,
        "yanchor": "top",
        "bgcolor": "rgba(0,0,0,0)",
        "borderwidth": 0,
        "itemwidth": 30,
        "tracegroupgap": 0,
        "traceorder": "normal",
    }
