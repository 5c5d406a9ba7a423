"""Map and timeline of the selection as the server draws them: pictures for print."""

from functools import partial

import streamlit as st

from components.context import View
from components.markdown import plain
from data.asked import as_asked
from data.extracts import file_name
from data.pictures.files import FORMS, picture_bytes
from data.pictures.picture import PICTURES
from data.release import RELEASE


def draw_pictures(view: View) -> None:
    """Draw a button a form where the page has such a picture; nothing on other pages."""
    if view.page not in PICTURES:
        return
    t = view.t
    st.caption(
        plain(
            t(
                "Drawn by the server, for print: the whole selection, the same picture at the same "
                "address, also without a browser."
            )
        )
    )
    with st.container(horizontal=True):
        for form, media_type in FORMS.items():
            st.download_button(
                form.upper(),
                data=as_asked(partial(picture_bytes, view.page, form, view.filters, view.lang)),
                file_name=file_name(view.filters, view.page, form, view.lang, RELEASE.released_on),
                mime=media_type,
                key=f"take-picture-{form}",
                icon=":material/download:",
                on_click="ignore",
            )
