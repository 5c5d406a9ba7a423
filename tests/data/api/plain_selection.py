"""The selection written a second time with plain pandas on the files; uses nothing of data/."""

import json
import unicodedata
from functools import cache
from pathlib import Path

import pandas as pd

TABLES = Path(__file__).parents[3] / "data" / "tables"
IDS = {"events": "event_id", "agreements": "agreement_id", "commitments": "commitment_id"}
DATES = {"events": "date", "agreements": "signed_on", "strengths": "as_of"}
TEXTS = {
    "events": "event_id title_en title_fr summary_en summary_fr actors_en actors_fr place_en "
    "place_fr admin1 note_en note_fr",
    "agreements": "agreement_id title_en title_fr summary_en summary_fr place_en place_fr "
    "partner_entities_en partner_entities_fr signatories_en signatories_fr note_en note_fr",
    "commitments": "commitment_id name_en name_fr summary_en summary_fr headquarters_en "
    "headquarters_fr note_en note_fr",
}
FIRST, LAST = "0000-00-00", "9999-99-99"
FOUND: dict[tuple[str, str], set[str]] = {}


def read(table: str) -> pd.DataFrame:
    return pd.read_csv(TABLES / f"{table}.csv", dtype=str, keep_default_na=False)


RAW = {name: read(name) for name in (*IDS, "strengths", "citations", "sources")}
ROWS = {name: frame.to_dict("records") for name, frame in RAW.items()}


def plain_rows(table: str, query: dict[str, list[str]]) -> pd.DataFrame:
    """The rows of a table that pass, newest first; texts as they stand in the file."""
    if table in IDS:
        return _newest_first(RAW[table][RAW[table][IDS[table]].isin(_ids(table, query))], table)
    owned = query
    if table == "strengths":
        owned = {name: query[name] for name in query if name not in ("since", "until")}
    owners = set().union(*(_ids(each, owned) for each in IDS))
    if table == "sources":
        citations = RAW["citations"]
        cited = set(citations[citations["record_id"].isin(owners)]["source_id"])
        return RAW["sources"][RAW["sources"]["source_id"].isin(cited)]
    strengths = RAW["strengths"]
    since, until = _window(query)
    inside = (strengths["as_of"] >= since) & (strengths["as_of"] <= until)
    return _newest_first(strengths[strengths["commitment_id"].isin(owners) & inside], table)


def _ids(table: str, query: dict[str, list[str]]) -> set[str]:
    known = (table, json.dumps(query))
    if known not in FOUND:
        passing = [row for row in ROWS[table] if _passes(row, table, query)]
        FOUND[known] = {row[IDS[table]] for row in passing}
    return FOUND[known]


def _passes(row: dict[str, str], table: str, query: dict[str, list[str]]) -> bool:
    partners = row["providers" if table == "commitments" else "partners"]
    sectors = "defence_security" if table == "commitments" else row["sectors"]
    lists = {"country": row["countries"], "partner": partners, "sector": sectors}
    if table == "events":
        lists["category"] = row["category"]
    for name, cell in lists.items():
        if query.get(name) and not set(query[name]) & set(cell.split(";")):
            return False
    since, until = _window(query)
    start, end = PERIODS[row[IDS[table]]] if table == "commitments" else (row[DATES[table]],) * 2
    if (since, until) != (FIRST, LAST) and not (FIRST < start <= until and end >= since):
        return False
    words = _fold(" ".join(query.get("q", []))).split()
    return not words or all(word in TEXT[row[IDS[table]]] for word in words)


def _period(row: dict[str, str]) -> tuple[str, str]:
    """First and last day of a commitment: the first is FIRST when unknown, the last while open."""
    strengths = RAW["strengths"]
    days = sorted(strengths[strengths["commitment_id"] == row["commitment_id"]]["as_of"])
    start = row["started_on"] or row["announced_on"] or next(iter(days), FIRST)
    left = days[-1] if row["status"] == "withdrawn" and days else LAST
    return start, row["ended_on"] or left


def _window(query: dict[str, list[str]]) -> tuple[str, str]:
    return query.get("since", [FIRST])[0], query.get("until", [LAST])[0]


def _newest_first(rows: pd.DataFrame, table: str) -> pd.DataFrame:
    days = (
        rows["commitment_id"].map(lambda each: PERIODS[each][0])
        if table == "commitments"
        else rows[DATES[table]]
    )
    return rows.loc[days.sort_values(ascending=False, kind="stable").index]


@cache
def _fold(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.replace("’", "'"))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(plain.casefold().split())


PERIODS = {row["commitment_id"]: _period(row) for row in ROWS["commitments"]}
TEXT = {
    row[key]: _fold(" ".join(row[name] for name in TEXTS[table].split()))
    for table, key in IDS.items()
    for row in ROWS[table]
}
