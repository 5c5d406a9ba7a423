"""Which view of the page of agreements is shown: from the address (`view`)."""

import streamlit as st

from components import address
from components.context import View
from data.texts import Texts

REGISTER, LIFE, SILENT, VALUES = VIEWS = ("register", "life", "silent", "values")
KEY = "agreements-show"


def draw_view_choice(view: View) -> str:
    """Draw the choice of view; it lives in the address."""
    st.session_state[KEY] = address.chosen("view", VIEWS, REGISTER)
    names = view_names(view.t)
    shown = st.segmented_control(
        view.t("View"), VIEWS, key=KEY, required=True, format_func=names.__getitem__,
        label_visibility="collapsed", wrap=True,
        on_change=lambda: address.write_choice("view", st.session_state[KEY], REGISTER),
    )  # fmt: skip
    return str(shown)


def view_names(t: Texts) -> dict[str, str]:
    """Code of a view -> its name."""
    return {
        REGISTER: t("Register"),
        LIFE: t("Life lines"),
        SILENT: t("Silent promises"),
        VALUES: t("Stated values"),
    }
