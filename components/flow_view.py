"""The flow diagram of the cooperation page: partner, sector, state; a click lists the records."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from components.context import View
from components.cooperation_labels import others_text
from components.cooperation_list import draw_narrow_button, draw_records
from components.cooperation_pick import narrowed_by
from components.cooperation_tables import draw_tables
from components.cooperation_words import axis_name, figure_names, how_counted, records_name
from components.counts_table import draw_counts_download
from components.flow_figure import GAP, HEIGHT, NOTHING, STAGES, Codes, Words, flow_figure
from components.flow_table import flow_table, steps, words_of
from components.forces_axes import CONFIG, reader_ink
from components.headings import draw_title
from components.markdown import plain
from data.flow import flow
from data.measures.cooperation import Axis, axis, chosen

KEY, CHART = "flow", "flow-chart"
MOST = {"partner": 9, "sector": 9, "country": None}
WIDEST = 640
"""Pixels that the figure needs; on a narrower screen its box scrolls sideways."""
MEMORY = "flow-pick"


def draw_flow(view: View, counted: str, tables: list[str], records: pd.DataFrame) -> None:
    """Draw the figure, the records beside, and the table of these records below."""
    axes = tuple(axis(records, stage, MOST[stage]) for stage in STAGES)
    words = words_of(view, records, axes)
    pick = read_pick(words)
    named = [words.labels[place][code] for place, code in enumerate(pick) if code is not None]
    name = " × ".join(named) or view.t("All records of the figure")
    wanted = {a.dimension: a.accepted(c) for a, c in zip(axes, pick, strict=True) if c is not None}
    picked = chosen(records, wanted)
    choices = [figure_names(view)[KEY], *named]
    left, right = st.columns([2, 1], gap="medium")
    with left:
        _draw_figure(view, counted, records, axes, (words, pick))
        make = partial(flow_table, view, records, axes)
        draw_counts_download(view, make, key=KEY, choices=choices)
    with right:
        _draw_pickers(view, words, pick)
        pairs = list(zip(axes, pick, strict=True))
        draw_narrow_button(view, narrowed_by(view.filters, pairs), picked=pick != NOTHING)
        draw_records(view, picked, name, picked=pick != NOTHING)
    draw_tables(view, tables, picked, name, choices=choices)


def read_pick(words: Words) -> Codes:
    """What is picked; a code that the figure no longer has is dropped."""
    held = st.session_state.get(MEMORY, NOTHING)
    kept = [c if c in known else None for c, known in zip(held, words.labels, strict=True)]
    return kept[0], kept[1], kept[2]


def alt_text(view: View, title: str, axes: Sequence[Axis]) -> str:
    """The figure in words: what it joins, and where its counts are."""
    partners, sectors, states = (len(each.codes) for each in axes)
    return view.t(
        "{title}: ribbons between {partners} partners or groups of them, {sectors} sectors and "
        "{states} states; the counts are in the file below.",
        title=title, partners=partners, sectors=sectors, states=states,
    )  # fmt: skip


def _draw_figure(view: View, counted: str, records: pd.DataFrame, axes: Sequence[Axis],
                 shown: tuple[Words, Codes]) -> None:  # fmt: skip
    words, pick = shown
    t = view.t
    named = t("{records} from partner to sector to state", records=records_name(view, counted))
    draw_title(view, named, rows=len(records), help=how_counted(view, KEY, counted))
    st.caption(plain(t(
        "A ribbon is as wide as it has records. A record with several partners, sectors or states "
        "is in several ribbons; numbers in brackets count it once."
    )))  # fmt: skip
    st.html(
        "<style>.st-key-flow-scroll{overflow-x:auto}"
        f".st-key-flow-wide{{min-width:{WIDEST}px}}</style>"
    )
    made = flow(steps(records, axes), HEIGHT, GAP)
    with st.container(key="flow-scroll"), st.container(key="flow-wide"):
        st.plotly_chart(
            flow_figure(made, words, pick, reader_ink()), key=CHART, on_select=_take_click,
            selection_mode="points", config=CONFIG,
            alt=alt_text(view, named, axes),
        )  # fmt: skip
    if others := others_text(view, *axes):
        st.caption(plain(others))


def _draw_pickers(view: View, words: Words, pick: Codes) -> None:
    """Three fields that pick without a pointer; the labels of a language have their own fields."""
    keys = [f"flow-{stage}-{view.lang}" for stage in STAGES]

    def take() -> None:
        st.session_state[MEMORY] = tuple(st.session_state[key] for key in keys)

    for key, stage, code, labels in zip(keys, STAGES, pick, words.labels, strict=True):
        st.session_state[key] = code
        st.selectbox(
            axis_name(view, stage), list(labels), key=key, index=None, placeholder=view.t("All"),
            format_func=labels.__getitem__, on_change=take,
        )  # fmt: skip


def _take_click() -> None:
    points = st.session_state[CHART]["selection"]["points"]
    asked = tuple(points[0]["customdata"]) if points else NOTHING
    held = st.session_state.get(MEMORY)
    st.session_state[MEMORY] = NOTHING if asked == held else asked
