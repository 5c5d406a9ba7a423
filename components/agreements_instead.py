"""Where no agreement is selected: the events that are, and the stories that tell of them."""

import streamlit as st

from components import address
from components.agreements_views import LIFE
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.record_lines import draw_record_lines
from data.filters import Filters
from data.records import find
from data.threads import threads

MOST = 6


def draw_instead(view: View) -> None:
    """Draw the newest selected events, and a button for each story with one of the events."""
    events = view.selection.events
    if events.empty:
        return
    draw_title(view, view.t("Events of this selection"), rows=len(events))
    ids = events["event_id"].tolist()
    with st.container(horizontal=True):
        for story in threads(view.lang):
            if any(each.id in ids for each in story.records):
                st.button(
                    plain(story.title), key=f"agreements-story-{story.code}",
                    icon=":material/arrow_forward:", on_click=_tell, args=(story.code,),
                )  # fmt: skip
    draw_record_lines(view, [record for record in map(find, ids[:MOST]) if record])


def _tell(story: str) -> None:
    address.write_filters(Filters(), address.OWN, view=LIFE, story=story)
