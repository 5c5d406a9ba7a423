"""What a reader who holds an answer is told: 304, by its tag or by its day."""

from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest

from data.api.conditions import http_date
from data.release import RELEASE
from tests.data.api.conftest import Ask

PATHS = [
    "/api/v1/", "/api/v1/events.csv", "/api/v1/records/minusma.json", "/feed.atom",
    "/feed.json", "/sitemap.xml", "/geo/towns.geojson", "/api/v1/openapi.json",
]  # fmt: skip
KEPT = ("etag", "last-modified", "cache-control", "vary")


@pytest.mark.parametrize("path", PATHS)
def test_reader_who_holds_the_answer_gets_none(ask: Ask, path: str) -> None:
    first = ask(path)
    assert first.headers["etag"].startswith('W/"')
    tag, day = first.headers["etag"], first.headers["last-modified"]
    for held in ({"If-None-Match": f'"other", {tag}'}, {"If-Modified-Since": day}):
        for method in ("GET", "HEAD"):
            again = ask(path, method=method, headers=held)
            assert (again.status_code, again.content) == (304, b"")
            assert [again.headers.get(name) for name in KEPT] == [
                first.headers.get(name) for name in KEPT
            ]


@pytest.mark.parametrize("path", PATHS)
def test_head_has_the_headers_of_get(ask: Ask, path: str) -> None:
    got, head = ask(path), ask(path, method="HEAD")
    assert (head.status_code, head.headers) == (200, got.headers)


def test_answer_is_sent_to_who_holds_an_older_one(ask: Ask) -> None:
    newest = parsedate_to_datetime(ask("/api/v1/events.csv").headers["last-modified"])
    older = http_date(newest - timedelta(seconds=1))
    assert ask("/api/v1/events.csv", headers={"If-Modified-Since": older}).status_code == 200


def test_tag_outweighs_the_day(ask: Ask) -> None:
    day = ask("/api/v1/events.csv").headers["last-modified"]
    held = {"If-None-Match": '"other"', "If-Modified-Since": day}
    assert ask("/api/v1/events.csv", headers=held).status_code == 200


@pytest.mark.parametrize("day", ["yesterday", "", "Tue, 99 Foo 2026 00:00:00 GMT", "0", "-1"])
def test_day_that_is_none_is_left_alone(ask: Ask, day: str) -> None:
    assert ask("/healthz", headers={"If-Modified-Since": day}).status_code == 200


def test_last_modified_is_never_before_the_release(ask: Ask) -> None:
    moment = parsedate_to_datetime(ask("/api/v1/events.csv").headers["last-modified"])
    assert moment.date() >= RELEASE.released_on
