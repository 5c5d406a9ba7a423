"""One record over HTTP against the plain files, and what becomes of ids that name none."""

import jsonschema
import pandas as pd
import pytest

from data.api import records
from data.tables import load
from tests.data.api.conftest import Ask
from tests.data.api.plain_selection import IDS, RAW, read

OTHERS = {name: read(name) for name in ("agreement_steps", "claims", "links", "retired_ids")}
RECORDS = [
    "2025-06-23-mli-rus-peaceful-atomic-energy",
    "2024-08-24-barsalogho",
    "aes-unified-force",
    "minusma",
    "2024-07-aes-confederation-treaty",
    *(frame[key].iloc[place] for key, frame in ((IDS[t], RAW[t]) for t in IDS)
      for place in (0, 17, -1)),
]  # fmt: skip
RETIRED = OTHERS["retired_ids"].drop_duplicates("id", keep=False).to_dict("records")
DIVIDED = "2024-08-04-mali-niger-break-with-ukraine"


def texts(rows: list[dict], columns: list[str]) -> list[list[str]]:
    """Cells as the files write them."""
    return [
        [";".join(cell) if isinstance(cell, list) else "" if cell is None else str(cell)
         for cell in (row[name] for name in columns)]
        for row in rows
    ]  # fmt: skip


def plain(table: str, column: str, record_id: str) -> tuple[list[list[str]], list[str]]:
    frame = {**RAW, **OTHERS}[table]
    mine = frame[frame[column] == record_id]
    return mine.to_numpy().tolist(), list(mine.columns)


@pytest.mark.parametrize("record_id", RECORDS)
def test_record_holds_what_the_files_say_of_it(ask: Ask, record_id: str) -> None:
    document = ask(f"/api/v1/records/{record_id}.json").json()
    table = document["table"]
    (row,), columns = plain(table, IDS[table], record_id)
    numbers = {"lat", "lon", "value_amount"}
    same = [name for name in columns if name not in numbers]
    assert texts([document["record"]], same)[0] == [row[columns.index(name)] for name in same]
    owned = {"strengths": "commitment_id", "agreement_steps": "agreement_id", "claims": "record_id"}
    for name, owner in owned.items():
        wanted, columns = plain(name, owner, record_id)
        assert texts(document[name], columns) == wanted
    for way, end in (("outward", "from_id"), ("inward", "to_id")):
        wanted, columns = plain("links", end, record_id)
        assert texts(document["links"][way], columns) == wanted
    wanted, columns = plain("citations", "record_id", record_id)
    assert texts(document["citations"], columns) == wanted
    for each in document["citations"]:
        (source,), columns = plain("sources", "source_id", each["source_id"])
        assert texts([each["source"]], columns) == [source]
    assert document["permalink"] == f"/record?id={record_id}"


def test_the_chosen_records_have_everything_that_can_belong_to_one(ask: Ask) -> None:
    documents = [ask(f"/api/v1/records/{each}.json").json() for each in RECORDS]
    for name in ("strengths", "agreement_steps", "claims", "citations"):
        assert any(each[name] for each in documents), name
    assert all(any(each["links"][way] for each in documents) for way in ("outward", "inward"))


@pytest.mark.parametrize("table", IDS)
def test_rows_carry_their_sources(ask: Ask, table: str) -> None:
    cited = RAW["citations"].merge(RAW["sources"], on="source_id", how="left")
    names = ["source_id", "url", "publisher", "title", "published_on"]
    wanted = {key: rows[names].to_numpy().tolist() for key, rows in cited.groupby("record_id")}
    found = ask(f"/api/v1/{table}.json").json()["rows"]
    assert found
    for row in found:
        assert texts(row["sources"], names) == wanted[row[IDS[table]]]


def test_points_carry_their_sources(ask: Ask) -> None:
    rows = ask("/api/v1/events.json").json()["rows"]
    features = ask("/api/v1/events.geojson").json()["features"]
    assert [each["properties"]["sources"] for each in features] == [row["sources"] for row in rows]


@pytest.mark.parametrize("row", RETIRED, ids=lambda row: row["id"])
def test_retired_id_leads_to_its_successor(ask: Ask, row: dict[str, str]) -> None:
    answer = ask(f"/api/v1/records/{row['id']}.json")
    assert answer.status_code == 301
    assert answer.headers["location"] == f"/api/v1/records/{row['into']}.json"
    successor = ask(answer.headers["location"]).json()
    assert row["id"] in [each["id"] for each in successor["retired_ids"]]


def test_withdrawn_id_is_gone_and_says_so(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = pd.DataFrame([{"id": "old-id", "into": None, "reason": "withdrawn"}], dtype="str")
    monkeypatch.setattr(
        "data.records.load", lambda table: rows if table == "retired_ids" else load(table)
    )
    answer = ask("/api/v1/records/old-id.json")
    assert answer.status_code == 410
    assert answer.json()["detail"] == "The id 'old-id' was retired (withdrawn), no successor."
    assert answer.json()["available"] == []


def test_divided_id_is_gone_and_names_its_parts(ask: Ask) -> None:
    retired = OTHERS["retired_ids"]
    into = retired[retired["id"] == DIVIDED]["into"].tolist()
    answer = ask(f"/api/v1/records/{DIVIDED}.json")
    assert answer.status_code == 410
    assert len(into) == 2
    assert f"divided into: {', '.join(into)}." in answer.json()["detail"]
    assert answer.json()["available"] == [f"/api/v1/records/{each}.json" for each in into]


@pytest.mark.parametrize("record_id", ["nothing", "MINUSMA", "..", "a" * 500, "%00", "rfi-001"])
def test_unknown_id_is_answered_with_where_ids_stand(ask: Ask, record_id: str) -> None:
    answer = ask(f"/api/v1/records/{record_id}.json")
    assert answer.status_code == 404
    assert "There is no record" in answer.json()["detail"]
    assert len(answer.json()["detail"]) < 300
    assert answer.json()["available"] == [f"/api/v1/{table}.json" for table in IDS]


@pytest.mark.parametrize("path", ["/api/v1/records", "/api/v1/records/minusma"])
def test_half_an_address_is_answered_with_the_whole_one(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    assert "/api/v1/records/{record_id}.json" in answer.json()["detail"]


@pytest.mark.parametrize("record_id", RECORDS)
def test_record_obeys_the_description(ask: Ask, record_id: str) -> None:
    components = ask("/api/v1/openapi.json").json()["components"]
    schema = {"$ref": "#/components/schemas/record_json", "components": components}
    document = ask(f"/api/v1/records/{record_id}.json").json()
    jsonschema.Draft202012Validator(schema).validate(document)
    assert set(document) == set(components["schemas"]["record_json"]["properties"])


def test_addresses_of_records_are_documented(ask: Ask) -> None:
    operation = ask("/api/v1/openapi.json").json()["paths"][records.RECORD]["get"]
    assert set(operation["responses"]) == {"200", "301", "304", "400", "404", "410", "503"}
    assert operation["parameters"] == [
        {"$ref": f"#/components/parameters/{each}"} for each in ("record_id", "version")
    ]


def test_unknown_parameter_of_a_record_is_refused(ask: Ask) -> None:
    answer = ask("/api/v1/records/minusma.json?verson=1.0.0")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["known_parameters"] == ["version"]
