"""The Streamlit script: what stands around every page. `app.py` names it."""

import streamlit as st

from components import address, navigation
from components.context import KEY, View
from components.filter_bar import draw_filter_bar
from components.foot import draw_foot
from components.head import draw_bar, draw_head
from data.texts import texts

lang = address.language()
filters, ignored = address.read()
page = navigation.declare_pages(texts(lang))
view = View(lang=lang, filters=filters, page=page.url_path)
st.session_state[KEY] = view

st.set_page_config(
    page_title=f"{page.title} · AES Monitor", page_icon=":material/travel_explore:", layout="wide"
)
draw_bar(view)
draw_filter_bar(view)
draw_head(view, ignored)
page.run()
draw_foot(view)
