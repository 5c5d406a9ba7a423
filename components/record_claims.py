"""Rival figures, dates and accounts side by side: what, by whom, from which side and source."""

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import link, plain
from data.claim_bounds import bounds_text
from data.measures.claims import BELLIGERENT
from data.tables import load
from data.texts import Texts
from data.vocabularies import codes, definition, label, labels

BELLIGERENT_ICON = ":material/swords:"


def draw_claims(view: View, claims: pd.DataFrame, *, explained: bool = True) -> None:
    """Draw a table for each matter in dispute; `explained` adds what the sides mean."""
    for field in codes("claim_fields"):
        rows = claims[claims["field"] == field]
        if len(rows):
            st.table(
                claims_frame(rows, field, view.t),
                border="horizontal",
                hide_index=True,
                alt=view.t("Claims side by side"),
            )
    if explained:
        st.caption(plain(sides_text(claims, view.t)))


def claims_frame(claims: pd.DataFrame, field: str, t: Texts) -> pd.DataFrame:
    """Cells of Markdown, one row a claim, in the order of the record: claim, who and source."""
    names = claims[f"claimed_by_{t.lang}"]
    who = [
        f"{plain(name)} · {side_mark(side, t.lang)}"
        for name, side in zip(names, claims["side"], strict=True)
    ]
    return pd.DataFrame(
        {
            label("claim_fields", field, t.lang): [
                f"**{plain(each)}**" for each in claims[f"value_{t.lang}"]
            ],
            t("Claimed by, side"): who,
            t("Source"): [source_link(each, t) for each in claims["source_id"]],
        }
    )


def side_mark(side: str, lang: str) -> str:
    """The side in words; that of belligerents as a badge."""
    name = plain(label("claim_sides", side, lang))
    return f":orange-badge[{BELLIGERENT_ICON} {name}]" if side == BELLIGERENT else name


def bounds_mark(record_id: str, t: Texts) -> str:
    """A badge where a bound of the deaths of a record rests on a belligerent's claim only."""
    said = bounds_text(record_id, t)
    return f":orange-badge[{BELLIGERENT_ICON} {plain(said)}]" if said else ""


def sides_text(claims: pd.DataFrame, t: Texts) -> str:
    """What the sides that occur mean."""
    present = set(claims["side"])
    named = labels("claim_sides", t.lang)
    return " ".join(
        t("{side}: {meaning}", side=name, meaning=definition("claim_sides", code, t.lang))
        for code, name in named.items()
        if code in present
    )


def source_link(source_id: object, t: Texts) -> str:
    """The publisher as a link; says so when the claim is known at second hand only."""
    if not isinstance(source_id, str):
        return plain(t("at second hand"))
    source = load("sources").set_index("source_id").loc[source_id]
    name, url = str(source["publisher"]), source["url"]
    return link(name, url) if isinstance(url, str) else plain(name)
