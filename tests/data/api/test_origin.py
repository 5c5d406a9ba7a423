"""Whole addresses tell the server's own name; a made-up one reaches no other reader."""

import pytest

from data.api.origin import SETTING, own_address
from tests.data.api.conftest import Ask

CITED = "/api/v1/cite.txt?id=minusma&accessed=2026-12-01"
WHOLE = ["/feed.atom", "/feed.json", "/sitemap.xml", "/robots.txt", CITED, f"{CITED}&version=1.0.0"]
EVIL = {"Host": "evil.test", "X-Forwarded-Host": "evil.test", "X-Forwarded-Proto": "javascript"}


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "https://monitor.example/")


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize("path", WHOLE)
def test_named_server_tells_only_its_own_address(ask: Ask, path: str) -> None:
    answer = ask(path, headers=EVIL)
    assert "https://monitor.example/" in answer.text
    assert "evil" not in answer.text + str(answer.headers)
    assert answer.headers["cache-control"].startswith("public")


@pytest.mark.parametrize("path", WHOLE)
def test_host_of_a_request_is_kept_by_no_shared_cache(ask: Ask, path: str) -> None:
    answer = ask(path, headers=EVIL)
    assert "http://evil.test/" in answer.text
    assert answer.headers["cache-control"].startswith("private")


@pytest.mark.parametrize("path", ["/api/v1/", "/api/v1/events.json?limit=2", "/api/v1/events.csv"])
def test_other_answers_say_nothing_of_the_host(ask: Ask, path: str) -> None:
    answer = ask(path, headers=EVIL)
    assert "evil" not in answer.text + str(answer.headers)


@pytest.mark.parametrize(
    "host", ["a.test/path", "a.test\"><script>", "user@a.test", "a b", "a.test:99999999", "", "é"]
)  # fmt: skip
def test_host_that_is_no_name_is_refused(ask: Ask, host: str) -> None:
    answer = ask("/feed.atom", headers=[(b"host", host.encode())])
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Host" in answer.json()["detail"]


@pytest.mark.parametrize("host", ["localhost:8501", "[::1]:8501", "aes_monitor", "a.b-c.example."])
def test_plain_host_is_taken(ask: Ask, host: str) -> None:
    assert f"Sitemap: http://{host}/sitemap.xml" in ask("/robots.txt", headers={"Host": host}).text


@pytest.mark.parametrize("told", ["monitor.example", "ftp://x", "https://x/<script>"])
def test_address_that_is_none_stops_the_server(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv(SETTING, told)
    with pytest.raises(ValueError, match=SETTING):
        own_address()
