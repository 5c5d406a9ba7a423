"""Lives of the selected agreements, or of one story: lines left, the picked record right."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components import address
from components.agreements_card import adds_to_steps, draw_agreement
from components.agreements_choice import (
    FIELD,
    choice_words,
    draw_choices,
    draw_none_left,
    field_box,
)
from components.agreements_rows import Chosen, narrowed
from components.agreements_views import LIFE, view_names
from components.cards import draw_card
from components.context import View
from components.forces_pick import last_pick
from components.headings import draw_title
from components.life_line import draw_lines
from components.life_lines import FAMILY, LIFE_ORDERS, Line, selection_lines, story_lines
from components.life_table import draw_life_table
from components.markdown import plain
from data.records import find
from data.threads import Thread, threads

MOST_LINES, BOX = 12, 720
"""Lines drawn unless all are asked for, and pixels of the box in which all of them scroll."""
STORY_KEY, NO_STORY = "agreements-story", ""


def draw_life(view: View, selected: pd.DataFrame, chosen: Chosen) -> None:
    """Draw the story of the address, else the lines of the selected agreements."""
    fields = field_box()
    with fields:
        story = draw_story_choice(view)
    if story:
        _draw_story(view, story)
        return
    order = draw_choices(view, selected, chosen, LIFE_ORDERS, fields)
    frame = narrowed(selected, chosen)
    if frame.empty:
        draw_none_left(view)
        return
    lines = selection_lines(frame, order, view.t)
    title = view.t("Steps of each agreement that a source documents")
    words = [view_names(view.t)[LIFE], *choice_words(view, chosen, order)]
    _draw(view, lines, title, words, families=order == FAMILY)


def asked_story(view: View) -> Thread | None:
    """The story of the address (`story`), if it is one of ours."""
    asked = st.query_params.get("story")
    return next((each for each in threads(view.lang) if each.code == asked), None)


def draw_story_choice(view: View) -> Thread | None:
    """Draw the choice between the selected agreements and a story; it lives in the address."""
    told = {each.code: each for each in threads(view.lang)}
    story = asked_story(view)
    st.session_state[STORY_KEY] = story.code if story else NO_STORY
    names = {NO_STORY: view.t("The selection")} | {code: each.title for code, each in told.items()}
    st.selectbox(
        view.t("Lines of"), list(names), key=STORY_KEY, format_func=names.__getitem__, width=FIELD,
        on_change=lambda: address.write_choice("story", st.session_state[STORY_KEY], NO_STORY),
    )  # fmt: skip
    return story


def _draw_story(view: View, story: Thread) -> None:
    """Draw the records of a story that pass the filters, and say how many do not."""
    t = view.t
    passing = [each for each in story.records if each.id in set(view.selection.ids)]
    st.caption(plain(story.summary))
    left_out = len(story.records) - len(passing)
    if left_out:
        st.caption(
            plain(
                t.plural(
                    "{n} record of this story does not pass the filters.",
                    "{n} records of this story do not pass the filters.",
                    left_out,
                )
            )
        )
    lines = story_lines(passing, view.lang)
    if not any(each.table == "agreements" for each in passing):
        st.caption(plain(t("The record holds no agreement on this: the lines are of events.")))
    if lines:
        _draw(view, lines, story.title, [view_names(t)[LIFE], story.title])


def _draw(
    view: View, lines: Sequence[Line], title: str, words: list[str], *, families: bool = False
) -> None:
    """Lines left, the picked record or the first one right, all their steps below."""
    left, right = st.columns((5, 4), gap="medium")
    with left:
        draw_title(view, title, rows=len(lines))
        shown = _draw_extent(view, lines)
        with st.container(
            height=BOX if len(shown) > MOST_LINES else "content", border=False, key="scroll-life"
        ):
            picked = draw_lines(view, shown, key="agreements-life")
        if families:
            st.caption(plain(view.t("Dotted lines lead to what follows or implements a text.")))
    draw_title(view, view.t("Dated steps, oldest first"))
    table_picked = draw_life_table(view, lines, key="agreements-steps", choices=words)
    with right:
        ids = {line.record_id for line in lines}
        ids |= {mark.record_id for line in lines for mark in line.marks}
        chosen = last_pick(picked, table_picked) or ""
        _draw_picked(view, chosen if chosen in ids else lines[0].record_id, alone=not families)


def _draw_extent(view: View, lines: Sequence[Line]) -> Sequence[Line]:
    """Draw the way to all lines where there are many; returns those to draw."""
    if len(lines) <= MOST_LINES:
        return lines
    text = view.t.plural("Show all {n} lines", "Show all {n} lines", len(lines))
    return lines if st.toggle(text, key="agreements-life-all") else lines[:MOST_LINES]


def _draw_picked(view: View, record_id: str, *, alone: bool) -> None:
    """Draw a record; `alone`: its family is not among the lines."""
    record = find(record_id)
    if record and record.table == "agreements":
        draw_agreement(view, record.id, line=alone and adds_to_steps(record.id), narrow=True)
    else:
        draw_card(view, record_id)
