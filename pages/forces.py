"""Forces: who was where from when to when, and how strong by whose account."""

import streamlit as st

from components.context import current
from components.empty import draw_empty
from components.forces_choice import (
    LADDER,
    PERIODS,
    PRESENCE,
    STRENGTH,
    view_names,
)
from components.forces_stated import draw_strength_view
from components.forces_views import draw_periods_view, draw_register_view
from components.ladder_view import draw_ladder_view
from components.presence_view import draw_presence_view
from components.view_choice import draw_view_choice

view = current()
t = view.t

if view.selection.commitments.empty:
    draw_empty(view, t("force commitments"))
else:
    with st.container(horizontal=True, vertical_alignment="center"):
        chosen = draw_view_choice(view, view_names(view.t), key="forces-show")
        if chosen != PRESENCE:
            st.caption(
                t(
                    "Personnel are never added up: missions, contingents, measures and dates "
                    "overlap. Each figure stands for itself."
                )
            )
    if chosen == PERIODS:
        draw_periods_view(view)
    elif chosen == PRESENCE:
        draw_presence_view(view)
    elif chosen == LADDER:
        draw_ladder_view(view)
    elif chosen == STRENGTH:
        draw_strength_view(view)
    else:
        draw_register_view(view)
