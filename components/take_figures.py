"""The figures of the page as pictures, made in the reader's browser."""

from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.take_pictures import draw_pictures
from data.citing import sources_of
from data.extracts import file_name
from data.figure_words import figure_words
from data.records import Record, find

SCRIPTS = ("charts", "frame", "pictures", "dialog")
WIDTHS = (800, 1200, 1600)
"""Pixels of a figure without its margins; a PNG has twice as many."""
FOLDER = Path(__file__).parent / "figures"


def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


_figures = st.components.v2.component(
    "aes_figures",
    html='<div id="figures"></div>',
    css=_read("dialog.css"),
    js="\n".join(_read(f"{name}.js") for name in SCRIPTS),
)


def draw_figures(view: View) -> None:
    """Draw the list of the figures of the page behind the dialog, with a button a format."""
    st.caption(
        plain(
            view.t(
                "Each picture holds title, selection, sources, version, licence and link. Charts "
                "are drawn anew at the chosen width; a map is taken as it stands on the page."
            )
        )
    )
    _figures(
        key="take-figures", data=figure_data(view, address.permalink(view), record_asked(view))
    )
    draw_pictures(view)


def record_asked(view: View) -> Record | None:
    """The record that the page is about, if it is about one."""
    return find(st.query_params.get("id", "").strip()) if view.page == "record" else None


def figure_data(
    view: View, link: str, record: Record | None = None, on: date | None = None
) -> dict[str, Any]:
    """What the browser writes into the pictures and onto the buttons; `on`: day of the file."""
    t = view.t
    day = on or datetime.now(UTC).date()
    sources = sources_of(record.id) if record else view.selection.sources
    page = f"{view.page or 'overview'}-{{figure}}"
    return {
        "words": asdict(figure_words(view.filters, sources, view.lang, link, record)),
        "file": file_name(view.filters, page, "{format}", view.lang, day),
        "widths": [
            (0, t("as on the page")),
            *((width, t("{n} pixels", n=width)) for width in WIDTHS),
        ],
        "texts": {
            "width": t("Width of the figure"),
            "none": t("There is no chart or map on this page."),
            "making": t("Drawing the picture…"),
            "made": t("The picture is among your downloads."),
            "failed": t("The picture could not be made. Reload the page and try again."),
        },
    }
