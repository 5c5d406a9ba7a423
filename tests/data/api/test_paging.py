"""A large answer in parts: together they are the whole, each names its neighbours."""

import csv
import io
import re

import pytest

from data.api.addresses import EXTRACTS
from tests.data.api.conftest import Ask

QUERY = {"country": "MLI", "q": "accord", "lang": "fr"}


def neighbours(header: str) -> dict[str, str]:
    """Relation -> address of a Link header."""
    found = re.findall(r'<([^>]*)>; rel="([^"]*)"', header)
    return {relation: address for address, relation in found}


@pytest.mark.parametrize("form", ["csv", "json", "geojson"])
def test_pages_followed_to_the_end_are_the_whole(ask: Ask, form: str) -> None:
    def ids(text: str, document: dict) -> list[str]:
        if form == "csv":
            rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
            return [row["event_id"] for row in rows]
        rows = document.get("rows") or [each["properties"] for each in document["features"]]
        return [row["event_id"] for row in rows]

    def taken(address: str, **more: object) -> tuple[list[str], dict[str, str], str]:
        answer = ask(address, **more)
        document = {} if form == "csv" else answer.json()
        links = neighbours(answer.headers["link"])
        return ids(answer.text, document), links, answer.headers["x-total-count"]

    whole, links, total = taken(f"/api/v1/events.{form}", params=QUERY)
    assert "next" not in links
    assert int(total) == len(whole) > 14
    found, links, _ = taken(f"/api/v1/events.{form}", params={**QUERY, "limit": 7})
    assert links["first"].endswith("&limit=7&offset=0")
    while "next" in links:
        address = links["next"]
        more, links, total = taken(address)
        found += more
        assert int(total) == len(whole)
    assert found == whole
    back, _, _ = taken(links["prev"])
    assert back == whole[-7 - len(more) : -len(more)]


@pytest.mark.parametrize("form", ["json", "geojson"])
def test_document_of_a_page_says_which_it_is(ask: Ask, form: str) -> None:
    answer = ask(f"/api/v1/events.{form}", params={**QUERY, "limit": 5, "offset": 5})
    document = answer.json()
    assert document["count"] == 5
    assert document["total"] == int(answer.headers["x-total-count"])
    links = neighbours(answer.headers["link"])
    page = document["page"]
    assert (page["limit"], page["offset"]) == (5, 5)
    assert (page["next"], page["previous"]) == (links["next"], links["prev"])
    assert "_rows-6-10_" in answer.headers["content-disposition"]


@pytest.mark.parametrize("table", EXTRACTS)
def test_without_paging_everything_is_sent(ask: Ask, table: str) -> None:
    document = ask(f"/api/v1/{table}.json").json()
    assert document["count"] == document["total"] == len(document["rows"])
    assert "page" not in document


def test_page_behind_the_end_is_empty_and_leads_back(ask: Ask) -> None:
    answer = ask("/api/v1/events.json", params={"limit": 10, "offset": 5000})
    assert (answer.status_code, answer.json()["rows"]) == (200, [])
    back = ask(neighbours(answer.headers["link"])["prev"]).json()
    assert back["page"]["offset"] + back["count"] == back["total"]
    assert "_no-rows_" in answer.headers["content-disposition"]


def test_offset_alone_leaves_out_the_beginning(ask: Ask) -> None:
    whole = ask("/api/v1/agreements.json").json()["rows"]
    assert ask("/api/v1/agreements.json", params={"offset": 3}).json()["rows"] == whole[3:]


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("limit", "0", "1 to 1000"),
        ("limit", "1001", "1 to 1000"),
        ("limit", "٣", "1 to 1000"),
        ("limit", "1.5", "1 to 1000"),
        ("limit", "9" * 5000, "1 to 1000"),
        ("offset", "-1", "0 to 1000000"),
        ("offset", "", "0 to 1000000"),
        ("offset", "²", "0 to 1000000"),
    ],
)
def test_number_out_of_bounds_is_refused(ask: Ask, name: str, value: str, allowed: str) -> None:
    answer = ask("/api/v1/events.csv", params={name: value})
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["parameter"], error["allowed"]) == (400, name, [allowed])


def test_forms_of_a_selection_name_each_other(ask: Ask) -> None:
    header = ask("/api/v1/events.csv", params={"country": "MLI"}).headers["link"]
    assert '</api/v1/events.json?country=MLI>; rel="alternate"; type="application/json"' in header
    address = '</api/v1/events.geojson?country=MLI>; rel="alternate"; type="application/geo+json"'
    assert address in header
    assert "events.csv?" not in header
    assert 'rel="license"' in header


def test_headers_of_a_long_query_stay_short(ask: Ask) -> None:
    answer = ask("/api/v1/events.csv", params={"q": "é" * 200, "limit": 1})
    assert sum(len(name) + len(value) for name, value in answer.headers.items()) < 8000


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/feed.atom?country=MLI", '</feed.json?country=MLI>; rel="alternate"'),
        ("/feed.json", '</feed.atom>; rel="alternate"; type="application/atom+xml"'),
    ],
)
def test_answers_name_what_says_the_same(ask: Ask, path: str, wanted: str) -> None:
    assert wanted in ask(path).headers["link"]
