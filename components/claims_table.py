"""The table twin of the claims: grouped by record, with the source of each as a link."""

import pandas as pd
import streamlit as st

from components.context import View
from components.downloads import draw_downloads
from components.grids import draw_grid
from data.formats import iso_text
from data.palette import colour
from data.records import Record, find
from data.tables import load
from data.texts import Texts
from data.vocabularies import labels


def draw_claims_table(view: View, claims: pd.DataFrame, *, key: str) -> str | None:
    """Draw the claims in their order with their downloads; returns the id of the record of the
    picked row."""
    t = view.t
    sides = labels("claim_sides", view.lang)
    picked = draw_grid(
        claims_twin(claims, t),
        claims["record_id"],
        key=key,
        alt=t("Table of the claims, grouped by record; choose a row to see its record."),
        columns={
            t("Record"): st.column_config.TextColumn(width="medium"),
            t("Side"): st.column_config.MultiselectColumn(
                options=list(sides.values()),
                color=[colour("claim_sides", code) for code in sides],
            ),
            t("Address"): st.column_config.LinkColumn(width="medium"),
        },
    )
    draw_downloads(view, "claims", claims, key=key)
    return picked


def claims_twin(claims: pd.DataFrame, t: Texts) -> pd.DataFrame:
    """One row a claim: date and record, who claims what, on which side, page and its date."""
    known = {each: find(each) for each in claims["record_id"].unique()}
    records = [known[each] for each in claims["record_id"]]
    sides = labels("claim_sides", t.lang)
    pages = load("sources").set_index("source_id").reindex(claims["source_id"])
    shown = {
        t("Date"): [_day(each) for each in records],
        t("Record"): [each.title(t.lang) if each else "" for each in records],
        t("Claimed by"): claims[f"claimed_by_{t.lang}"].tolist(),
        t("Side"): [[sides[each]] for each in claims["side"]],
        t("Claim"): claims[f"value_{t.lang}"].tolist(),
        t("Source"): pages["publisher"].fillna(t("at second hand")).tolist(),
        t("Page dated"): pages["published_on"].fillna("").tolist(),
        t("Address"): pages["url"].fillna("").tolist(),
    }
    return pd.DataFrame(shown, index=claims.index)


def _day(record: Record | None) -> str:
    """The date of the record as far as it is known; empty without one."""
    return iso_text(pd.Timestamp(record.date), record.precision) if record and record.date else ""
