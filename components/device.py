"""What the browser says of the device that it runs on; the server knows no widths."""

import streamlit as st


def is_phone() -> bool:
    """Whether the browser says that it is a phone's."""
    agent = st.context.headers.get("User-Agent") or ""
    return "Mobi" in agent
