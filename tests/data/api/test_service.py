"""Index, OpenAPI description, health, outlines, and the mounting beside the pages."""

import json
import runpy
from pathlib import Path

import jsonschema
import pytest
from fastapi.routing import APIRoute

from data.api import api, health
from data.api.addresses import EXTRACTS, MOUNTED, OUTLINES, extract_addresses
from data.api.parameters import KNOWN
from data.codebook import KEYS
from data.folder import GEO
from data.problems import DataError, Problem
from data.query import CODES
from data.release import RELEASE
from data.tables import load
from data.vocabularies import codes
from tests.data.api.conftest import Ask

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
        wanted = [{"$ref": f"#/components/parameters/{name}"} for name in KNOWN]
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
        if form != "csv":
            schema = {"$ref": f"#/components/schemas/{table}_{form}", "components": components}
            document = ask(address, params={"partner": "RUS", "since": "2025-01-01"}).json()
            jsonschema.Draft202012Validator(schema).validate(document)


def test_index_leads_to_every_table(ask: Ask) -> None:
    for address in ("/api", "/api/v1", "/api/v1/"):
        index = ask(address).json()
        assert {table: tuple(forms) for table, forms in index["tables"].items()} == EXTRACTS
        assert ask(index["openapi"]).status_code == 200


def test_health_counts_the_rows(ask: Ask) -> None:
    answer = ask("/healthz")
    assert answer.status_code == 200
    assert answer.json()["tables"] == {table: len(load(table)) for table in KEYS}
    assert answer.json()["version"] == RELEASE.version


@pytest.mark.usefixtures("broken_tables")
@pytest.mark.parametrize("path", ["/healthz", *extract_addresses(), "/api/v1/openapi.json"])
def test_broken_tables_are_not_served(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 503
    assert answer.json()["problems"] == [str(PROBLEM)]


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
    assert {path.stem for path in GEO.glob("*.geojson")} == set(OUTLINES)


@pytest.mark.parametrize("path", ["x.geojson", "towns", "..%2fapi%2fhealth.py", "%00", "..geojson"])
def test_other_files_are_not_served(ask: Ask, path: str) -> None:
    answer = ask(f"/geo/{path}")
    assert answer.status_code == 404
    assert "/geo/towns.geojson" in answer.json()["available"]


def test_server_hands_over_the_addresses_of_the_api(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    monkeypatch.setattr("streamlit.App", lambda script, routes: started.append((script, routes)))
    runpy.run_path(str(Path(__file__).parents[3] / "app.py"))
    [(script, routes)] = started
    assert script == "components/frame.py"
    assert tuple(route.path for route in routes) == MOUNTED
    assert all(route.app is api for route in routes)
