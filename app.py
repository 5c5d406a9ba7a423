"""AES Monitor: `streamlit run app.py` (or `uvicorn app:app`) starts everything."""

import streamlit as st
from starlette.routing import Route

from data.api import MOUNTED, api

app = st.App("components/frame.py", routes=[Route(path, endpoint=api) for path in MOUNTED])
