"""A citation in the form and language that the reader chooses: to copy, and as a file."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Literal

import streamlit as st

from components.context import View
from components.markdown import plain
from data.asked import as_asked
from data.cite.cited import Cited, Citing
from data.cite.forms import CITE_FORMS, cite_file_name, form_name
from data.texts import LANGUAGE_NAMES, LANGUAGES

Make = Callable[[str], tuple[Cited, ...]]
"""Language -> what is cited, in that language."""

LONGEST = 20_000
"""Characters of a citation that are shown; the file holds all."""
SHORT, BOX = 600, 320
"""Characters of a citation that is shown whole; height in pixels of the box of a longer one."""


def draw_citation(view: View, make: Make, *, key: str) -> None:
    """Draw the choices, the text in a box with a button that copies it, and the file."""
    t = view.t
    # The browser knows an option by its label: a language has fields of its own.
    key = f"{key}-{view.lang}"
    code = st.segmented_control(
        t("Form of the citation"), list(CITE_FORMS), default="text", required=True,
        key=f"{key}-form", format_func=lambda each: form_name(each, t),
    )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="center"):
        lang = st.segmented_control(
            t("Language of the citation"), LANGUAGES, default=view.lang, required=True,
            key=f"{key}-lang", format_func=LANGUAGE_NAMES.__getitem__,
            label_visibility="collapsed",
        )  # fmt: skip
        apart = st.toggle(t("Sources as entries of their own"), key=f"{key}-apart")
    citing = Citing(make(lang), datetime.now(UTC).date(), lang, apart)
    form = CITE_FORMS[code]
    _draw_text(view, form.write(citing))
    st.download_button(
        t("File ({extension})", extension=f".{form.extension}"),
        data=as_asked(partial(form.file_bytes, citing)),
        file_name=cite_file_name(citing, form),
        mime=form.media_type,
        key=f"{key}-file",
        icon=":material/download:",
        on_click="ignore",
        type="tertiary",
    )


def _draw_text(view: View, text: str) -> None:
    height: Literal["content"] | int = "content" if len(text) <= SHORT else BOX
    st.code(shown_part(text), language=None, wrap_lines=True, height=height)
    if len(text) > LONGEST:
        st.caption(plain(view.t("Only the beginning is shown; the file holds all.")))


def shown_part(text: str) -> str:
    """The text, or its whole lines within the longest that is shown."""
    if len(text) <= LONGEST:
        return text.rstrip("\n")
    return text[:LONGEST].rsplit("\n", 1)[0]
