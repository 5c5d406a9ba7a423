"""Index, OpenAPI description, health, outlines, and the mounting beside the pages."""

import json
import runpy
from pathlib import Path

import jsonschema
import pytest
from fastapi.routing import APIRoute

from data import check
from data.api import api, health
from data.api.addresses import EXTRACTS, MOUNTED, OUTLINES, extract_addresses
from data.api.parameters import PAGED
from data.codebook import KEYS
from data.folder import GEO
from data.problems import DataError, Problem
from data.query import CODES
from data.release import RELEASE
from data.tables import load
from data.vocabularies import codes
from tests.data.api.conftest import Ask
from tests.data.breaking import copy_data

CORS = "access-control-allow-origin"
PROBLEM = Problem("tables/events.csv", 7, "date", "'2025-02-30' is not a day")


@pytest.fixture
def broken_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise DataError([PROBLEM])

    monkeypatch.setattr(health.check, "checked", fail)


def documented(ask: Ask) -> dict[str, dict]:
    return ask("/api/v1/openapi.json").json()


def test_every_route_is_documented(ask: Ask) -> None:
    paths = documented(ask)["paths"]
    shown = {each.path for each in api.routes if isinstance(each, APIRoute)} - {"/api", "/api/v1/"}
    assert set(paths) >= {*extract_addresses(), "/healthz", "/api/v1", "/api/v1/openapi.json"}
    assert set(paths) >= shown
    assert len({each["get"]["operationId"] for each in paths.values()}) == len(paths)


def test_extracts_document_parameters_and_refusals(ask: Ask) -> None:
    description = documented(ask)
    for address in extract_addresses():
        operation = description["paths"][address]["get"]
        wanted = [{"$ref": f"#/components/parameters/{name}"} for name in PAGED]
        assert operation["parameters"] == wanted
        assert set(operation["responses"]) == {"200", "304", "400", "404", "503"}
    for name, vocabulary in CODES.items():
        schema = description["components"]["parameters"][name]["schema"]
        assert schema["items"]["enum"] == list(codes(vocabulary))


def test_references_of_the_description_resolve(ask: Ask) -> None:
    description = documented(ask)
    for part in json.dumps(description).split('"$ref": "#/')[1:]:
        found = description
        for step in part.split('"')[0].split("/"):
            found = found[step]
        assert found, part[:60]


def test_answers_obey_the_description(ask: Ask) -> None:
    components = documented(ask)["components"]
    for address in extract_addresses():
        table, form = address.rsplit("/", 1)[1].split(".")
        if form in ("json", "geojson"):
            schema = {"$ref": f"#/components/schemas/{table}_{form}", "components": components}
            document = ask(address, params={"partner": "RUS", "since": "2025-01-01"}).json()
            faults = list(jsonschema.Draft202012Validator(schema).iter_errors(document))
            assert not faults, faults[0].message


def test_index_leads_to_every_table(ask: Ask) -> None:
    for address in ("/api", "/api/v1", "/api/v1/"):
        index = ask(address).json()
        assert {table: tuple(forms) for table, forms in index["tables"].items()} == EXTRACTS
        assert ask(index["openapi"]).status_code == 200


def test_index_can_be_read_and_followed(ask: Ask) -> None:
    answer = ask("/api/v1/")
    index = answer.json()
    assert answer.text.count("\n") > 30
    assert set(index["meanings"]) == set(EXTRACTS)
    assert set(index["parameters"]) == set(PAGED)
    assert ask(index["example"]).json()["count"] > 0
    assert ask(index["record"].format(record_id="minusma")).json()["id"] == "minusma"
    assert [ask(each).status_code for each in index["feeds"].values()] == [200, 200]


@pytest.mark.parametrize(
    "path",
    ["/api/v1/", "/api/v1/events.csv", "/api/v1/records/minusma.json", "/feed.atom",
     "/sitemap.xml", "/geo/towns.geojson"],
)  # fmt: skip
def test_answers_are_open_and_compressed(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.headers[CORS] == "*"
    packed = ask(path, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == answer.content


def test_other_sites_may_ask_whether_they_may_read(ask: Ask) -> None:
    asked = {"Origin": "https://else.test", "Access-Control-Request-Method": "GET"}
    answer = ask("/api/v1/events.json", method="OPTIONS", headers=asked)
    assert (answer.status_code, answer.headers[CORS]) == (204, "*")
    assert "GET" in answer.headers["access-control-allow-methods"]
    assert answer.headers["access-control-allow-headers"] == "*"


def test_health_counts_the_rows(ask: Ask) -> None:
    answer = ask("/healthz")
    assert answer.status_code == 200
    assert answer.json()["tables"] == {table: len(load(table)) for table in KEYS}
    assert answer.json()["version"] == RELEASE.version


@pytest.mark.usefixtures("broken_tables")
@pytest.mark.parametrize(
    "path",
    ["/healthz", *extract_addresses(), "/api/v1/openapi.json", "/api/v1", "/feed.atom",
     "/feed.json", "/sitemap.xml", "/geo/towns.geojson", "/api/v1/records/minusma.json"],
)  # fmt: skip
def test_broken_tables_are_not_served(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 503
    assert answer.json()["problems"] == [str(PROBLEM)]


def test_release_at_fault_is_told_until_it_is_mended(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = copy_data(tmp_path)
    path, sound = folder / "release.toml", (folder / "release.toml").read_text(encoding="utf-8")
    path.write_text(sound.replace("released_on", "released"), encoding="utf-8")
    uncached = check.checked.__wrapped__
    monkeypatch.setattr(check, "checked", lambda: uncached(folder))
    answer = ask("/healthz")
    assert answer.status_code == 503
    assert "release.toml:1:released_on: must be filled" in answer.json()["problems"]
    path.write_text(sound, encoding="utf-8")
    assert ask("/healthz").status_code == 200


@pytest.mark.parametrize("name", OUTLINES)
def test_outlines_are_kept_by_the_browser(ask: Ask, name: str) -> None:
    plain = ask(f"/geo/{name}.geojson", headers={"Accept-Encoding": "gzip"})
    assert plain.headers["content-encoding"] == "gzip"
    named = ask(f"/geo/{name}.geojson", params={"v": RELEASE.version})
    assert plain.content == named.content == (GEO / f"{name}.geojson").read_bytes()
    assert plain.headers["content-type"] == "application/geo+json"
    assert plain.headers["cache-control"] == "public, max-age=86400"
    assert named.headers["cache-control"] == "public, max-age=31536000, immutable"
    held = {"If-None-Match": plain.headers["etag"]}
    assert ask(f"/geo/{name}.geojson", headers=held).status_code == 304


def test_every_outline_file_is_offered() -> None:
    assert {str(path.relative_to(GEO).with_suffix("")) for path in GEO.rglob("*.geojson")} == set(
        OUTLINES
    )


@pytest.mark.parametrize("path", ["x.geojson", "towns", "..%2fapi%2fhealth.py", "%00", "..geojson"])
def test_other_files_are_not_served(ask: Ask, path: str) -> None:
    answer = ask(f"/geo/{path}")
    assert answer.status_code == 404
    assert "/geo/towns.geojson" in answer.json()["available"]


def test_server_hands_over_the_addresses_of_the_api(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    monkeypatch.setattr(
        "streamlit.App", lambda script, routes, **_: started.append((script, routes))
    )
    runpy.run_path(str(Path(__file__).parents[3] / "app.py"))
    [(script, routes)] = started
    assert script == "components/frame.py"
    assert tuple(route.path for route in routes) == MOUNTED
    assert all(route.app is api for route in routes)
