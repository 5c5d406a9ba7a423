"""One record by its id: everything that is known of it, and what is near."""

import streamlit as st

from components import address
from components.context import current
from components.record_missing import draw_missing, draw_retired_notice, is_divided
from components.record_page import draw_record
from data.records import find

view = current()
asked = st.query_params.get("id", "").strip()
if asked and view.before == view.page:
    # Streamlit leaves the address alone when a link leads to the same page with another id. On the
    # way from another page, writing it would make one more step for the back button.
    address.write_own("id", [asked])
record = None if is_divided(asked) else find(asked)

if record is None:
    draw_missing(view, asked)
else:
    st.set_page_config(page_title=f"{record.title(view.lang)} · AES Monitor")
    draw_retired_notice(view, asked, record)
    draw_record(view, record)
