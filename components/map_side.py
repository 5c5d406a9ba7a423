"""Beside the map: which place is picked, and its records."""

from zlib import crc32

import streamlit as st

from components import address
from components.cards import draw_card
from components.context import View
from components.headings import draw_title
from components.map_narrowed import draw_narrow_button
from components.map_tips import day_text, place_text, strength_text
from components.markdown import plain
from data.formats import number_text
from data.map_content import NO_BASE, NO_REGION, Content
from data.records import Record, find
from data.registry import RECORD_KEYS
from data.selection import Selection
from data.vocabularies import label

PICKED = "map-picked"
HEIGHT, MOST, NEWEST = 400, 80, 6


def picked_place(content: Content) -> str | None:
    """The key of the place that the reader has picked, as far as it is still on the map."""
    key = st.session_state.get(PICKED)
    return str(key) if content.ids(key) else None


def pick(key: str | None) -> None:
    """Remember the place that the reader has picked."""
    st.session_state[PICKED] = key


def draw_side(view: View, content: Content) -> None:
    """Draw the choice of place and the records of the one that is picked."""
    picked = picked_place(content)
    _draw_picker(view, content, picked)
    if picked is None:
        st.caption(plain(view.t("Click a mark on the map, or choose a place here.")))
        _draw_newest(view, content)
        return
    draw_narrow_button(view, picked)
    found = [each for each in map(find, content.ids(picked)) if each]
    if len(found) == 1:
        draw_card(view, found[0].id)
        return
    draw_title(view, place_name(view, content, picked), rows=len(found))
    with st.container(height=HEIGHT, border=True, gap="xsmall", key="map-list"):
        _draw_records(view, content, found[:MOST])
        if len(found) > MOST:
            rest = len(found) - MOST
            st.caption(plain(view.t.plural("{n} more", "{n} more", rest)))


def place_name(view: View, content: Content, key: str) -> str:
    """The name of a place, or of what has none."""
    t = view.t
    place = content.places.get(key)
    if place and place.kind == "region":
        return t("{place} (region)", place=place_text(place, view.lang))
    if place and place.kind == "base":
        return t("Headquarters: {place}", place=place_text(place, view.lang))
    if place:
        return place_text(place, view.lang)
    if key == NO_REGION:
        return t("In none of the regions")
    return t("Forces without a known base") if key == NO_BASE else t("Events not on the map")


def _draw_picker(view: View, content: Content, picked: str | None) -> None:
    """A list of all places: the way in for those who use no pointer."""
    options = [*content.missing, *content.places]
    names = {
        key: f"{place_name(view, content, key)} ({number_text(len(content.ids(key)), view.lang)})"
        for key in options
    }
    key = f"map-place-{crc32('|'.join(names.values()).encode()):x}"
    st.session_state[key] = picked
    st.selectbox(
        view.t("Place"),
        options,
        key=key,
        format_func=names.__getitem__,
        placeholder=view.t("Choose a place"),
        on_change=lambda: pick(st.session_state[key]),
    )


def newest_ids(content: Content, selection: Selection) -> list[str]:
    """The newest records that have a place on the map."""
    placed = {each for place in content.places.values() for each in place.ids}
    table = "events" if content.events or content.areas else "commitments"
    ids = selection.frame(table)[RECORD_KEYS[table]]
    return [str(each) for each in ids[ids.isin(list(placed))].head(NEWEST)]


def _draw_newest(view: View, content: Content) -> None:
    found = [each for each in map(find, newest_ids(content, view.selection)) if each]
    if found:
        draw_title(view, view.t("Newest on the map"))
        _draw_records(view, content, found)


def _draw_records(view: View, content: Content, records: list[Record]) -> None:
    """A link has one line, which cuts titles: they stand below it."""
    for record in records:
        with st.container(gap=None):
            address.record_link(view, record.id, plain(kind_line(record, view.lang)))
            figure = strength_text(record.id, content.latest, view.lang)
            title = record.title(view.lang)
            st.caption(plain(f"{title} · {figure}" if figure else title))


def kind_line(record: Record, lang: str) -> str:
    """ "23 June 2025 · Summit or visit" for an event; the type of force for a commitment."""
    if record.table == "commitments":
        return label("force_types", record.row["force_type"], lang)
    return f"{day_text(record, lang)} · {label('categories', record.row['category'], lang)}"
