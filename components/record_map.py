"""The small map of a record: where it happened, or where the force has its headquarters."""

import streamlit as st

from components.context import View
from components.headings import draw_title
from components.map_base import Layer
from components.map_deck import CompactDeck, map_deck
from components.map_marks import halo_text
from components.markdown import plain
from data.boundaries import disclaimer
from data.map_content import Content
from data.map_theme import MapTheme, map_theme
from data.measures.latest import latest_known
from data.places import Place, base_places, event_places
from data.records import Record, owned_rows
from data.vocabularies import labels

HEIGHT = 240
ZOOMS = {"point": 5.2, "base": 4.6, "region": 4.4}
"""Kind of place -> zoom at which it is recognised among its neighbours."""
ABROAD = 3.0


def draw_record_map(view: View, record: Record) -> None:
    """Draw the place of a record that has one; none: nothing."""
    content = record_content(record)
    place = next(iter(content.places.values()), None)
    if place is None:
        return
    t = view.t
    draw_title(view, t("Place of the headquarters") if place.kind == "base" else t("Place"))
    st.pydeck_chart(
        record_deck(content, place, view.lang, st.context.theme.type),
        height=HEIGHT,
        key="record-map",
        alt=t("Map with one mark: {place}.", place=place_text(view, place)),
    )
    st.caption(plain(f"{place_text(view, place)}. {disclaimer(view.t)}"))


def record_content(record: Record) -> Content:
    """The one place of a record, as the map draws it; agreements have none."""
    if record.table == "events":
        return Content(events=event_places(record.frame))
    if record.table == "commitments":
        strengths = owned_rows("strengths", record.id)
        return Content(
            bases=base_places(record.frame), latest=latest_known(strengths, strengths.iloc[:0])
        )
    return Content()


def record_deck(content: Content, place: Place, lang: str, theme: str | None) -> CompactDeck:
    """The map around a place, which does not move."""
    zoom = ZOOMS[place.kind] if place.is_inside else ABROAD
    where = {"longitude": place.lon, "latitude": place.lat, "zoom": zoom}
    colours = map_theme(theme)
    deck = map_deck(content, colours, lang, where, can_move=False)
    # The names of the states would lie under the mark; the caption says them.
    kept = [each for each in deck.layers if each["id"] not in ("names-states", "names-abroad")]
    # A headquarters has a long name and a box of its own.
    deck.layers = kept if place.kind == "base" else [*kept, _name(place, lang, colours)]
    return deck


def _name(place: Place, lang: str, theme: MapTheme) -> Layer:
    row = {"p": [place.lon, place.lat], "t": place.name(lang)}
    return halo_text("place", [row], theme, getPixelOffset=[0, 20])


def place_text(view: View, place: Place) -> str:
    """ "Barsalogho, Burkina Faso"; a region says that no more than it is known."""
    country = labels("states", view.lang).get(place.country, "")
    named = ", ".join(filter(None, (place.name(view.lang), country)))
    if place.kind == "region":
        return view.t("{place} (known to the region only)", place=named)
    return named
