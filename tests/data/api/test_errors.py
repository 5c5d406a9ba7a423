"""What is refused, and what the refusal says."""

from typing import Any

import pytest

from data.api.addresses import extract_addresses
from data.api.parameters import KNOWN, PAGED
from data.vocabularies import codes
from tests.data.api.conftest import Ask

EVENTS = "/api/v1/events.json"
WRONG = [
    ("country", "mli", codes("countries")),
    ("country", "MLI;NER", codes("countries")),
    ("partner", "XXX", codes("parties")),
    ("sector", "Energy", codes("sectors")),
    ("category", "", codes("categories")),
    ("since", "2025-02-30", ("YYYY-MM-DD",)),
    ("until", "23.06.2025", ("YYYY-MM-DD",)),
    ("until", "٢٠٢٥-٠١-٠١", ("YYYY-MM-DD",)),
    ("since", "", ("YYYY-MM-DD",)),
    ("lang", "de", ("en", "fr")),
]
HOSTILE = [
    "country=%00",
    "q=%00%01",
    "q=%ff%fe",
    "q=%ed%a0%80",
    "q=" + "%F0%9F%9A%80" * 201,
    "q=a%1bb",
    "since=0000-00-00",
    "since=99999-01-01",
    "%00=1",
    "a[]=1&__proto__=2",
    "&".join(f"country=x{n}" for n in range(600)),
    "lang=../../etc/passwd",
]
HARMLESS = [
    "q=%22",
    "q=%22%22%20(((%5B*",
    "q=%7B0.__class__%7D%20%25s",
    "q=%EF%B7%BA%E2%80%AE",
    "q='%3B--",
    "q=",
    "since=0001-01-01&until=9999-12-31",
    "&&&",
]


def refusal(ask: Ask, query: Any) -> dict[str, Any]:
    answer = ask(EVENTS, params=query)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["status"] == 400
    return body


@pytest.mark.parametrize(("name", "value", "allowed"), WRONG)
def test_wrong_value_is_named_with_the_allowed_ones(
    ask: Ask, name: str, value: str, allowed: tuple[str, ...]
) -> None:
    [error] = refusal(ask, {name: value})["errors"]
    assert (error["parameter"], error["value"]) == (name, value)
    assert error["allowed"] == list(allowed)


def test_unknown_parameter_is_answered_with_the_known_ones(ask: Ask) -> None:
    [error] = refusal(ask, {"counrty": "MLI"})["errors"]
    assert error["parameter"] == "counrty"
    assert error["known_parameters"] == list(PAGED)


@pytest.mark.parametrize(
    ("name", "value"),
    [("since", "2025-01-01"), ("until", "2025-01-01"), ("q", "a"), ("lang", "en"), ("limit", "1")],
)
def test_second_value_of_a_single_parameter_is_refused(ask: Ask, name: str, value: str) -> None:
    [error] = refusal(ask, {name: [value, value]})["errors"]
    assert (error["parameter"], error["message"]) == (name, "a second value")


def test_end_before_beginning_is_refused(ask: Ask) -> None:
    body = refusal(ask, {"since": "2025-06-02", "until": "2025-06-01"})
    assert body["errors"][0]["allowed"] == ["on or after 2025-06-02"]


def test_all_faults_are_told_at_once(ask: Ask) -> None:
    body = refusal(ask, {"country": "X", "lang": "de", "since": "x", "page": "2", "limit": "0"})
    assert {each["parameter"] for each in body["errors"]} == {
        "country", "lang", "since", "page", "limit",
    }  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_hostile_query_is_refused_briefly(ask: Ask, query: str) -> None:
    answer = ask(f"{EVENTS}?{query}")
    assert answer.status_code == 400
    assert len(answer.content) < 8_000


@pytest.mark.parametrize("query", HARMLESS)
def test_odd_but_plain_query_is_answered(ask: Ask, query: str) -> None:
    for address in (EVENTS, "/api/v1/sources.csv"):
        assert ask(f"{address}?{query}").status_code == 200


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/api/v1/treaties.csv", "There is no table 'treaties'"),
        ("/api/v1/gaps.json", "There is no table 'gaps'"),
        ("/api/v1/changes.xml", "changes is not offered as 'xml', only as: csv, json"),
        ("/api/v1/agreements.geojson", "only as: csv, json"),
        ("/api/v1/events.ods", "only as: csv, json, geojson"),
        ("/api/v1/events", "There is nothing at"),
        ("/api/v2/events.csv", "There is nothing at"),
        ("/api/v1/events.csv%00", "There is nothing at"),
        ("/api/v1/%2e%2e%2fapp.py", "There is nothing at"),
        ("/api/v1/" + "x" * 5000 + ".csv", "There is nothing at"),
    ],
)
def test_missing_address_is_answered_with_those_that_exist(ask: Ask, path: str, said: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert said in answer.json()["detail"]
    assert set(extract_addresses()) <= set(answer.json()["available"])


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_record_is_read_only(ask: Ask, method: str) -> None:
    answer = ask(EVENTS, method=method)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", [EVENTS, "/api/v1/records/minusma.json", "/nothing"])
def test_query_that_is_too_long_is_refused(ask: Ask, path: str) -> None:
    answer = ask(f"{path}?q={'a' * 8001}")
    assert answer.status_code == 414
    assert "8000 bytes" in answer.json()["detail"]


def test_feeds_have_no_pages(ask: Ask) -> None:
    [error] = ask("/feed.json", params={"limit": "5"}).json()["errors"]
    assert error["known_parameters"] == list(KNOWN)
