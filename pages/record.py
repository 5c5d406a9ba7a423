from components.context import current
import streamlit as st
view = current()
st.write(view.filters)
