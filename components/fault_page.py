"""What readers and the keeper of the server see when the tables are at fault: no figures."""

import streamlit as st

from components.icon import ICON
from data.problems import Problem

MOST = 50


def draw_faults(problems: list[Problem]) -> None:
    """Say in both languages that nothing is served, and list the faults for the keeper."""
    st.set_page_config(page_title="AES Monitor", page_icon=ICON, layout="wide")
    st.title("AES Monitor", anchor=False)
    st.error(
        "The tables of this server are at fault, so no figures are shown. Please come back later.",
        icon=":material/build:",
    )
    st.error(
        "Les tables de ce serveur comportent des erreurs : aucun chiffre n'est affiché. "
        "Merci de revenir plus tard.",
        icon=":material/build:",
    )
    st.markdown("For the keeper of the server: mend these lines, then reload this page. "
                "`python -m data.check` lists them all.")  # fmt: skip
    st.code("\n".join(str(each) for each in problems[:MOST]), language=None, wrap_lines=True)
    if len(problems) > MOST:
        st.caption(f"+ {len(problems) - MOST}")
