"""Agreements with a stated value, currency by currency: a list, and never a sum."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components.agreements_card import draw_agreement
from components.agreements_choice import choice_words, draw_choices, draw_none_left
from components.agreements_rows import Chosen, narrowed
from components.context import View
from components.grids import draw_grid
from components.headings import draw_title
from components.life_table import draw_sheet
from components.markdown import plain
from data.precisions import iso_dates
from data.tables import split
from data.texts import Texts
from data.vocabularies import codes, labels


def draw_values(view: View, selected: pd.DataFrame, chosen: Chosen) -> None:
    """Draw the choices, how many state a value and in which currency, and the list of them."""
    t = view.t
    draw_choices(view, selected, chosen, orders=())
    frame = narrowed(selected, chosen)
    if frame.empty:
        draw_none_left(view)
        return
    stated = by_currency(frame)
    draw_title(view, t("Stated values, currency by currency"), rows=len(stated))
    st.markdown(plain(numbers_text(frame, t)))
    st.caption(
        plain(
            t(
                "Nothing is added up, within a currency either: the amounts are of loans, grants, "
                "prices and settlements, some announced only, some for several years, and most "
                "agreements state none. The card of a row says what its amount is."
            )
        )
    )
    if stated.empty:
        return
    if picked := _draw_table(view, stated, choice_words(view, chosen)):
        draw_agreement(view, picked)


def by_currency(agreements: pd.DataFrame) -> pd.DataFrame:
    """Those with a value, by currency in the order of its list, the largest amount first."""
    stated = agreements[agreements["value_amount"].notna()]
    places = {code: place for place, code in enumerate(codes("currencies"))}
    keyed = stated.assign(place=stated["value_currency"].map(places))
    order = keyed.sort_values(["place", "value_amount"], ascending=[True, False], kind="stable")
    return stated.loc[order.index]


def numbers_text(agreements: pd.DataFrame, t: Texts) -> str:
    """How many state a value, how many of these in each currency, and how many state none."""
    stated = by_currency(agreements)["value_currency"]
    named = labels("currencies", t.lang)
    counts = stated.value_counts()
    each = [
        t("{currency}: {n}", currency=named[code], n=int(counts[code])) for code in stated.unique()
    ]
    held = t.plural(
        "{n} agreement with a stated value", "{n} agreements with a stated value", len(stated)
    )
    none = t.plural("{n} without", "{n} without", len(agreements) - len(stated))
    return " · ".join([held, *each, none])


def values_table(stated: pd.DataFrame, t: Texts) -> pd.DataFrame:
    """Currency, amount, agreement, type, status, date and partner; the last column is the id."""
    lang = t.lang
    known = {name: labels(name, lang) for name in ("currencies", "agreement_types",
                                                   "agreement_statuses", "parties")}  # fmt: skip
    shown = {
        t("Currency"): stated["value_currency"].map(known["currencies"]),
        t("Stated amount"): stated["value_amount"],
        t("Title"): stated[f"title_{lang}"],
        t("Type"): stated["agreement_type"].map(known["agreement_types"]),
        t("Status"): stated["status"].map(known["agreement_statuses"]),
        t("Date"): iso_dates(stated, "signed_on"),
        t("Partner"): stated["partners"].map(
            lambda cell: ", ".join(known["parties"][code] for code in split(cell))
        ),
        t("Note"): stated[f"note_{lang}"].fillna(""),
        t("Record id"): stated["agreement_id"],
    }
    return pd.DataFrame(shown)


def _draw_table(view: View, stated: pd.DataFrame, choices: Sequence[str]) -> str | None:
    t = view.t
    table = values_table(stated, t)
    picked = draw_grid(
        table.iloc[:, :-1],
        table.iloc[:, -1],
        key="agreements-values",
        alt=t("Table of the stated values; choose a row to see its record."),
        columns={
            t("Title"): st.column_config.TextColumn(width="large"),
            t("Stated amount"): st.column_config.NumberColumn(format="localized"),
        },
    )
    draw_sheet(view, table, "agreement-values", key="agreements-values-csv", choices=choices)
    return picked
