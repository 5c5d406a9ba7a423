"""What the address asks the page of agreements for; values that it does not know are named."""

import streamlit as st

from components.agreements_rows import CHOICES, CODED, Chosen
from components.context import View
from components.markdown import plain
from data.names import matching
from data.vocabularies import codes


def read_chosen(view: View) -> Chosen:
    """The codes and keys that the address asks for, by CHOICES; names what is unknown."""
    chosen: Chosen = {}
    for name in CHOICES:
        known: list[str] = []
        for each in st.query_params.get_all(name):
            found = _meant(name, each)
            known += found
            if not found:
                draw_ignored(view, each)
        order = codes(CODED[name][1]) if name in CODED else tuple(dict.fromkeys(known))
        chosen[name] = tuple(code for code in order if code in known)
    return chosen


def draw_ignored(view: View, value: str) -> None:
    """Say that a value of the address is not known."""
    text = view.t("“{value}” is not known: it was ignored.", value=value[:80])
    st.warning(plain(text), icon=":material/link_off:")


def _meant(name: str, asked: str) -> tuple[str, ...]:
    """The codes or keys that a value of the address stands for."""
    if name in CODED:
        return (asked,) if asked in codes(CODED[name][1]) else ()
    return matching(name, asked)
