"""How sure a record is, how to quote it, and its rows to take away."""

import pandas as pd
import streamlit as st

from components import address
from components.cite_record import draw_record_citation
from components.context import View
from components.downloads import draw_downloads
from components.markdown import plain
from data.api.addresses import record_address
from data.records import Record, owned_rows
from data.release import RELEASE
from data.tables import load
from data.vocabularies import definition, label

BELONGING = ("strengths", "agreement_steps", "claims", "citations")


def draw_confidence(view: View, record: Record, cited: pd.DataFrame) -> None:
    """Draw the confidence with its definition, and how many publishers stand behind the record."""
    t, level = view.t, record.row["confidence"]
    named = plain(t("Confidence: {level}", level=label("confidence", level, view.lang).lower()))
    st.markdown(f"**{named}** – {plain(definition('confidence', level, view.lang))}")
    publishers = t.plural("{n} publisher", "{n} publishers", cited["publisher"].nunique())
    sources = t.plural("{n} source", "{n} sources", len(cited))
    st.caption(plain(f"{sources} · {publishers}"))


def draw_quote(view: View, record: Record) -> None:
    """Draw the id to quote, the lasting link, without filters, and a citation in each form."""
    for name, text in (
        (view.t("Id of the record, to quote it"), record.id),
        (view.t("Lasting link to this page"), address.record_permalink(view, record.id)),
    ):
        st.caption(plain(name))
        st.code(text, language=None, wrap_lines=True)
    draw_record_citation(view, record)


def draw_report(view: View, record: Record) -> None:
    """Draw a text to copy for whoever has seen an error in the record."""
    with st.expander(view.t("Report an error"), icon=":material/flag:"):
        st.caption(
            plain(
                view.t(
                    "Copy this text, fill it in and send it to those who run this site, or open a "
                    "pull request on the row with this id in {file}.",
                    file=f"data/tables/{record.table}.csv",
                )
            )
        )
        st.code(report_text(record, view), language=None, wrap_lines=True)


def report_text(record: Record, view: View) -> str:
    """Id, title, version and address of the record, and what the report must say."""
    t = view.t
    lines = (
        t("AES Monitor {version}, record {id}", version=RELEASE.version, id=record.id),
        record.title(view.lang),
        address.record_permalink(view, record.id),
        t("What is wrong (which field, which value):"),
        t("What is right, and the page that states it (address, publisher, date):"),
    )
    return "\n".join(lines)


def draw_take_away(view: View, record: Record) -> None:
    """Draw the downloads of the record's own row and of what belongs to it."""
    with st.expander(view.t("Take this record away as CSV"), icon=":material/download:"):
        named = plain(view.t("This record as JSON, for programs"))
        st.markdown(f":small[[{named}]({record_address(record.id)})]")
        for table, frame in own_rows(record).items():
            st.caption(plain(table_name(view, table)))
            draw_downloads(view, table, frame, key=f"take-{table}", choices=(record.id,))


def own_rows(record: Record) -> dict[str, pd.DataFrame]:
    """Table -> rows: the record and its strengths, steps, claims and sources; no empty tables."""
    found = {record.table: record.frame}
    found |= {table: owned_rows(table, record.id) for table in BELONGING}
    cited = found["citations"]["source_id"]
    found["sources"] = load("sources")[load("sources")["source_id"].isin(cited)]
    return {table: frame for table, frame in found.items() if len(frame)}


def table_name(view: View, table: str) -> str:
    """What the rows of a table are, in the reader's language."""
    t = view.t
    return {
        "strengths": t("Strengths"),
        "agreement_steps": t("Steps"),
        "claims": t("Claims"),
        "citations": t("What each source states"),
        "sources": t("Sources"),
    }.get(table, t("The record"))
