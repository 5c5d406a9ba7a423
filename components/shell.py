"""What stands around every page: bar, filters, sentence, foot."""

import streamlit as st
from streamlit.navigation.page import Page

from components import address, navigation, page_fault
from components.context import View, begin
from components.document import draw_document
from components.embedded import draw_embedded_foot, draw_embedded_head, is_embedded
from components.filter_bar import draw_filter_bar
from components.foot import draw_foot
from components.head import draw_bar, draw_head
from components.icon import ICON
from components.login import draw_logout, require_login
from data.query import Ignored
from data.releases.index import of_release
from data.texts import texts


def draw_shell() -> None:
    """Read the address, draw the frame and run the page that the address names, all of it from
    the release that the address names."""
    version, unknown = address.version()
    with of_release(version):
        _draw_frame(unknown)


def _draw_frame(unknown: list[Ignored]) -> None:
    lang = address.language()
    filters, ignored = address.read()
    page = navigation.declare_pages(texts(lang))
    view = begin(lang, filters, page.url_path)
    st.set_page_config(page_title=f"{page.title} · AES Monitor", page_icon=ICON, layout="wide")
    require_login(view)
    if is_embedded():
        _draw_in_frame(view, page)
        return
    draw_bar(view)
    draw_filter_bar(view)
    draw_head(view, [*ignored, *unknown])
    _run(view, page)
    draw_foot(view)
    draw_logout(view)
    draw_document(view)


def _draw_in_frame(view: View, page: Page) -> None:
    draw_embedded_head(view)
    with st.container(key="embedded-page"):
        _run(view, page)
    draw_embedded_foot(view)
    draw_document(view)


def _run(view: View, page: Page) -> None:
    try:
        page.run()
    except Exception as error:  # What Streamlit stops and reruns scripts with is no Exception.
        page_fault.draw_page_fault(view, error)
