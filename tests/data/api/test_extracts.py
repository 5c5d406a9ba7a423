"""Form of the extracts: bytes, types, metadata, headers."""

import json

import pytest

from data.api.addresses import EXTRACTS, PAGES
from data.codebook import columns
from data.extracts import csv_bytes
from data.filters import Filters
from data.release import RELEASE
from data.selection import select
from tests.data.api.conftest import Ask
from tests.data.api.plain_selection import IDS

QUERY = {"country": ["MLI", "NER"], "since": "2023-01-01", "lang": "fr"}
FILTERS = Filters.from_query({"country": ["MLI", "NER"], "since": "2023-01-01"})
TYPES = {"integer": int, "number": float, "codes": list, "texts": list}


@pytest.mark.parametrize("table", EXTRACTS)
def test_csv_equals_the_extract_of_the_pages(ask: Ask, table: str) -> None:
    answer = ask(f"/api/v1/{table}.csv", params=QUERY)
    assert answer.content == csv_bytes(select(FILTERS).frame(table), table)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    named = f'attachment; filename="aes-monitor_{table}_mali-niger-depuis-le-1er-janvier-2023_v'
    assert answer.headers["content-disposition"].startswith(named)


@pytest.mark.parametrize("table", EXTRACTS)
def test_json_has_the_types_of_the_codebook(ask: Ask, table: str) -> None:
    for row in ask(f"/api/v1/{table}.json").json()["rows"]:
        assert [*row] == [each.column for each in columns(table)] + ["sources"] * (table in IDS)
        for spec in columns(table):
            cell, wanted = row[spec.column], TYPES.get(spec.kind, str)
            assert type(cell) is wanted or (cell is None and not spec.required), spec
            assert cell != ""


@pytest.mark.parametrize("table", EXTRACTS)
def test_json_says_what_it_holds(ask: Ask, table: str) -> None:
    document = ask(f"/api/v1/{table}.json", params=QUERY).json()
    assert document["table"] == table
    assert document["version"] == RELEASE.version
    assert document["covered_until"] == RELEASE.covered_until.isoformat()
    assert document["filters"] == {"country": ["MLI", "NER"], "since": ["2023-01-01"]}
    assert document["sentence"] == FILTERS.sentence("fr")
    assert document["licence"]["name"] == "CC BY 4.0"
    joint = "&" if "?" in PAGES[table] else "?"
    wanted = f"{PAGES[table]}{joint}country=MLI&country=NER&since=2023-01-01&lang=fr"
    assert document["permalink"] == wanted


def test_geojson_keeps_every_event(ask: Ask) -> None:
    answer = ask("/api/v1/events.geojson")
    assert answer.headers["content-type"] == "application/geo+json"
    document = answer.json()
    rows = ask("/api/v1/events.json").json()["rows"]
    assert document["type"] == "FeatureCollection"
    assert [each["id"] for each in document["features"]] == [row["event_id"] for row in rows]
    for feature, row in zip(document["features"], rows, strict=True):
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        point = {"type": "Point", "coordinates": [row["lon"], row["lat"]]}
        assert feature["geometry"] == (None if row["lat"] is None else point)
        assert feature["properties"]["geo_precision"] == row["geo_precision"]
    pointless = [each for each in document["features"] if each["geometry"] is None]
    assert pointless
    assert {each["properties"]["geo_precision"] for each in pointless} == {"country", "none"}


@pytest.mark.parametrize("form", ["csv", "json", "geojson"])
def test_nothing_found_is_an_empty_answer(ask: Ask, form: str) -> None:
    answer = ask(f"/api/v1/events.{form}", params={"q": "zzzz"})
    assert answer.status_code == 200
    if form == "csv":
        assert answer.text.count("\r\n") == 1
    else:
        assert json.loads(answer.text)["count"] == 0


def test_tag_of_one_selection_is_not_that_of_another(ask: Ask) -> None:
    tags = [ask("/api/v1/events.json", params={"country": each}) for each in ("MLI", "NER")]
    assert tags[0].headers["etag"] != tags[1].headers["etag"]


def test_other_sites_may_read(ask: Ask) -> None:
    answer = ask("/api/v1/events.csv", headers={"Origin": "https://example.org"})
    assert answer.headers["access-control-allow-origin"] == "*"
    exposed = answer.headers["access-control-expose-headers"]
    for name in ("Link", "ETag", "Content-Disposition", "X-Total-Count"):
        assert name in exposed


def test_large_answers_are_compressed(ask: Ask) -> None:
    answer = ask("/api/v1/events.json", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < len(answer.content) / 2
