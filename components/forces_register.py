"""The register of commitments in an order of the reader's choice; the extract keeps it."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from data.periods import active_periods
from data.tables import split
from data.texts import Texts
from data.vocabularies import codes, labels

ORDERS = ("newest", "oldest", "ended", "name", "provider", "status")


def draw_order(view: View) -> str:
    """Draw the choice of order; it lives in the address (`order`)."""
    names, key = order_names(view.t), "forces-order"
    st.session_state[key] = address.chosen("order", ORDERS, ORDERS[0])
    return st.selectbox(
        view.t("Order"), ORDERS, key=key, format_func=lambda code: names[code], width=320,
        on_change=lambda: address.write_choice("order", st.session_state[key], ORDERS[0]),
    )  # fmt: skip


def order_names(t: Texts) -> dict[str, str]:
    """Code of an order -> its name."""
    return {
        "newest": t("Newest beginning first"),
        "oldest": t("Oldest beginning first"),
        "ended": t("Latest end first, open ones before"),
        "name": t("Name"),
        "provider": t("Provider"),
        "status": t("Status"),
    }


def ordered(commitments: pd.DataFrame, order: str, lang: str) -> pd.DataFrame:
    """The same rows in another order; ties stay as they were, missing dates come last."""
    if order == "newest":
        return commitments
    keys = _keys(commitments, order, lang)
    falling = order == "ended"
    places = keys.sort_values(ascending=not falling, kind="stable", na_position="last")
    return commitments.loc[places.index]


def _keys(commitments: pd.DataFrame, order: str, lang: str) -> pd.Series:
    periods = active_periods().set_index("commitment_id").reindex(commitments["commitment_id"])
    periods = periods.set_axis(commitments.index)
    if order == "oldest":
        return periods["start"]
    if order == "ended":
        present = periods["on_the_ground"].astype(bool) & periods["start"].notna()
        never = periods["open"].astype(bool) & present
        return periods["end"].mask(never, pd.Timestamp.max.floor("s"))
    if order == "name":
        return commitments[f"name_{lang}"].str.casefold()
    if order == "provider":
        names = labels("parties", lang)
        return commitments["providers"].map(
            lambda cell: ", ".join(names[code] for code in split(cell))
        )
    places = {code: place for place, code in enumerate(codes("commitment_statuses"))}
    return commitments["status"].map(places)
