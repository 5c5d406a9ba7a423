"""The sources of a record: where, when, in which language, of what kind, and what each states."""

from datetime import date

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import link, plain
from data.formats import date_text
from data.texts import Texts
from data.vocabularies import label

PRECISIONS = {4: "year", 7: "month", 10: "day"}


def draw_sources(view: View, cited: pd.DataFrame) -> None:
    """Draw the rows of `sources_of`, one paragraph each."""
    for place, (_, source) in enumerate(cited.iterrows(), start=1):
        st.markdown(f"{place}\\. {source_text(source, view.t)}")


def source_text(source: pd.Series, t: Texts) -> str:
    """Two lines of Markdown: the page with its particulars, and what it states."""
    name, url = str(source["publisher"]), source["url"]
    head = link(name, url) if isinstance(url, str) else plain(name)
    parts = [f"**{head}**"]
    if isinstance(source["title"], str):
        parts.append(f"*{plain(source['title'])}*")
    if isinstance(source["origin"], str):
        parts.append(plain(t("text of {origin}", origin=source["origin"])))
    parts += [
        plain(published_text(source["published_on"], t)),
        plain(label("languages", source["language"], t.lang)),
        plain(label("source_kinds", source["kind"], t.lang)),
    ]
    if not isinstance(url, str):
        parts.append(plain(t("address not known")))
    stated = plain(t("States: {statement}", statement=source[f"supports_{t.lang}"]))
    return f"{' · '.join(parts)}  \n:small[{stated}]"


def published_text(partial: object, t: Texts) -> str:
    """The date of a page as far as it is known."""
    if not isinstance(partial, str):
        return t("undated")
    full = {4: f"{partial}-01-01", 7: f"{partial}-01"}.get(len(partial), partial)
    return date_text(date.fromisoformat(full), PRECISIONS[len(partial)], t.lang)
