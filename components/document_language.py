"""Has the document say which language it is in; screen readers choose their voice by it."""

import streamlit as st

from components.context import View

SCRIPT = "export default ({ data }) => { document.documentElement.lang = data.lang }"
_component = st.components.v2.component("document_language", js=SCRIPT)


def draw_document_language(view: View) -> None:
    """Set the language of the document; nothing is seen of it."""
    _component(key="document-language", data={"lang": view.lang})
