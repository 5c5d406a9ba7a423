"""What the reader looks at on the page of forces: view and commitments, from the address."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.forces_rows import HOST, PROVIDER
from components.markdown import plain
from data.filters import Filters
from data.records import resolve, title_of
from data.texts import Texts

PERIODS, PRESENCE, LADDER = "periods", "presence", "ladder"
STRENGTH, REGISTER = "strength", "register"
SHOWCASE = "aes-unified-force"
MOST_COMPARED = 3


def view_names(t: Texts) -> dict[str, str]:
    """Code of a view -> its name."""
    return {
        PERIODS: t("Active periods"),
        PRESENCE: t("Who left, who came"),
        LADDER: t("Announced, deployed"),
        STRENGTH: t("Strength over time"),
        REGISTER: t("Register"),
    }


def draw_bar_choice(view: View, commitments: pd.DataFrame) -> tuple[str, bool]:
    """Draw how the bars are grouped and whether contingents have bars; returns both."""
    t, names = view.t, group_names(view.t)
    with st.container(horizontal=True, vertical_alignment="center"):
        by = st.segmented_control(
            t("Group"), list(names), default=PROVIDER, key="forces-by", required=True,
            format_func=lambda code: names[code], label_visibility="collapsed",
        )  # fmt: skip
        contingents = draw_contingents(view, commitments)
    return str(by), contingents


def draw_contingents(view: View, commitments: pd.DataFrame) -> bool:
    """Draw whether contingents have bars, where there are any; returns it."""
    inside = int(commitments["part_of"].isin(commitments["commitment_id"]).sum())
    return inside > 0 and st.toggle(
        view.t.plural("{n} national contingent", "{n} national contingents", inside),
        key="forces-contingents",
        help=view.t(
            "Contingents and national parts of a larger mission: shown under it, "
            "and never added to it."
        ),
    )


def group_names(t: Texts) -> dict[str, str]:
    """Code of a grouping of the bars -> its name."""
    return {PROVIDER: t("By provider"), HOST: t("By host country")}


def bar_words(t: Texts, by: str, contingents: bool) -> list[str]:
    """The view of the bars and how they are grouped, in words."""
    words = [view_names(t)[PERIODS], group_names(t)[by]]
    return [*words, t("with contingents")] if contingents else words


def draw_force_choice(view: View, commitments: pd.DataFrame) -> list[str]:
    """Draw the choice of a commitment and of others beside it; returns their ids, the first first.

    It lives in the address (`force`, repeated); ids that are unknown or not selected are named.
    """
    options = [str(each) for each in commitments["commitment_id"]]
    asked = st.query_params.get_all("force")
    chosen = chosen_forces(asked, options)
    draw_left_out(view, asked, options)
    st.session_state["forces-first"] = chosen[0]
    st.session_state["forces-others"] = chosen[1:]
    first, others = st.columns(2)
    first.selectbox(
        view.t("Force"), options, key="forces-first", on_change=_write_forces,
        format_func=lambda code: title_of(code, view.lang),
    )  # fmt: skip
    others.multiselect(
        view.t("Compare with, side by side"), [each for each in options if each != chosen[0]],
        key="forces-others", max_selections=MOST_COMPARED, on_change=_write_forces,
        placeholder=view.t("No other force"), format_func=lambda code: title_of(code, view.lang),
    )  # fmt: skip
    return chosen


def chosen_forces(asked: list[str], options: list[str], showcase: str = SHOWCASE) -> list[str]:
    """The commitments asked for that can be shown, else the showcase, else the first option."""
    found = [each for each in dict.fromkeys(map(_live, asked)) if each in options]
    default = showcase if showcase in options else options[0]
    return (found or [default])[: MOST_COMPARED + 1]


def show_strength(commitments: list[str], filters: Filters) -> None:
    """Turn to the strength of some commitments under these filters."""
    if filters != address.read()[0]:
        address.write_filters(filters)
    address.write_choice("view", STRENGTH, PERIODS)
    address.write_own("force", commitments)


def force_names(view: View, commitments: list[str]) -> str:
    """The names of some commitments."""
    return ", ".join(title_of(each, view.lang) for each in commitments)


def draw_left_out(view: View, asked: list[str], options: list[str]) -> None:
    """Name the commitments of the address that the selection does not hold."""
    gone = [each for each in asked if _live(each) not in options]
    if gone:
        names = ", ".join(f"“{each[:80]}”" for each in gone[:MOST_COMPARED])
        st.warning(
            plain(view.t("Not among the force commitments selected: {names}.", names=names)),
            icon=":material/link_off:",
        )


def _write_forces() -> None:
    first = st.session_state["forces-first"]
    others = [each for each in st.session_state["forces-others"] if each != first]
    address.write_own("force", [first, *others])


def _live(commitment_id: str) -> str:
    return resolve(commitment_id) or commitment_id
