"""One record with all that belongs to it, for programs."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from data.api.addresses import EXTRACTS, RECORD, extract_address, record_address, record_page
from data.api.answers import RECORD as KEPT
from data.api.answers import answer
from data.api.documents import dumped, release_members, rows
from data.api.errors import RequestError
from data.api.health import require_sound_tables
from data.api.parameters import read
from data.api.routes import JSON, add_route, parameters, responses
from data.api.versions import PARAMETER as VERSION
from data.records import Record, find, owned_rows, retirements, successors
from data.registry import RECORD_KEYS, RECORD_TABLES
from data.releases.tombstones import last_release_with
from data.tables import load
from data.vocabularies import label

LONGEST = 100
BELONGING = ("strengths", "agreement_steps", "claims")

router = APIRouter()


def read_record(request: Request) -> Response:
    """200, 301 to the successor of a retired id, 410 for one without, 404 for an unknown one."""
    require_sound_tables()
    read(request, (VERSION,))
    asked = request.path_params["record_id"]
    into = successors(asked)
    if len(into) == 1:
        return RedirectResponse(record_address(into[0]), 301, {"Cache-Control": KEPT})
    record = None if into else find(asked)
    if record is None:
        raise missing_record(asked, into)
    return answer(request, record_bytes(record), JSON)


def record_bytes(record: Record) -> bytes:
    """The record's row, the rows that belong to it, its links both ways, and its sources."""
    table, links = record.table, owned_rows("links", record.id)
    records = load(table)
    own = records[records[RECORD_KEYS[table]] == record.id]
    retired = load("retired_ids")
    document = {
        **release_members(),
        "permalink": record_page(record.id),
        "id": record.id,
        "table": table,
        "record": rows(own, table)[0],
        **{each: rows(owned_rows(each, record.id), each) for each in BELONGING},
        "links": {
            "outward": rows(links[links["from_id"] == record.id], "links"),
            "inward": rows(links[links["to_id"] == record.id], "links"),
        },
        "citations": _citations(record.id),
        "retired_ids": rows(retired[retired["into"] == record.id], "retired_ids"),
    }
    return dumped(document)


def _citations(record_id: str) -> list[dict[str, object]]:
    """The citations in their order, each with the whole row of its source."""
    cited = owned_rows("citations", record_id)
    sources = load("sources")
    known = rows(sources[sources["source_id"].isin(cited["source_id"])], "sources")
    by_id = {each["source_id"]: each for each in known}
    return [{**each, "source": by_id[each["source_id"]]} for each in rows(cited, "citations")]


def missing_record(asked: str, into: list[str]) -> RequestError:
    """410 for a retired id without one successor, 404 for an unknown one."""
    shown = repr(asked if len(asked) <= LONGEST else f"{asked[:LONGEST]}...")
    if reasons := retirements(asked):
        said = "; ".join(label("retirement_reasons", each, "en").lower() for each in reasons)
        detail = f"The id {shown} was retired ({said})"
        end = f"; its record was divided into: {', '.join(into)}." if into else ", no successor."
        available = [record_address(each) for each in into]
        if version := last_release_with(asked):
            available.append(f"{RECORD.format(record_id=asked)}?version={version}")
        return RequestError(410, detail + end, available=available)
    known = [extract_address(table, "json") for table in EXTRACTS if table in RECORD_TABLES]
    detail = f"There is no record {shown}; the ids stand in the first column of these tables."
    return RequestError(404, detail, available=known)


add_route(
    router,
    RECORD,
    read_record,
    responses=responses(
        JSON, 400, 404, 410, 503, schema={"$ref": "#/components/schemas/record_json"}
    )
    | {301: {"description": "A retired id: the address of the record that took it in."}},
    openapi_extra=parameters("record_id", "version"),
    operation_id="record",
    summary="One record with its strengths, steps, claims, links both ways and sources",
    tags=["records"],
)
