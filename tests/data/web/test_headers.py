"""Every answer guards its reader; only embeds may be framed by other sites; nothing is held back
but the document."""

import asyncio
from typing import Any

import pytest
from starlette.applications import Starlette

from data.web.policy import COMMON, SANDBOXED, data_policy
from tests.data.web.conftest import Ask

POLICY, FRAMES = "content-security-policy", "x-frame-options"
PAGES = ("/", "/map?country=MLI", "/record?id=x&embed=false")
ANSWERS = (
    *PAGES, "/api/v1", "/api/v1/none.csv", "/feed.atom", "/geo/aes.geojson", "/healthz", "/stream",
    "/manifest.json", "/_stcore/agent/none", "//evil.test", "/fail",
)  # fmt: skip


def directives(policy: str) -> dict[str, str]:
    return dict(each.strip().partition(" ")[::2] for each in policy.split(";"))


@pytest.mark.parametrize("path", ANSWERS)
def test_every_answer_carries_the_headers(ask: Ask, path: str) -> None:
    headers = ask(path).headers
    assert {name: headers.get(name) for name in COMMON} == COMMON
    assert directives(headers[POLICY])["default-src"] == "'none'"


@pytest.mark.parametrize("path", [*PAGES, "/api/v1", "/feed.atom?embed=true", "/fail"])
def test_other_sites_may_not_frame(ask: Ask, path: str) -> None:
    headers = ask(path).headers
    assert directives(headers[POLICY])["frame-ancestors"] == "'self'"
    assert headers[FRAMES] == "SAMEORIGIN"


@pytest.mark.parametrize("path", ["/?embed=true", "/map?country=MLI&embed=True&embed_options=x"])
def test_embeds_may_be_framed_by_anybody(ask: Ask, path: str) -> None:
    headers = ask(path).headers
    assert directives(headers[POLICY])["frame-ancestors"] == "*"
    assert FRAMES not in headers


def test_pages_run_no_strings_and_load_nothing_from_elsewhere(ask: Ask) -> None:
    policy = directives(ask("/").headers[POLICY])
    assert "'unsafe-inline'" not in policy["script-src"]
    assert "'unsafe-eval'" not in policy["script-src"]
    assert not {word for value in policy.values() for word in value.split() if ":/" in word}
    assert policy["connect-src"] == "'self'"


@pytest.mark.parametrize("kind", SANDBOXED)
def test_documents_that_are_data_run_no_script(kind: str) -> None:
    policy = directives(data_policy(f"{kind}; charset=utf-8"))
    assert "script-src" not in policy
    assert "allow-scripts" not in policy["sandbox"]


def test_other_sites_may_read_the_data(ask: Ask) -> None:
    headers = ask("/api/v1", headers={"Origin": "https://elsewhere.test"}).headers
    assert headers["access-control-allow-origin"] == "*"
    assert headers["cross-origin-resource-policy"] == "cross-origin"


def test_own_header_of_an_answer_stays(ask: Ask) -> None:
    assert ask("/own").headers.get_list("referrer-policy") == ["no-referrer"]


def test_failure_tells_what_to_do_and_no_more(ask: Ask) -> None:
    answer = ask("/fail")
    assert answer.status_code == 500
    assert "Try again" in answer.text
    assert "secret" not in answer.text


def run(site: Starlette, scope: dict[str, Any], received: list[dict[str, Any]]) -> list[Any]:
    """What the site sends when these messages reach it."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return received.pop(0) if received else await asyncio.sleep(60, {"type": "never"})

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(site({"headers": [], "root_path": "", "query_string": b"", **scope}, receive, send))
    return sent


def test_websockets_pass(site: Starlette) -> None:
    said = [{"type": "websocket.connect"}, {"type": "websocket.receive", "text": "hello"}]
    sent = run(site, {"type": "websocket", "path": "/_stcore/stream"}, said)
    assert [each["type"] for each in sent] == [
        "websocket.accept", "websocket.send", "websocket.close",
    ]  # fmt: skip
    assert sent[1]["text"] == "hello"


def test_streams_are_not_held_back(site: Starlette) -> None:
    sent = run(site, {"type": "http", "method": "GET", "path": "/stream"}, [])
    assert [each.get("body", each["type"]) for each in sent] == [
        "http.response.start", b"one", b"two", b"",
    ]  # fmt: skip
