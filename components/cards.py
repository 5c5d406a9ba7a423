"""A record at a glance: what, when, who, how sure, and the way to the whole of it."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import link, plain
from components.record_claims import bounds_mark
from data.citing import sources_of
from data.formats import range_text
from data.records import Record, find
from data.tables import split
from data.vocabularies import labels
from data.when import when_text

KINDS = {"events": "category", "agreements": "agreement_type", "commitments": "force_type"}
KIND_LISTS = {"category": "categories", "agreement_type": "agreement_types",
              "force_type": "force_types"}  # fmt: skip
MOST_SOURCES = 3


def draw_card(view: View, record_id: str) -> None:
    """Draw a record in brief with its first sources and a link to its page."""
    record = find(record_id)
    if record is None:
        st.info(plain(view.t("There is no record with the id {id}.", id=record_id)))
        return
    with st.container(border=True, key=f"card-{record.id}"):
        st.subheader(plain(record.title(view.lang)), anchor=False)
        st.caption(f"{plain(facts_line(record, view))} {bounds_mark(record.id, view.t)}")
        st.text(record.row[f"summary_{view.lang}"])
        _draw_sources(view, record)
        address.record_link(view, record.id, view.t("Open the record"))


def facts_line(record: Record, view: View) -> str:
    """ "23 June 2025 · Summit or visit · Mali · with Russia · deaths: 2-10 · confidence: high"."""
    row, lang, t = record.row, view.lang, view.t
    parts = [
        when_text(record, t),
        _named(KIND_LISTS[KINDS[record.table]], row[KINDS[record.table]], lang),
        _named("countries", row["countries"], lang),
        _others(record, view),
        _status(record, lang),
        _deaths(record, view),
        t("confidence: {level}", level=_named("confidence", row["confidence"], lang).lower()),
    ]
    return " · ".join(filter(None, parts))


def _named(vocabulary: str, cell: object, lang: str) -> str:
    known = labels(vocabulary, lang)
    return ", ".join(known[code] for code in split(cell))


def _others(record: Record, view: View) -> str:
    """The other side of an event or agreement; who provides a force."""
    if record.table == "commitments":
        providers = _named("parties", record.row["providers"], view.lang)
        return view.t("provided by {providers}", providers=providers)
    partners = _named("parties", record.row["partners"], view.lang)
    return view.t("with {partners}", partners=partners) if partners else ""


def _status(record: Record, lang: str) -> str:
    if record.table == "events":
        return ""
    name = "agreement_statuses" if record.table == "agreements" else "commitment_statuses"
    return _named(name, record.row["status"], lang)


def _deaths(record: Record, view: View) -> str:
    if record.table != "events":
        return ""
    said = range_text(record.row["fatalities_low"], record.row["fatalities_high"], view.lang)
    return view.t("deaths reported: {range}", range=said) if said else ""


def _draw_sources(view: View, record: Record) -> None:
    cited = sources_of(record.id)
    shown = [
        link(row["publisher"], row["url"])
        if isinstance(row["url"], str)
        else plain(row["publisher"])
        for _, row in cited.head(MOST_SOURCES).iterrows()
    ]
    if len(cited) > MOST_SOURCES:
        shown.append(plain(view.t.plural("{n} more", "{n} more", len(cited) - MOST_SOURCES)))
    # No caption: those are faded, links in them too, and hard to read.
    st.markdown(f":small[{plain(view.t('Sources:'))} {' · '.join(shown)}]")
