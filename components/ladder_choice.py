"""The force whose ladder is shown and the order of the overview: the address remembers both."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.forces_choice import chosen_forces, draw_left_out, force_names
from data.ladder_sheet import ORDERS
from data.texts import Texts

PICKED = "ladder-picked"


def draw_one_force(view: View, commitments: pd.DataFrame) -> str:
    """Draw the choice of one commitment (`force` in the address); returns its id."""
    options = [str(each) for each in commitments["commitment_id"]]
    asked, key = st.query_params.get_all("force"), "ladder-force"
    draw_left_out(view, asked, options)
    chosen = chosen_forces(asked, options)[0]
    st.session_state[key] = chosen
    st.selectbox(
        view.t("Force"), options, key=key, format_func=lambda code: force_names(view, [code]),
        on_change=lambda: address.write_own("force", [st.session_state[key]]),
    )  # fmt: skip
    return chosen


def draw_ladder_order(view: View) -> str:
    """Draw the choice of the order of the overview (`order` in the address)."""
    names, key = ladder_order_names(view.t), "ladder-order"
    st.session_state[key] = address.chosen("order", ORDERS, ORDERS[0])
    return st.selectbox(
        view.t("Order"), ORDERS, key=key, format_func=names.__getitem__, width=280,
        on_change=lambda: address.write_choice("order", st.session_state[key], ORDERS[0]),
    )  # fmt: skip


def ladder_order_names(t: Texts) -> dict[str, str]:
    """Code of an order -> its name."""
    return {
        "gap": t("Largest gap first"),
        "announced": t("Most announced first"),
        "deployed": t("Most deployed first"),
        "name": t("Name"),
    }


def take(picked: str | None, shown: str) -> None:
    """Turn to the force of a row that was just picked in the overview."""
    before = st.session_state.get(PICKED)
    st.session_state[PICKED] = picked
    if picked and picked not in (before, shown):
        address.write_own("force", [picked])
        st.rerun()
