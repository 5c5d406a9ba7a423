"""The key of the bars: what the colours and the marks mean."""

import pandas as pd
import streamlit as st

from components.context import View
from components.figure_key import figure_key
from components.forces_bars import bar_colour
from components.forces_rows import PROVIDER, group_name, provider_group
from components.markdown import plain
from data.palette import NEUTRAL
from data.texts import Texts
from data.vocabularies import labels


def draw_key(view: View, commitments: pd.DataFrame, by: str) -> None:
    """Draw the colours in use and the marks, in two lines of small print."""
    colours = "   ".join(
        f':color[■]{{foreground="{code}"}} {plain(name)}'
        for name, code in colour_key(commitments, by, view.t).items()
    )
    with figure_key("forces"):
        st.markdown(f":small[{colours}  \n{plain(marks_text(view.t))}]")


def colour_key(commitments: pd.DataFrame, by: str, t: Texts) -> dict[str, str]:
    """Label -> colour, as used; colours shared by several providers come under one label."""
    found: dict[str, str] = {}
    for _, each in commitments.iterrows():
        shade = bar_colour(each, by)
        if by == PROVIDER:
            name = labels("force_types", t.lang)[each["force_type"]]
        elif shade == NEUTRAL:
            name = t("other providers, or several")
        else:
            name = group_name(provider_group(each["providers"]), PROVIDER, t)
        found[name] = shade
    return dict(sorted(found.items(), key=lambda pair: (pair[1] == NEUTRAL, pair[0])))


def marks_text(t: Texts) -> str:
    """What hatching and marks stand for."""
    return " · ".join(
        [
            t("hatched: began or ended within that month or year"),
            t("▸ no end documented"),
            t("◂ first day not documented"),
            t("▹ left after the last figure, end not documented"),
            t("◇ announced, not documented on the ground"),
        ]
    )
