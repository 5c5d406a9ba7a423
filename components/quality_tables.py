"""The counts and shares of a selection in words: what of how many, and which part that is."""

import pandas as pd
import streamlit as st
from babel.numbers import format_percent

from components.context import View
from components.headings import draw_title
from components.markdown import plain
from data.formats import number_text
from data.measures.backing import Backing, share
from data.vocabularies import labels

Lines = list[tuple[str, int]]
MOST_LANGUAGES = 4


def draw_records_table(view: View, found: Backing) -> None:
    """Draw the counts that are shares of the selected records."""
    draw_title(view, view.t("Shares of the selected records"))
    whole = view.t.plural("Share of {n} record", "Share of {n} records", found.records)
    _draw_table(view, record_lines(view, found), found.records, (view.t("Records"), whole))
    st.caption(
        plain(
            view.t(
                "A record with several pages may still have one publisher; two publishers may "
                "relay the same text. Confidence is defined under About."
            )
        )
    )


def draw_pages_table(view: View, found: Backing) -> None:
    """Draw the counts that are shares of the pages behind the selected records."""
    draw_title(view, view.t("Shares of the pages that back them"))
    whole = view.t.plural("Share of {n} page", "Share of {n} pages", found.pages)
    _draw_table(view, page_lines(view, found), found.pages, (view.t("Pages"), whole))
    st.caption(
        plain(
            view.t.plural(
                "{n} publisher in all. A page counts once, however many records it backs.",
                "{n} publishers in all. A page counts once, however many records it backs.",
                len(found.publishers),
            )
        )
    )


def record_lines(view: View, found: Backing) -> Lines:
    """What is counted and how many records it is."""
    t = view.t
    named = labels("confidence", view.lang)
    lines = [
        (t("confidence: {level}", level=named[code].lower()), count)
        for code, count in found.confidence.items()
    ]
    lines += [
        (t("backed by one page only"), found.one_source),
        (t("backed by one publisher only"), found.one_publisher),
    ]
    if found.leading:
        name, count = found.leading
        cited = t("cite {publisher}; no publisher is cited by more", publisher=name)
        lines.append((cited, count))
    return lines


def page_lines(view: View, found: Backing) -> Lines:
    """What is counted and how many pages it is; rare languages share a line."""
    t = view.t
    kinds, languages = labels("source_kinds", view.lang), labels("languages", view.lang)
    lines = [(kinds[code], count) for code, count in found.kinds.items()]
    lines.append((t("relay somebody else's text"), found.relayed))
    spoken = list(found.languages.items())
    usual = spoken if len(spoken) <= MOST_LANGUAGES + 1 else spoken[:MOST_LANGUAGES]
    lines += [(t("in {language}", language=languages[code]), count) for code, count in usual]
    rest = spoken[len(usual) :]
    if rest:
        others = t.plural("in {n} other language", "in {n} other languages", len(rest))
        lines.append((others, sum(count for _, count in rest)))
    return lines


def percent(part: float | None, lang: str) -> str:
    """ "49%"; a dash where no share is given; "<1%" for what is not nothing."""
    if part is None:
        return "–"
    if 0 < part < 0.005:
        return f"< {format_percent(0.01, locale=lang)}"
    return format_percent(part, locale=lang)


def _draw_table(view: View, lines: Lines, of: int, heads: tuple[str, str]) -> None:
    """Draw the lines under `heads`: what is counted, and what the shares are of."""
    lang, (what, whole) = view.lang, heads
    frame = pd.DataFrame(
        {
            what: [plain(name) for name, _ in lines],
            view.t("Number"): [number_text(count, lang) for _, count in lines],
            whole: [plain(percent(share(count, of), lang)) for _, count in lines],
        }
    )
    st.table(frame, border="horizontal", hide_index=True, alt=whole)
