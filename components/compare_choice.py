"""What is compared with what: the address (`left`, `right`) is the only memory."""

from datetime import date

import streamlit as st

from components import address
from components.context import View
from components.empty import filter_name
from components.markdown import plain
from data.asked import as_asked
from data.comparison import (
    BETWEEN,
    COUNTRY,
    KINDS,
    PARTNER,
    PERIOD,
    Side,
    default_sides,
    parse_side,
)
from data.comparison import paired as pair_of
from data.facets import facet
from data.filters import Filters
from data.query import CODES
from data.release import RELEASE
from data.vocabularies import labels

KIND = "compare-kind"
NAMES = ("left", "right")
EARLIEST = date(1960, 1, 1)
Sides = tuple[Side, Side]


def draw_choice(view: View) -> Sides:
    """Draw kind, both sides and the swap; say what of the address was ignored."""
    sides = _read(view)
    kinds = kind_names(view)
    st.session_state[KIND] = sides[0].kind
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.segmented_control(
            view.t("What is compared"), KINDS, key=KIND, required=True,
            format_func=kinds.__getitem__, label_visibility="collapsed", wrap=True,
            on_change=as_asked(_take_kind),
        )  # fmt: skip
        st.button(
            view.t("Swap the sides"), key="compare-swap", icon=":material/swap_horiz:",
            type="tertiary", on_click=write_sides, args=(sides[::-1],),
        )  # fmt: skip
    for place, column in enumerate(st.columns(2, gap="medium")):
        with column:
            _draw_side(view, sides, place)
    _draw_replaced(view, sides[0].kind)
    return sides


def kind_names(view: View) -> dict[str, str]:
    """Code of a kind -> its name in the switch."""
    t = view.t
    return {COUNTRY: t("Countries"), PARTNER: t("Partners"), PERIOD: t("Periods")}


def write_sides(sides: Sides) -> None:
    """Put both sides into the address; the pair that comes without asking is left out."""
    usual = sides == default_sides(COUNTRY)
    for name, side in zip(NAMES, sides, strict=True):
        address.write_own(name, [] if usual else [side.text])


def _read(view: View) -> Sides:
    """The sides of the address; names what is not known, or is of another kind than the left."""
    asked = [st.query_params.get(name) for name in NAMES]
    left, right = (parse_side(text) if text else None for text in asked)
    sides = pair_of(left, right)
    for name, text, side in zip(NAMES, asked, sides, strict=True):
        if text and text != side.text:
            said = view.t(
                "The link asks for {name} “{value}”, which is not known: it was ignored. "
                "Possible values: {allowed}.",
                name=name, value=text[:80], allowed=", ".join(_forms(sides[0].kind)),
            )  # fmt: skip
            st.warning(plain(said), icon=":material/link_off:")
    return sides


def _forms(kind: str) -> list[str]:
    """Addresses of sides that would fit: those of the left side's kind."""
    if kind == PERIOD:
        return [f"{PERIOD}:YYYY-MM-DD{BETWEEN}YYYY-MM-DD"]
    return [f"{kind}:{each.value}" for each in default_sides(kind)] + ["…"]


def _draw_side(view: View, sides: Sides, place: int) -> None:
    side = sides[place]
    name = {"left": view.t("Left side"), "right": view.t("Right side")}[NAMES[place]]
    key = f"compare-{NAMES[place]}-{side.kind}-{view.lang}"

    def take() -> None:
        chosen = _side(side.kind, st.session_state[key])
        if chosen:
            write_sides((chosen, sides[1]) if place == 0 else (sides[0], chosen))

    if side.kind == PERIOD:
        # A field with its first day chosen waits for the second: it keeps what it has.
        if len(st.session_state.get(key, ())) != 1:
            st.session_state[key] = side.days
        last = max(RELEASE.covered_until, side.days[1])
        st.date_input(
            name, key=key, min_value=min(EARLIEST, side.days[0]), max_value=last,
            format="YYYY-MM-DD", on_change=take,
        )  # fmt: skip
        return
    known = labels(CODES[side.kind], view.lang)
    used = facet(Filters(), side.kind)
    options = [code for code in known if used[code] or code == side.value]
    st.session_state[key] = side.value
    st.selectbox(name, options, key=key, format_func=known.__getitem__, on_change=take)


def _side(kind: str, value: object) -> Side | None:
    """The side of a field; None while only one day of a period is chosen."""
    if kind != PERIOD:
        return Side(kind, str(value))
    if not isinstance(value, tuple) or len(value) != 2:
        return None
    first, last = value
    return Side(kind, f"{first.isoformat()}{BETWEEN}{last.isoformat()}")


def _draw_replaced(view: View, kind: str) -> None:
    """Say which filter of the panel does not count here."""
    filters = ("since", "until") if kind == PERIOD else (kind,)
    for name in filters:
        if getattr(view.filters, name):
            text = view.t(
                "The filter “{name}” does not count here: each side has its own.",
                name=filter_name(view, name),
            )
            st.caption(plain(text))


def _take_kind() -> None:
    write_sides(default_sides(st.session_state[KIND]))
