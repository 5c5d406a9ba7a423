"""Extracts against a selection that was written apart, over many random filters."""

import io
import random
from pathlib import Path

import httpx
import pandas as pd
import pytest

from tests.data.api.conftest import Ask
from tests.data.api.plain_selection import IDS, RAW, plain_rows

VOCABULARIES = Path(__file__).parents[3] / "data" / "vocabularies"
TABLES = ("events", "agreements", "commitments", "strengths", "sources")
WORDS = ("goita", "Goïta", "ACCORD nucléaire", "Kidal", "l'armée", "drone russia", "zzzz", "Wagner")
NUMBER = 150


def codes(name: str) -> list[str]:
    return list(pd.read_csv(VOCABULARIES / f"{name}.csv", dtype=str)["code"])


PARTNERS = ["RUS"] * 12 + ["FRA", "ECOWAS", "UN", "CHN", "TUR", "USA"] * 3 + codes("partners")
CHOICES = {
    "country": (codes("countries"), 0.4),
    "partner": (PARTNERS, 0.4),
    "sector": (codes("sectors"), 0.35),
    "category": (codes("categories"), 0.25),
}


def random_query(rng: random.Random) -> dict[str, list[str]]:
    query = {
        name: sorted(set(rng.choices(pool, k=rng.randint(1, 3))))
        for name, (pool, share) in CHOICES.items()
        if rng.random() < share
    }
    days = sorted(f"{rng.randint(2012, 2026)}-{rng.randint(1, 12):02}-15" for _ in range(2))
    query |= {"since": [days[0]]} if rng.random() < 0.4 else {}
    query |= {"until": [days[1]]} if rng.random() < 0.3 else {}
    return query | ({"q": [rng.choice(WORDS)]} if rng.random() < 0.25 else {})


def make_queries() -> list[dict[str, list[str]]]:
    rng = random.Random(20261124)
    exact = [{"since": [day], "until": [day]} for day in rng.sample(list(RAW["events"]["date"]), 5)]
    return [{}, *exact, *(random_query(rng) for _ in range(NUMBER))]


QUERIES = make_queries()


def read_csv(answer: httpx.Response) -> pd.DataFrame:
    text = answer.content.decode("utf-8-sig")
    return pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)


@pytest.mark.parametrize("table", TABLES)
def test_rows_and_order_equal_the_plain_selection(ask: Ask, table: str) -> None:
    filled = 0
    keys = {**IDS, "sources": "source_id"}.get(table)
    for query in QUERIES:
        wanted = plain_rows(table, query)
        got = ask(f"/api/v1/{table}.json", params=query).json()
        assert got["count"] == len(got["rows"]) == len(wanted), query
        columns = [keys] if keys else ["commitment_id", "as_of", "measure", "scope", "source_id"]
        found = [[row[name] for name in columns] for row in got["rows"]]
        assert found == wanted[columns].to_numpy().tolist(), query
        filled += bool(found) and bool(query)
    assert filled >= NUMBER / 4, "too many of the random filters select nothing"


@pytest.mark.parametrize("table", TABLES)
def test_csv_holds_the_cells_of_the_file(ask: Ask, table: str) -> None:
    for query in QUERIES[::10]:
        wanted = plain_rows(table, query)
        got = read_csv(ask(f"/api/v1/{table}.csv", params=query))
        assert list(got.columns) == [*wanted.columns, *["sources"] * (table in IDS)]
        for name in wanted.columns:
            if name in ("lat", "lon", "value_amount"):
                pairs = (pd.to_numeric(each[name]).tolist() for each in (got, wanted))
                assert [str(float(x)) for x in next(pairs)] == [str(float(x)) for x in next(pairs)]
            else:
                plain = got[name].str.replace(r"^'(?=\s*[=+\-@])", "", regex=True)
                assert plain.tolist() == wanted[name].tolist(), (query, name)
