"""Answers are counted by kind, and logged without telling who asked for what."""

import asyncio
import json
from typing import Any

import httpx
import pytest

from data.api.addresses import MOUNTED
from data.web.access_log import line
from data.web.asked import is_data, is_page
from data.web.kinds import kind_of
from data.web.measured import Measured

SCOPE = {"type": "http", "method": "GET", "path": "/map"}


def test_line_tells_names_of_parameters_and_no_values() -> None:
    query = b"country=MLI&q=Go%C3%AFta&secret-name=1&token=abc"
    scope = {**SCOPE, "query_string": query, "client": ("192.0.2.7", 1), "headers": []}
    written = line(scope, 200, 512, 0.01234)
    told = json.loads(written)
    assert told["parameters"] == ["country", "other", "q"]
    assert (told["kind"], told["status"], told["bytes"], told["ms"]) == ("page", 200, 512, 12.3)
    assert not [each for each in ("MLI", "Goïta", "192.0.2.7", "abc", "secret") if each in written]


def test_line_is_one_line_whatever_the_path() -> None:
    told = line({**SCOPE, "path": "/a\r\nforged" + "x" * 500}, 404, 0, 0)
    assert "\n" not in told
    assert len(told) < 400


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "page"),
        ("/map", "page"),
        ("/api/v1/events.csv", "api"),
        ("/geo/rivers.geojson", "outlines"),
        ("/feed.atom", "feed"),
        ("/api", "api"),
        ("/robots.txt", "robots"),
        ("/sitemap.xml", "robots"),
        ("/readyz", "operations"),
        ("/_stcore/health", "framework"),
        ("/map/_stcore/health", "page"),
    ],
)
def test_kinds(path: str, kind: str) -> None:
    assert kind_of(path) == kind


@pytest.mark.parametrize("path", MOUNTED)
def test_what_the_interface_answers_is_no_page(path: str) -> None:
    asked = path.replace("{path:path}", "x")
    assert is_data(asked)
    assert not is_page(asked)


@pytest.mark.parametrize(("setting", "lines"), [("json", 1), ("", 0)])
def test_log_is_written_when_asked_for(
    setting: str, lines: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AES_LOG", setting)

    async def served(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 418, "headers": []})
        await send({"type": "http.response.body", "body": b"tea"})

    async def request() -> None:
        transport = httpx.ASGITransport(Measured(served))
        async with httpx.AsyncClient(transport=transport, base_url="http://aes.test") as client:
            await client.get("/about")
            await client.get("/healthz")

    asyncio.run(request())
    written = capsys.readouterr().out.splitlines()
    assert [json.loads(each)["status"] for each in written] == [418] * lines
