"""About: method, coverage, limits, gaps, codebook, licences and addresses for programs."""

import streamlit as st

from components.about_view import draw_coverage, draw_gaps, draw_lists
from components.codebook_view import draw_codebook
from components.context import current
from components.exceptions_view import draw_exceptions
from data.prose import prose

view = current()
t = view.t

names = [t("Method"), t("Coverage and limits"), t("Gaps"), t("Codebook"), t("Reuse")]
method, coverage, gaps, codebook, reuse = st.tabs(names)
with method:
    st.markdown(prose("method", view.lang))
with coverage:
    st.markdown(prose("limits", view.lang))
    draw_exceptions(view)
    draw_coverage(view)
with gaps:
    draw_gaps(view)
with codebook:
    draw_codebook(view)
    draw_lists(view)
with reuse:
    st.markdown(prose("reuse", view.lang))
