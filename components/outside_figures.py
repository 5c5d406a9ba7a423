"""Figures dated outside the period: said and dated, never passed over as if there were none."""

import pandas as pd

from data.formats import date_text, range_text
from data.measures.latest import latest_strengths
from data.texts import Texts
from data.vocabularies import label


def figure_text(row: pd.Series, lang: str) -> str:
    """ "5,000 (deployed) (a part of it), December 2025": figure, measure, scope, date."""
    figure = range_text(row["personnel_low"], row["personnel_high"], lang)
    measure = label("measures", str(row["measure"]), lang).lower()
    scope = label("scopes", str(row["scope"]), lang).lower()
    day = date_text(row["as_of"], row["date_precision"], lang)
    aside = "" if row["scope"] == "whole" else f" ({scope})"
    return f"{figure} ({measure}){aside}, {day}"


def outside_text(outside: pd.DataFrame, t: Texts) -> str:
    """That no figure of a commitment lies within the period, how many lie outside it, the latest.

    `outside`: at least one row of strengths, all of one commitment.
    """
    return nothing_within(len(outside), latest_strengths(outside).iloc[0], t)


def nothing_within(number: int, latest: pd.Series, t: Texts) -> str:
    """The same from the number of figures outside the period and the latest of them."""
    return t.plural(
        "No figure within the period; {n} outside it: {figure}.",
        "No figure within the period; {n} outside it, the latest: {figure}.",
        number,
        figure=figure_text(latest, t.lang),
    )
