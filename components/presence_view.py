"""The view of presence: who left and who came, or how many were documented in one country."""

from typing import Any

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.figure_key import figure_key
from components.forces_axes import CONFIG
from components.forces_choice import PRESENCE, chosen_forces, draw_contingents, view_names
from components.forces_key import marks_text
from components.forces_periods import picked_commitment
from components.forces_pick import last_pick
from components.forces_stated import WIDTHS
from components.forces_views import draw_undated
from components.headings import draw_title
from components.markdown import plain
from components.presence_choice import LANES, draw_part
from components.presence_count import draw_total
from components.presence_figure import presence_figure, stretch
from components.presence_lanes import Lane, lanes
from components.presence_marks import SIGNS, kind_names
from components.presence_panel import draw_panel
from components.presence_table import draw_presence_table
from components.timeline_look import reader_look
from components.timeline_side import landmark_line
from data.measures.turns import turns
from data.palette import NEUTRAL, country_colour
from data.vocabularies import codes, labels

HEIGHT = 560
SHOWCASE = "france-niger-deployment"


def draw_presence_view(view: View) -> None:
    """Draw the part that the reader chose."""
    commitments = view.selection.commitments
    with st.container(horizontal=True, vertical_alignment="center"):
        part = draw_part(view)
        contingents = part == LANES and draw_contingents(view, commitments)
    if part == LANES:
        _draw_lanes(view, commitments, contingents)
    else:
        draw_total(view)


def _draw_lanes(view: View, commitments: pd.DataFrame, contingents: bool) -> None:
    """Lanes left, the chosen force right, the same forces as a table below."""
    t = view.t
    left, right = st.columns(WIDTHS)
    with left:
        found = lanes(commitments, contingents, t)
        shown = [each for lane in found for each in lane.commitments]
        draw_title(view, t("Foreign and joint forces: who left, who came"), rows=len(shown))
        picked = _draw_figure(view, commitments, found, contingents) if shown else None
        if not shown:
            st.info(plain(t("No foreign or joint force with a date is among those selected.")))
        else:
            _draw_key(view)
        draw_undated(view, commitments)
    words = [view_names(t)[PRESENCE], *([t("with contingents")] if contingents else [])]
    table_picked = draw_presence_table(view, found, commitments, words=words) if shown else None
    if shown:
        with right:
            asked = st.query_params.get_all("force")
            default = chosen_forces(asked, shown, _showcase(shown))[0]
            _draw_picked(view, last_pick(picked, table_picked) or default, shown)


def _showcase(shown: list[str]) -> str:
    """The force that is told first: where the usual one is not shown, the one with most marks."""
    return SHOWCASE if SHOWCASE in shown else max(shown, key=lambda each: len(turns(each)))


def _draw_figure(
    view: View, commitments: pd.DataFrame, found: list[Lane], contingents: bool
) -> str | None:
    figure = presence_figure(commitments, found, view.t, reader_look())
    tall = figure.layout.height > HEIGHT
    with st.container(height=HEIGHT if tall else "content", border=False, key="scroll-presence"):
        event: Any = st.plotly_chart(
            figure,
            key=f"presence-lanes-{contingents}-{view.lang}",
            on_select="rerun",
            selection_mode="points",
            config=CONFIG,
            alt=view.t(
                "Bars of foreign and joint forces by provider with marks of what began and ended "
                "them; the table below holds the same."
            ),
        )
    return picked_commitment(event["selection"]["points"])


def _draw_key(view: View) -> None:
    """Draw colours of the hosts, marks, and the landmarks."""
    t = view.t
    hosts = {labels("countries", view.lang)[code]: country_colour(code)
             for code in codes("countries")}  # fmt: skip
    hosts[t("several or other host countries")] = NEUTRAL
    colours = "   ".join(
        f':color[■]{{foreground="{code}"}} {plain(name)}' for name, code in hosts.items()
    )
    signs = " · ".join(f"{SIGNS[kind]} {name}" for kind, name in kind_names(t).items())
    lines = [colours, plain(signs), plain(marks_text(t)), plain(landmark_line(view, stretch()))]
    with figure_key("presence"):
        st.markdown(":small[" + "  \n".join(lines) + "]")


def _draw_picked(view: View, record_id: str, shown: list[str]) -> None:
    """The panel of a force, or the card of a landmark."""
    if record_id in shown:
        draw_panel(view, record_id)
    else:
        draw_card(view, record_id)
