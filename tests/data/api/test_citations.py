"""Citations over HTTP: the same address gives the same bytes; wrong ids are answered clearly."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from data.api.addresses import CITATIONS
from data.api.cite_query import MOST_IDS
from data.cite.forms import CITE_FORMS
from data.release import RELEASE
from data.tables import load
from tests.data.api.conftest import Ask

ROSATOM = "2025-06-23-mli-rus-peaceful-atomic-energy"
DIVIDED = "2024-08-04-mali-niger-break-with-ukraine"
TEXT = CITATIONS["text"]


@pytest.mark.parametrize("code", CITE_FORMS)
def test_each_form_is_offered_and_keeps_its_bytes(ask: Ask, code: str) -> None:
    asked = {"id": [ROSATOM, "minusma"], "lang": "fr", "accessed": "2026-12-01"}
    answer = ask(CITATIONS[code], params=asked)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(CITE_FORMS[code].media_type)
    assert CITE_FORMS[code].extension in answer.headers["content-disposition"]
    text = answer.content.decode("utf-8")
    for part in (ROSATOM, "minusma", "http://aes.test/record?id=minusma&lang=fr", RELEASE.version):
        assert part in text
    assert ask(CITATIONS[code], params=asked).content == answer.content


def test_day_of_reading_is_today_unless_given(ask: Ask) -> None:
    today = datetime.now(UTC).date().isoformat()
    given = ask(CITATIONS["csl"], params={"id": "minusma", "accessed": today}).json()
    assert ask(CITATIONS["csl"], params={"id": "minusma"}).json() == given


def test_citation_as_read_today_is_another_one_tomorrow(ask: Ask) -> None:
    yesterday = format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)
    held = {"If-Modified-Since": yesterday}
    assert ask(TEXT, params={"id": "minusma"}, headers=held).status_code == 200
    now = {"If-Modified-Since": format_datetime(datetime.now(UTC), usegmt=True)}
    assert ask(TEXT, params={"id": "minusma"}, headers=now).status_code == 304


def test_sources_become_entries(ask: Ask) -> None:
    cited = load("citations")
    count = cited[cited["record_id"] == ROSATOM]["source_id"].nunique()
    asked = {"id": ROSATOM, "sources": "entries"}
    assert len(ask(CITATIONS["csl"], params=asked).json()) == 1 + count


def test_retired_id_leads_to_its_successor_and_keeps_the_rest(ask: Ask) -> None:
    retired = load("retired_ids").drop_duplicates("id", keep=False).dropna(subset="into").iloc[0]
    asked = {"id": [retired["id"], "minusma"], "accessed": "2026-12-01"}
    answer = ask(TEXT, params=asked)
    assert answer.status_code == 301
    location = answer.headers["location"]
    assert location == f"{TEXT}?id={retired['into']}&id=minusma&accessed=2026-12-01"
    assert ask(location).status_code == 200


def test_ids_without_a_record_are_refused(ask: Ask) -> None:
    divided = ask(TEXT, params={"id": ["minusma", DIVIDED]})
    assert divided.status_code == 410
    assert "divided into" in divided.json()["detail"]
    unknown = ask(TEXT, params={"id": ["minusma", "nothing"]})
    assert unknown.status_code == 404
    assert "There is no record 'nothing'" in unknown.json()["detail"]


@pytest.mark.parametrize(
    ("asked", "parameter"),
    [
        ({}, "id"),
        ({"id": ["minusma"] * (MOST_IDS + 1)}, "id"),
        ({"id": "minusma", "lang": "de"}, "lang"),
        ({"id": "minusma", "lang": ["en", "fr"]}, "lang"),
        ({"id": "minusma", "accessed": "2026-02-30"}, "accessed"),
        ({"id": "minusma", "accessed": "today"}, "accessed"),
        ({"id": "minusma", "sources": "all"}, "sources"),
        ({"id": "minusma", "country": "MLI"}, "country"),
    ],
)
def test_wrong_values_are_named_with_what_is_allowed(
    ask: Ask, asked: dict[str, object], parameter: str
) -> None:
    answer = ask(TEXT, params=asked)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    (fault,) = answer.json()["errors"]
    assert fault["parameter"] == parameter
    assert fault.get("allowed") or fault.get("known_parameters")


def test_other_forms_are_answered_with_those_there_are(ask: Ask) -> None:
    answer = ask("/api/v1/cite.xml")
    assert answer.status_code == 404
    assert "txt, note.txt, bib, ris, csl.json" in answer.json()["detail"]
    assert set(CITATIONS.values()) <= set(answer.json()["available"])


def test_citations_are_documented(ask: Ask) -> None:
    paths = ask("/api/v1/openapi.json").json()["paths"]
    for address in CITATIONS.values():
        assert set(paths[address]["get"]["responses"]) >= {"200", "301", "400", "404", "410"}
    assert ask("/api/v1").json()["citations"] == CITATIONS
