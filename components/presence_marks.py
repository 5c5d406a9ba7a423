"""Marks on the bars of presence: what began and ended each force, and which texts."""

from dataclasses import dataclass
from html import escape
from textwrap import wrap

import plotly.graph_objects as go

from components.forces_bars import Bar
from components.forces_spans import Spans
from data.formats import date_text
from data.measures.turns import BEGAN, ENDED, MOMENT, SIGNED, TEXT_ENDED, Turn, turns
from data.records import find
from data.texts import Texts
from data.vocabularies import label, labels

SYMBOLS = {
    BEGAN: "circle",
    MOMENT: "circle-open",
    ENDED: "x",
    SIGNED: "star-open",
    TEXT_ENDED: "star",
}
SIGNS = dict(zip(SYMBOLS, "●○✕☆★", strict=True))
"""The same in text."""
SIZES = {BEGAN: 7, MOMENT: 6, ENDED: 8, SIGNED: 9, TEXT_ENDED: 10}
TEXTS = (SIGNED, TEXT_ENDED)
LIFT = 0.3
"""How far from the middle of a row texts stand above, and events below."""
WIDTH = 60


@dataclass(frozen=True)
class Mark:
    """A turn of a force and where it stands."""

    bar: Bar
    turn: Turn

    @property
    def y(self) -> float:
        return self.bar.y - LIFT if self.turn.kind in TEXTS else self.bar.y + LIFT


def marks(drawn: list[Bar], first: str) -> list[Mark]:
    """The turns of the forces from a day (ISO) on."""
    return [
        Mark(bar, turn)
        for bar in drawn
        for turn in turns(bar.commitment_id)
        if turn.on.isoformat() >= first
    ]


def force_traces(
    found: tuple[Turn, ...], commitment_id: str, ink: str, t: Texts
) -> list[go.Scatter]:
    """The turns of one force around the row 0, texts above and events below."""
    bar = Bar(0, commitment_id, ink, Spans(), "")
    return turn_traces([Mark(bar, each) for each in found], ink, t)


def turn_traces(found: list[Mark], ink: str, t: Texts) -> list[go.Scatter]:
    """A trace a kind; a click leads to the force."""
    return [
        go.Scatter(
            mode="markers",
            x=[each.turn.on.isoformat() for each in mine],
            y=[each.y for each in mine],
            marker={"symbol": SYMBOLS[kind], "size": SIZES[kind], "color": ink, "opacity": 1},
            customdata=[each.bar.commitment_id for each in mine],
            hovertext=[_hover(each.turn, t) for each in mine],
            hoverinfo="text",
            unselected={"marker": {"opacity": 0.8}},
        )
        for kind in SYMBOLS
        if (mine := [each for each in found if each.turn.kind == kind])
    ]


def turn_head(turn: Turn, t: Texts) -> str:
    """ "★ 3 August 2023 · denounced (Niger)"."""
    return f"{SIGNS[turn.kind]} {turn_text(turn, t)}"


def turn_text(turn: Turn, t: Texts) -> str:
    """ "3 August 2023 · denounced (Niger)"."""
    day = date_text(turn.on, turn.precision, t.lang)
    if not turn.step:
        return f"{day} · {kind_names(t)[turn.kind]}"
    step = label("steps", turn.step, t.lang).lower()
    by = labels("parties", t.lang).get(turn.by)
    return f"{day} · {step} ({by})" if by else f"{day} · {step}"


def kind_names(t: Texts) -> dict[str, str]:
    """Kind of a turn -> what the mark stands for."""
    return {
        BEGAN: t("beginning or announcement"),
        MOMENT: t("other event"),
        ENDED: t("end, or its announcement"),
        SIGNED: t("text signed or announced"),
        TEXT_ENDED: t("text denounced or ended"),
    }


def _hover(turn: Turn, t: Texts) -> str:
    record = find(turn.record_id)
    title = record.title(t.lang) if record else turn.record_id
    lines = [f"<b>{escape(turn_text(turn, t))}</b>", *map(escape, wrap(title, WIDTH))]
    return "<br>".join(lines)
