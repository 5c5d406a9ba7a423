"""What the reader looks at on the map: the view (in the address) and where the map looks from."""

import streamlit as st

from components.context import View
from data.map_content import BOTH, EVENTS, FORCES, REGIONS
from data.texts import Texts
from data.vocabularies import label

CAMERA_KEY = "map-camera"
CAMERA_NAMES = ("states", "borders", "world")
"""Cameras; the last shows nothing more where regions are counted."""


def draw_camera_choice(view: View, shown: str) -> str:
    """Draw the choice of where the map looks from; it moves only this reader's map. Where one state
    is filtered for, that state stands in for all three."""
    t, state = view.t, _one_state(view)
    names = {
        "states": label("countries", state, view.lang) if state else t("The three states"),
        "borders": t("Three borders"),
        "world": t("Abroad"),
    }
    chosen = st.segmented_control(
        t("Where the map looks"),
        CAMERA_NAMES[:-1] if shown == REGIONS else CAMERA_NAMES,
        key=CAMERA_KEY,
        default=CAMERA_NAMES[0],
        required=True,
        format_func=names.__getitem__,
        label_visibility="collapsed",
    )
    return state if state and chosen == "states" else str(chosen)


def _one_state(view: View) -> str | None:
    return view.filters.country[0] if len(view.filters.country) == 1 else None


def view_names(t: Texts) -> dict[str, str]:
    """Code of a view -> its name."""
    return {
        EVENTS: t("Events"),
        FORCES: t("Headquarters"),
        BOTH: t("Both layers"),
        REGIONS: t("Number by region"),
    }
