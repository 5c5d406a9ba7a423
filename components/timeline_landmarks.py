"""The numbered landmarks above the lanes: which are in view, and where their discs stand."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from components.timeline_look import Look
from data.formats import date_text
from data.landmarks import Landmark, landmarks
from data.timeline_ranges import Range

DISC, ROW = 17, 17
"""Room for a disc and height of a row of discs, in pixels."""


@dataclass(frozen=True, eq=False)
class Strip:
    """Number -> landmark, and number -> height of its disc over the lanes (negative pixels)."""

    shown: dict[int, Landmark]
    heights: dict[int, float]

    @property
    def height(self) -> float:
        return max((-height for height in self.heights.values()), default=0) + ROW / 2


def landmarks_within(stretch: Range, lang: str) -> dict[int, Landmark]:
    """Number -> landmark, for those in the stretch; a landmark has the same number everywhere."""
    numbered = enumerate(landmarks(lang), start=1)
    return {number: each for number, each in numbered if stretch[0] <= each.date <= stretch[1]}


def landmark_text(each: Landmark, lang: str) -> str:
    """ "Coup in Mali, 18 August 2020"."""
    return f"{each.label}, {date_text(each.date, 'day', lang)}"


def strip_of(shown: dict[int, Landmark], stretch: Range, look: Look) -> Strip:
    """The discs in as many rows as keep them apart."""
    days = (stretch[1] - stretch[0]).days / look.width * DISC
    free_from: list[date] = []
    heights = {}
    for number, each in shown.items():
        fitting = (row for row, last in enumerate(free_from) if (each.date - last).days >= days)
        row = next(fitting, len(free_from))
        free_from[row : row + 1] = [each.date]
        heights[number] = -(row + 0.5) * ROW
    return Strip(shown, heights)


def landmark_trace(strip: Strip, lang: str) -> dict[str, Any]:
    """Numbered discs above the lanes; a click opens the record of the landmark."""
    shown = strip.shown
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [each.date.isoformat() for each in shown.values()],
        "y": list(strip.heights.values()),
        "text": [str(number) for number in shown],
        "textfont": {"color": "#ffffff", "size": 10},
        "marker": {"size": 15, "color": "#5f6770", "opacity": 1},
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": "#ffffff"}},
        "customdata": [[each.record_id, each.date.isoformat()] for each in shown.values()],
        "hovertext": [landmark_text(each, lang) for each in shown.values()],
        "hoverinfo": "text",
        "showlegend": False,
    }
