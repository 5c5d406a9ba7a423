"""The figures behind a total of presence as rows: those of a day, and the total over time."""

import pandas as pd

from data.formats import range_text
from data.measures.ground_figures import around
from data.measures.present import (
    INSIDE,
    NO_FIGURE,
    SAME_PROVIDER,
    SEVERAL,
    UNDATED,
    Counted,
    Present,
)
from data.precisions import iso_dates
from data.records import title_of
from data.tables import load
from data.texts import Texts
from data.vocabularies import label


def day_sheet(present: Present, t: Texts) -> pd.DataFrame:
    """A row a figure: those that are counted, then, force by force, the nearest of those left out
    and why. Sources are given as addresses."""
    rows = [
        row
        for each in present.counted
        for row in _rows(each.commitment_id, rows_of(each), t("counted"), t)
    ]
    for left in present.left_out:
        near = [figure.row for figure in around(left.commitment_id, present.day)]
        rows += _rows(left.commitment_id, near, reason_names(t)[left.reason], t)
    return pd.DataFrame(rows, columns=_columns(t))


def steps_sheet(found: tuple[Present, ...], t: Texts) -> pd.DataFrame:
    """A row a day on which the total or its parts change."""
    return pd.DataFrame(
        {
            t("First day"): [each.day.isoformat() for each in found],
            t("Persons, low"): [each.low for each in found],
            t("Persons, high"): [each.high for each in found],
            t("Counted"): ["; ".join(_part(one, t) for one in each.counted) for each in found],
            t("There, without a figure in force"): [
                "; ".join(title_of(one.commitment_id, t.lang) for one in each.left_out
                          if one.reason == NO_FIGURE)
                for each in found
            ],
        }
    )  # fmt: skip


def rows_of(counted: Counted) -> list[int]:
    """The labels in strengths of the figures that a force is counted with."""
    return [each.row for each in counted.figures]


def reason_names(t: Texts) -> dict[str, str]:
    """Why a force that is there is not counted."""
    return {
        NO_FIGURE: t("there, without a figure in force"),
        SEVERAL: t("in several countries, and so are its figures"),
        SAME_PROVIDER: t("has a provider in common with a larger force that is counted"),
        INSIDE: t("part of a mission that is counted or named"),
        UNDATED: t("dates not documented"),
    }


def _columns(t: Texts) -> list[str]:
    return [
        t("Force"), t("Counted or not"), t("Persons, low"), t("Persons, high"), t("As of"),
        t("Measure"), t("Scope"), t("Basis"), t("Source"), t("Id"),
    ]  # fmt: skip


def _rows(commitment_id: str, labels_: list[int], state: str, t: Texts) -> list[list[object]]:
    name = title_of(commitment_id, t.lang)
    if not labels_:
        return [[name, state, *[""] * 7, commitment_id]]
    rows = load("strengths").loc[labels_]
    sources = load("sources").set_index("source_id")
    return [
        [
            name, state, int(row["personnel_low"]), int(row["personnel_high"]), on,
            label("measures", row["measure"], t.lang), label("scopes", row["scope"], t.lang),
            label("bases", row["basis"], t.lang), _address(sources.loc[row["source_id"]]),
            commitment_id,
        ]
        for (_, row), on in zip(rows.iterrows(), iso_dates(rows, "as_of"), strict=True)
    ]  # fmt: skip


def _part(counted: Counted, t: Texts) -> str:
    figure = range_text(counted.low, counted.high, t.lang)
    return t("{group}: {names}", group=title_of(counted.commitment_id, t.lang), names=figure)


def _address(source: pd.Series) -> str:
    return str(source["url"] if isinstance(source["url"], str) else source["publisher"])
