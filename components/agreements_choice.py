"""What the page of agreements is narrowed to and its order: the address is their only memory."""

from collections.abc import Callable, Sequence
from zlib import crc32

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address
from components.agreements_rows import CHOICES, CODED, ORDERS, Chosen, option_names, options
from components.agreements_ways import clear_choices
from components.context import View
from data.codebook import column
from data.formats import number_text
from data.names import STEMS
from data.texts import Texts

ORDER_KEY, FIELD = "agreements-order", 168
"""FIELD: pixels of the width of a field."""


def draw_choices(
    view: View,
    agreements: pd.DataFrame,
    chosen: Chosen,
    orders: Sequence[str] = ORDERS,
    fields: DeltaGenerator | None = None,
) -> str:
    """Draw all choices, the fields in a box of their own or in `fields`; returns the order, which
    is not asked for where `orders` is empty."""
    with fields or field_box():
        asked = _draw_order(view, orders) if orders else ""
        for name in CHOICES:
            if name != "status":
                _draw_many(view, agreements, chosen, name)
    _draw_status(view, agreements, chosen)
    return asked


def field_box() -> DeltaGenerator:
    """Room for fields side by side."""
    return st.container(horizontal=True, gap="small")


def draw_none_left(view: View) -> None:
    """Say that the choices together leave nothing, and offer the way back."""
    st.info(view.t("No selected agreement passes the choices of this page."))
    st.button(view.t("Without these choices"), key="agreements-clear", on_click=clear_choices)


def _draw_order(view: View, orders: Sequence[str]) -> str:
    names = order_names(view.t)
    key = f"{ORDER_KEY}-{orders[0]}"
    st.session_state[key] = address.chosen("order", orders, orders[0])
    chosen = st.selectbox(
        view.t("Order"), orders, key=key, format_func=names.__getitem__, width=FIELD,
        on_change=lambda: address.write_choice("order", st.session_state[key], orders[0]),
    )  # fmt: skip
    return str(chosen)


def order_names(t: Texts) -> dict[str, str]:
    """Code of an order -> its name; those of the register, then those of the life lines."""
    return {
        "newest": t("Newest first"),
        "oldest": t("Oldest first"),
        "title": t("Title"),
        "status": t("Status"),
        "step": t("Newest step first"),
        "signed": t("Newest signature first"),
        "partner": t("By partner"),
        "family": t("By family"),
    }


def choice_words(view: View, chosen: Chosen, order: str = ORDERS[0]) -> list[str]:
    """The choices and the order in words; nothing for what is left as it comes."""
    words = [
        option_names(name, view.lang)[code] for name in CHOICES for code in chosen.get(name, ())
    ]
    return words if order in (ORDERS[0], "") else [*words, order_names(view.t)[order]]


def _draw_many(view: View, agreements: pd.DataFrame, chosen: Chosen, name: str) -> None:
    """Draw a field for several types, entities or signatories."""
    t = view.t
    shown = option_labels(view, agreements, chosen, name)
    key = _key(name, shown)
    st.session_state[key] = list(chosen[name])
    st.multiselect(
        _field_name(name, view.lang),
        list(shown), key=key, format_func=shown.__getitem__, width=FIELD,
        placeholder=t("All"), on_change=_writer(name, key),
        help=t("Everybody whom the record names as signing; some only announced or were present, "
               "which the row says.") if name == "signatory" else None,
    )  # fmt: skip


def _field_name(name: str, lang: str) -> str:
    """The label of the column that a field chooses from."""
    stem = CODED[name][0] if name in CODED else f"{STEMS[name]}_{lang}"
    return column("agreements", stem).label(lang)


def _draw_status(view: View, agreements: pd.DataFrame, chosen: Chosen) -> None:
    shown = option_labels(view, agreements, chosen, "status")
    key = _key("status", shown)
    st.session_state[key] = list(chosen["status"])
    st.pills(
        view.t("Status"), list(shown), key=key, format_func=shown.__getitem__,
        selection_mode="multi", wrap=True, on_change=_writer("status", key),
        help=view.t("The status is the furthest step that a source documents."),
    )  # fmt: skip


def option_labels(
    view: View, agreements: pd.DataFrame, chosen: Chosen, name: str
) -> dict[str, str]:
    """Code or key -> "Signed (82)"."""
    known = option_names(name, view.lang)
    counts = options(agreements, chosen, name)
    return {code: f"{known[code]} ({number_text(n, view.lang)})" for code, n in counts.items()}


def _writer(name: str, key: str) -> Callable[[], None]:
    return lambda: address.write_own(name, list(st.session_state[key]))


def _key(name: str, shown: dict[str, str]) -> str:
    """The browser knows an option by its label: other labels make another field."""
    return f"agreements-{name}-{crc32('|'.join(shown.values()).encode()):x}"
