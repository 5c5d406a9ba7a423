"""The filters in the sidebar. The address is their only memory: widgets are set from it."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from components import address
from components.context import View
from components.empty import filter_name
from components.navigation import SEARCH
from components.search_ways import draw_search_way
from data.days import year_before
from data.facets import facet
from data.filters import Filters
from data.formats import date_text, number_text
from data.landmarks import landmarks
from data.query import CODES
from data.release import RELEASE
from data.texts import LANGUAGES
from data.vocabularies import labels

EARLIEST, LATEST = date(1960, 1, 1), date(2035, 12, 31)
ANY, LAST_YEAR, OWN = "any", "last-year", "own"
YEARS = 8
"""Years to choose from, back from the end of the record."""
Presets = dict[str, tuple[str, date | None, date | None]]


def draw_filter_bar(view: View) -> None:
    """Draw the filters in the sidebar; each change writes the address."""
    with st.sidebar:
        _draw_head(view)
        if view.page != SEARCH:
            _draw_text(view)
            draw_search_way(view)
        for name in CODES:
            _draw_codes(view, name)
        _draw_period(view)


def _draw_head(view: View) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.header(view.t("Filters"), anchor=False)
        before = address.before()
        st.button(
            "",
            key="undo",
            type="tertiary",
            icon=":material/undo:",
            help=view.t("Undo the last change of the filters"),
            disabled=before is None or before == view.filters,
            on_click=address.write_filters,
            args=(before,),
        )
        st.button(
            view.t("Clear all"),
            key="clear-all",
            type="tertiary",
            icon=":material/filter_alt_off:",
            disabled=view.scope.is_empty,
            on_click=address.write_filters,
            args=(view.cleared,),
        )


def _draw_text(view: View) -> None:
    _set("filter-q", view.filters.q)
    st.text_input(
        filter_name(view, "q"),
        key="filter-q",
        placeholder=view.t("Name, place, words of a title…"),
        help=view.t(
            "Every word must occur in one of the texts, in English or French. "
            "Accents and capitals do not matter; put a phrase between double quotes."
        ),
        max_chars=200,
        icon=":material/search:",
        on_change=_changer(view, "q"),
    )


def _draw_codes(view: View, name: str) -> None:
    key = f"filter-{name}"
    known = labels(CODES[name], view.lang)
    counts = facet(view.scope, name)
    used = facet(Filters(), name)
    chosen = list(getattr(view.filters, name))
    options = [code for code in known if used[code] or code in chosen]
    if name in ("partner", "sector", "category"):
        options.sort(key=lambda code: -used[code])
    shown = {code: f"{known[code]} ({number_text(counts[code], view.lang)})" for code in options}
    _set(key, chosen, written=[shown[code] for code in chosen])
    st.multiselect(
        filter_name(view, name),
        options,
        key=key,
        format_func=shown.__getitem__,
        placeholder=view.t("All"),
        on_change=_changer(view, name),
    )


def _draw_period(view: View) -> None:
    presets = _presets(view)
    preset = _preset_of(view.filters, presets)
    _set("filter-period", preset, written=presets[preset][0])
    st.selectbox(
        view.t("Period"),
        list(presets),
        key="filter-period",
        format_func=lambda code: presets[code][0],
        on_change=_take_preset,
        args=(view, presets),
    )
    for name in ("since", "until"):
        value = getattr(view.filters, name)
        _set(f"filter-{name}", value)
        st.date_input(
            filter_name(view, name),
            key=f"filter-{name}",
            value=None,
            min_value=min(EARLIEST, value or EARLIEST),
            max_value=max(LATEST, value or LATEST),
            format="YYYY-MM-DD",
            on_change=_changer(view, name),
        )


def _presets(view: View) -> Presets:
    """Code -> label, first and last day; the last one stands for dates of the reader's own."""
    t, today = view.t, RELEASE.covered_until
    found: Presets = {
        ANY: (t("Whole record"), None, None),
        LAST_YEAR: (t("Last 12 months of the record"), year_before(today), None),
    }
    for each in landmarks(view.lang):
        if each.preset:
            day = date_text(each.date, "day", view.lang, short=True)
            label = t("From {day}: {landmark}", day=day, landmark=each.label)
            found[each.record_id] = (label, each.date, None)
    for year in range(today.year, today.year - YEARS, -1):
        found[str(year)] = (str(year), date(year, 1, 1), date(year, 12, 31))
    return found | {OWN: (t("Dates of your own"), None, None)}


def _preset_of(filters: Filters, presets: Presets) -> str:
    days = (filters.since, filters.until)
    return next((code for code, (_, *known) in presets.items() if tuple(known) == days), OWN)


def _take_preset(view: View, presets: Presets) -> None:
    chosen = st.session_state["filter-period"]
    if chosen in presets and chosen != OWN:
        _, since, until = presets[chosen]
        address.write_filters(view.filters.replace(since=since, until=until))


def _changer(view: View, name: str) -> Callable[[], None]:
    def change() -> None:
        value = st.session_state[f"filter-{name}"]
        given = tuple(_code(name, each) for each in value) if isinstance(value, list) else value
        current, _ = address.read()
        address.write_filters(current.replace(**{name: given}))

    return change


def _code(name: str, option: str) -> str:
    """The code of an option. The browser keeps labels: one from before the counts or the language
    changed is no option any more and reaches us as it was written."""
    known = {text: code for lang in LANGUAGES for code, text in labels(CODES[name], lang).items()}
    return known.get(option.rpartition(" (")[0], option)


def _set(key: str, value: object, *, written: object = None) -> None:
    """Set a widget's state where it differs, or where the browser has it `written` otherwise: an
    equal one is left alone, as is its cursor."""
    memory = f"{key}-written"
    same = key in st.session_state and st.session_state[key] == value
    if not same or st.session_state.get(memory) != written:
        st.session_state[key] = value
    st.session_state[memory] = written
