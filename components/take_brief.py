"""A brief of the selection, made on a click: form and language, then the file."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

import streamlit as st

from components.context import View
from components.markdown import plain
from data.api.origin import own_address
from data.asked import as_asked
from data.brief.files import CONTENT, FORMS, PAGES, WAITING, brief_bytes, page_count
from data.extracts import file_name
from data.making import BusyError
from data.release import RELEASE
from data.texts import LANGUAGE_NAMES, LANGUAGES, Texts

NAMES = {"pdf": "PDF", "docx": "Word", "md": "Markdown"}
MADE = "brief-made"


def draw_brief(view: View) -> None:
    """Draw the choices, the button and, once it is made, the file to take."""
    t = view.t
    st.caption(
        plain(
            t(
                "Two to four pages on what is selected: numbers of records, what happened, map, "
                "timeline, agreements, force changes, where sources differ, sources as footnotes."
            )
        )
    )
    with st.container(horizontal=True):
        form = st.segmented_control(
            t("Form"), list(NAMES), default="pdf", required=True, key="brief-form",
            format_func=lambda each: NAMES[each],
        )  # fmt: skip
        lang = st.segmented_control(
            t("Language"), LANGUAGES, default=view.lang, required=True, key="brief-lang",
            format_func=lambda each: LANGUAGE_NAMES[each],
        )  # fmt: skip
    wanted = (form, view.filters, lang, base_address(), RELEASE.version, view.version)
    if st.button(t("Make the brief"), key="brief-make", icon=":material/description:"):
        st.session_state[MADE] = wanted if _made(view, form, lang) else None
    if st.session_state.get(MADE) == wanted:
        _draw_file(view, form, lang)


def base_address() -> str:
    """Scheme and host for the links of a file, as the interface for programs tells them."""
    here = urlsplit(st.context.url or "")
    return own_address() or (f"{here.scheme}://{here.netloc}" if here.netloc else "")


def _made(view: View, form: str, lang: str) -> bool:
    """Make the brief while its stages are shown; whether it was made."""
    t = view.t
    with st.status(t("Making the brief"), expanded=True) as shown:
        try:
            brief_bytes(form, view.filters, lang, base_address(), _teller(t))
        except BusyError:
            said = t("Other files are being made. Try again in some seconds.")
            shown.update(label=said, state="error")
            return False
        shown.update(label=t("The brief is made."), state="complete", expanded=False)
    return True


def _teller(t: Texts) -> Callable[[str], None]:
    said = {
        WAITING: t("Waiting for its turn"),
        CONTENT: t("Gathering records and drawing map and timeline"),
        PAGES: t("Setting the pages"),
    }
    return lambda stage: st.write(plain(said[stage]))


def _draw_file(view: View, form: str, lang: str) -> None:
    t = view.t
    make = partial(brief_bytes, form, view.filters, lang, base_address())
    try:
        made = make()
    except BusyError:
        return
    size = t("{size} kB", size=max(round(len(made) / 1000), 1))
    pages = [t.plural("{n} page", "{n} pages", page_count(made))] if form == "pdf" else []
    st.download_button(
        t("Take the brief ({details})", details=", ".join([NAMES[form], *pages, size])),
        data=as_asked(make),
        file_name=file_name(view.filters, "brief", form, lang, RELEASE.released_on),
        mime=FORMS[form].media_type,
        key="brief-file",
        icon=":material/download:",
        on_click="ignore",
        type="primary",
    )
