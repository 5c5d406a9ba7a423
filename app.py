"""AES Monitor: `streamlit run app.py` (or `uvicorn app:app`) starts everything."""

import streamlit as st

app = st.App("components/frame.py")
