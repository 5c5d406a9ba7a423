"""Order, status and type of the register: the address is their only memory."""

from collections.abc import Callable
from zlib import crc32

import pandas as pd
import streamlit as st

from components import address
from components.agreements_rows import CHOICES, ORDERS, Chosen, options
from components.agreements_ways import clear_choices
from components.context import View
from components.markdown import plain
from data.formats import number_text
from data.texts import Texts
from data.vocabularies import codes, labels

ORDER_KEY = "agreements-order"


def draw_choices(view: View, agreements: pd.DataFrame, chosen: Chosen) -> str:
    """Draw all choices; returns the order."""
    order, kind = st.columns([2, 3])
    with order:
        asked = _draw_order(view)
    with kind:
        _draw_type(view, agreements, chosen)
    _draw_status(view, agreements, chosen)
    return asked


def draw_none_left(view: View) -> None:
    """Say that status and type together leave nothing, and offer the way back."""
    st.info(view.t("No selected agreement has this status and type."))
    st.button(view.t("All statuses and types"), key="agreements-clear", on_click=clear_choices)


def _draw_order(view: View) -> str:
    names = order_names(view.t)
    st.session_state[ORDER_KEY] = address.chosen("order", ORDERS, ORDERS[0])
    chosen = st.selectbox(
        view.t("Order"), ORDERS, key=ORDER_KEY, format_func=names.__getitem__,
        on_change=lambda: address.write_choice("order", st.session_state[ORDER_KEY], ORDERS[0]),
    )  # fmt: skip
    return str(chosen)


def order_names(t: Texts) -> dict[str, str]:
    """Code of an order -> its name."""
    return {
        "newest": t("Newest first"),
        "oldest": t("Oldest first"),
        "title": t("Title"),
        "status": t("Status"),
    }


def choice_words(view: View, chosen: Chosen, order: str) -> list[str]:
    """The statuses, types and order in words; nothing for what is left as it comes."""
    words = [
        labels(vocabulary, view.lang)[code]
        for name, (_, vocabulary) in CHOICES.items()
        for code in chosen[name]
    ]
    return words if order == ORDERS[0] else [*words, order_names(view.t)[order]]


def read_chosen(view: View) -> Chosen:
    """Statuses and types that the address (`status`, `type`) asks for; names what is unknown."""
    chosen: Chosen = {}
    for name, (_, vocabulary) in CHOICES.items():
        asked = st.query_params.get_all(name)
        chosen[name] = tuple(code for code in codes(vocabulary) if code in asked)
        for each in asked:
            if each not in codes(vocabulary):
                text = view.t("“{value}” is not known: it was ignored.", value=each[:80])
                st.warning(plain(text), icon=":material/link_off:")
    return chosen


def _draw_type(view: View, agreements: pd.DataFrame, chosen: Chosen) -> None:
    shown = option_labels(view, agreements, chosen, "type")
    key = _key("type", shown)
    st.session_state[key] = list(chosen["type"])
    st.multiselect(
        view.t("Type"), list(shown), key=key, format_func=shown.__getitem__,
        placeholder=view.t("All"), on_change=_writer("type", key),
    )  # fmt: skip


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
    """Code -> "Signed (82)"."""
    known = labels(CHOICES[name][1], view.lang)
    counts = options(agreements, chosen, name)
    return {code: f"{known[code]} ({number_text(n, view.lang)})" for code, n in counts.items()}


def _writer(name: str, key: str) -> Callable[[], None]:
    return lambda: address.write_own(name, list(st.session_state[key]))


def _key(name: str, shown: dict[str, str]) -> str:
    """The browser knows an option by its label: other labels make another field."""
    return f"agreements-{name}-{crc32('|'.join(shown.values()).encode()):x}"
