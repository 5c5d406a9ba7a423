"""What was announced of each force against what was deployed of it, as rows."""

import pandas as pd

from data.formats import iso_text, range_text
from data.measures.ladder import Gap, Stated
from data.records import title_of
from data.tables import load
from data.texts import Texts
from data.vocabularies import label

ORDERS = ("gap", "announced", "deployed", "name")


def ordered(found: list[Gap], order: str, lang: str) -> list[Gap]:
    """The largest first, by name where they are equal; what is not stated comes last."""
    named = sorted(found, key=lambda each: title_of(each.commitment_id, lang).casefold())
    if order == "name":
        return named
    sizes = {each.commitment_id: _size(each, order) for each in named}
    known = [each for each in named if sizes[each.commitment_id] is not None]
    known.sort(key=lambda each: sizes[each.commitment_id] or 0, reverse=True)
    rest = [each for each in named if sizes[each.commitment_id] is None]
    return [*known, *sorted(rest, key=_missing_parts)]


def gap_twin(found: list[Gap], t: Texts) -> pd.DataFrame:
    """The rows for the screen: figures as ranges, the gap as two numbers that sort."""
    shown = {
        t("Force"): [title_of(each.commitment_id, t.lang) for each in found],
        t("Gap, low"): pd.array([each.low for each in found], dtype="Int64"),
        t("Gap, high"): pd.array([each.high for each in found], dtype="Int64"),
        t("Announced"): [_range(each.announced, t) for each in found],
        t("Measure"): [_measure(each.announced, t) for each in found],
        t("Announced, as of"): [_date(each.announced) for each in found],
        t("Deployed"): [_range(each.deployed, t) for each in found],
        t("Deployed, as of"): [_date(each.deployed) for each in found],
        t("Missing"): [missing_text(each, t) for each in found],
    }
    return pd.DataFrame(shown)


def gap_sheet(found: list[Gap], t: Texts) -> pd.DataFrame:
    """The rows for a file: low and high apart, addresses of the sources, ids."""
    twin = gap_twin(found, t)
    parts = pd.DataFrame(
        {
            t("Announced, low"): pd.array([_low(each.announced) for each in found], dtype="Int64"),
            t("Announced, high"): pd.array(
                [_high(each.announced) for each in found], dtype="Int64"
            ),
            t("Deployed, low"): pd.array([_low(each.deployed) for each in found], dtype="Int64"),
            t("Deployed, high"): pd.array([_high(each.deployed) for each in found], dtype="Int64"),
            t("Sources of the announced figure"): [_sources(each.announced) for each in found],
            t("Sources of the deployed figure"): [_sources(each.deployed) for each in found],
            t("Id"): [each.commitment_id for each in found],
        }
    )
    return pd.concat([twin.drop(columns=[t("Announced"), t("Deployed")]), parts], axis=1)


def missing_text(gap: Gap, t: Texts) -> str:
    """Which of the two is not stated; empty where both are."""
    if gap.announced is None and gap.deployed is None:
        return t("neither is stated")
    if gap.deployed is None:
        return t("no deployed figure")
    return "" if gap.announced else t("no figure announced by then")


def _size(gap: Gap, order: str) -> int | None:
    """What an order goes by, in persons; None where it is not stated."""
    sizes = {"gap": gap.high, "announced": _high(gap.announced), "deployed": _high(gap.deployed)}
    return sizes[order]


def _missing_parts(gap: Gap) -> int:
    return (gap.announced is None) + (gap.deployed is None)


def _range(stated: Stated | None, t: Texts) -> str:
    return range_text(stated.low, stated.high, t.lang) if stated else ""


def _measure(stated: Stated | None, t: Texts) -> str:
    return label("measures", stated.measure, t.lang) if stated else ""


def _date(stated: Stated | None) -> str:
    return iso_text(stated.as_of, stated.precision) if stated else ""


def _low(stated: Stated | None) -> int | None:
    return stated.low if stated else None


def _high(stated: Stated | None) -> int | None:
    return stated.high if stated else None


def _sources(stated: Stated | None) -> str:
    if stated is None:
        return ""
    pages = load("sources").set_index("source_id").loc[list(stated.sources)]
    return "; ".join(pages["url"].fillna(pages["publisher"]))
