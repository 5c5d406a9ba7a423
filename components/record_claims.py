"""Rival figures, dates and accounts side by side: what, by whom, from which side and source."""

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import link, plain
from data.tables import load
from data.texts import Texts
from data.vocabularies import codes, definition, label

BELLIGERENT = "belligerent"


def draw_claims(view: View, claims: pd.DataFrame, *, narrow: bool = False) -> None:
    """Draw the claims as a table; belligerents' are marked, and the sides explained below."""
    st.table(
        claims_frame(claims, view.t, narrow=narrow),
        border="horizontal",
        hide_index=True,
        alt=view.t("Claims side by side"),
    )
    st.caption(plain(sides_text(claims, view.t)))


def claims_frame(claims: pd.DataFrame, t: Texts, *, narrow: bool = False) -> pd.DataFrame:
    """Cells of Markdown, one row a claim, by what they are about and in the order of the record.

    `narrow` puts who, side and source into one column.
    """
    places = {code: place for place, code in enumerate(codes("claim_fields"))}
    rows = claims.loc[claims["field"].map(places).sort_values(kind="stable").index]
    cells = {
        t("About"): [plain(label("claim_fields", each, t.lang)) for each in rows["field"]],
        t("Claim"): [f"**{plain(each)}**" for each in rows[f"value_{t.lang}"]],
        t("Claimed by"): [plain(each) for each in rows[f"claimed_by_{t.lang}"]],
        t("Side"): [side_mark(each, t.lang) for each in rows["side"]],
        t("Source"): [source_link(each, t) for each in rows["source_id"]],
    }
    if not narrow:
        return pd.DataFrame(cells)
    who = zip(cells[t("Claimed by")], cells[t("Side")], cells[t("Source")], strict=True)
    merged = [" · ".join(each) for each in who]
    return pd.DataFrame({t("Claim"): cells[t("Claim")], t("Claimed by"): merged})


def side_mark(side: str, lang: str) -> str:
    """The side in words; that of belligerents as a badge."""
    name = plain(label("claim_sides", side, lang))
    return f":orange-badge[{name}]" if side == BELLIGERENT else name


def sides_text(claims: pd.DataFrame, t: Texts) -> str:
    """What the sides that occur mean."""
    present = set(claims["side"])
    return " · ".join(
        f"{label('claim_sides', code, t.lang)}: {definition('claim_sides', code, t.lang)}"
        for code in codes("claim_sides")
        if code in present
    )


def source_link(source_id: object, t: Texts) -> str:
    """The publisher as a link; says so when the claim is known at second hand only."""
    if not isinstance(source_id, str):
        return plain(t("at second hand"))
    source = load("sources").set_index("source_id").loc[source_id]
    name, url = str(source["publisher"]), source["url"]
    return link(name, url) if isinstance(url, str) else plain(name)
