"""Which claims are shown, in which order, and which of them is pointed at: from the address."""

from collections.abc import Sequence

import streamlit as st

from components import address
from components.context import View
from components.navigation import mark
from data.claim_figures import FIELDS
from data.formats import number_text
from data.measures.claims import CHOICES, HIGHEST, INDEPENDENT_ONLY, LOWEST
from data.texts import Texts
from data.vocabularies import codes, labels

WIDEST, NEWEST = ORDERS = ("width", "date")
CHOICE_NAMES = {
    LOWEST: mark("Lowest"),
    HIGHEST: mark("Highest"),
    INDEPENDENT_ONLY: mark("Independent, UN and NGO only"),
}


def draw_choices(view: View) -> tuple[str, str]:
    """Draw what the claims are about and which is pointed at; returns both.

    Only fields with figures have a lowest and a highest claim: others are in words.
    """
    with st.container(horizontal=True, vertical_alignment="center"):
        field = _draw_field(view)
        if field not in FIELDS:
            return field, LOWEST
        choice_names = {code: view.t(name) for code, name in CHOICE_NAMES.items()}
        return field, _draw(view.t("Claim pointed at"), "claim", CHOICES, choice_names)


def read_order(field: str) -> str:
    """The order of the address: the widest range first, or the newest record (as always where
    there are only words)."""
    return address.chosen("order", ORDERS, WIDEST) if field in FIELDS else NEWEST


def draw_order(view: View) -> None:
    """Draw the choice of order; it lives in the address (`order`)."""
    key = "claims-order"
    st.session_state[key] = address.chosen("order", ORDERS, WIDEST) == NEWEST
    st.toggle(
        view.t("Newest first, not widest"),
        key=key,
        on_change=lambda: address.write_choice(
            "order", NEWEST if st.session_state[key] else WIDEST, WIDEST
        ),
    )


def field_names(view: View) -> dict[str, str]:
    """Code of each field with claims in the selection -> "Fatalities (12)", in their order."""
    counts = view.selection.claims["field"].value_counts()
    named = labels("claim_fields", view.lang)
    return {
        code: f"{named[code]} ({number_text(int(counts[code]), view.lang)})"
        for code in codes("claim_fields")
        if code in counts
    }


def choice_name(claim: str, t: Texts) -> str:
    """The name of the claim pointed at."""
    return t(CHOICE_NAMES[claim])


def _draw_field(view: View) -> str:
    names = field_names(view)
    return _draw(view.t("What the claims are about"), "type", list(names), names)


def _draw(label: str, name: str, options: Sequence[str], names: dict[str, str]) -> str:
    """Draw one choice; the first option is its default, which the address leaves out."""
    key = f"claims-{name}"
    st.session_state[key] = address.chosen(name, options, options[0])
    chosen = st.segmented_control(
        label,
        options,
        key=key,
        required=True,
        format_func=names.__getitem__,
        label_visibility="collapsed",
        wrap=True,
        on_change=lambda: address.write_choice(name, st.session_state[key], options[0]),
    )
    return str(chosen)
