"""Names, colours and symbols of lanes, kinds of marks and tables on the timeline."""

from dataclasses import dataclass

from data.lanes import EVENT_LANES, LANES
from data.palette import NEUTRAL, category_colour, symbol
from data.texts import Texts
from data.vocabularies import labels

GREY = "rgba(127,127,127,{})"
GREEN, TEAL, ROSE, OCHRE, SLATE = "#1b9e77", "#2c8ca6", "#c8403a", "#b8860b", "#6b7b8c"
OWN = {
    "text_signed": (GREEN, "diamond"),
    "text_announced": (SLATE, "circle"),
    "text_in_force": (TEAL, "square"),
    "text_ended": (ROSE, "x"),
    "force_announced": (SLATE, "circle"),
    "force_started": (OCHRE, "triangle-right"),
    "force_ended": (TEAL, "triangle-left"),
}
TABLE_STYLES = {"events": (NEUTRAL, ""), "agreements": (GREEN, "/"), "commitments": (OCHRE, "x")}
"""Table -> colour and pattern of its bars."""


@dataclass(frozen=True)
class Style:
    """How a kind of mark is drawn: Plotly's name of the symbol, colour as #rrggbb."""

    label: str
    colour: str
    symbol: str


def lane_labels(t: Texts) -> dict[str, str]:
    """Lane -> short name, in the order of the lanes."""
    return {
        "security": t("Security"),
        "politics": t("Politics"),
        "diplomacy": t("Diplomacy"),
        "economy": t("Economy, society"),
        "agreements": t("Agreements"),
        "arrivals": t("Forces: arrivals"),
        "departures": t("Forces: departures"),
    }


def table_labels(t: Texts) -> dict[str, str]:
    """Table -> name of its rows."""
    return {
        "events": t("Events"),
        "agreements": t("Agreements"),
        "commitments": t("Force commitments"),
    }


def kind_styles(t: Texts) -> dict[str, Style]:
    """Kind of mark -> style, lane by lane."""
    names = {**labels("categories", t.lang), **_own_labels(t)}
    return {kind: Style(names[kind], *_look(kind)) for kinds in LANES.values() for kind in kinds}


def _look(kind: str) -> tuple[str, str]:
    categories = {each for kinds in EVENT_LANES.values() for each in kinds}
    if kind in categories:
        return category_colour(kind), symbol("categories", kind)
    return OWN[kind]


def _own_labels(t: Texts) -> dict[str, str]:
    return {
        "text_signed": t("Signed"),
        "text_announced": t("Announced"),
        "text_in_force": t("Ratified or in force"),
        "text_ended": t("Denounced or ended"),
        "force_announced": t("Announcement"),
        "force_started": t("Start"),
        "force_ended": t("End of presence"),
    }
