"""AES Monitor: `streamlit run app.py` (or `uvicorn app:app`) starts everything."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from data.api import MOUNTED, api
from data.recheck.memory import keep_uploads_in_memory
from data.web.capacity import Capacity
from data.web.document import Document
from data.web.fault import answer_fault
from data.web.headers import Headers
from data.web.measured import Measured
from data.web.private import Private

keep_uploads_in_memory()

app = st.App(
    "components/frame.py",
    routes=[Route(path, endpoint=api) for path in MOUNTED],
    middleware=[Middleware(each) for each in (Measured, Headers, Private, Capacity, Document)],
    exception_handlers={Exception: answer_fault},
)
