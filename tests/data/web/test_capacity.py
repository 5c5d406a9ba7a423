"""A full server turns new readers away with a page, and programs not at all."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from data.web.capacity import FULL_PAGE, TRY_AGAIN_LATER, Capacity, SettingError, limit_of

PAGE = FULL_PAGE.read_text(encoding="utf-8")


async def _served(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] == "websocket":
        await receive()
        return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"served"})


async def _ask(guarded: Capacity, path: str) -> httpx.Response:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(guarded), base_url="http://aes.test"
    ) as client:
        return await client.get(path)


async def _connect(guarded: Capacity, leave: asyncio.Event) -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        await leave.wait()
        return {"type": "websocket.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await guarded({"type": "websocket", "path": "/_stcore/stream"}, receive, send)
    return sent


async def _with_one_reader(limit: int, path: str) -> tuple[httpx.Response, httpx.Response]:
    """The answers while one reader is here, and after that reader has left."""
    guarded, leave = Capacity(_served, limit), asyncio.Event()
    reader = asyncio.create_task(_connect(guarded, leave))
    await asyncio.sleep(0)
    during = await _ask(guarded, path)
    leave.set()
    await reader
    return during, await _ask(guarded, path)


@pytest.mark.parametrize("path", ["/", "/map?country=MLI", "/record?id=x"])
def test_new_readers_get_a_page_until_somebody_leaves(path: str) -> None:
    during, after = asyncio.run(_with_one_reader(1, path))
    assert (during.status_code, during.text) == (503, PAGE)
    assert during.headers["retry-after"] == "30"
    assert (after.status_code, after.text) == (200, "served")


@pytest.mark.parametrize("path", ["/api/v1/events.csv", "/healthz", "/static/app.js"])
def test_programs_and_parts_of_open_pages_are_served(path: str) -> None:
    during, _ = asyncio.run(_with_one_reader(1, path))
    assert during.text == "served"


def test_without_a_limit_all_are_served() -> None:
    during, _ = asyncio.run(_with_one_reader(0, "/"))
    assert during.text == "served"


def test_a_connection_too_many_is_told_to_come_back() -> None:
    async def second() -> list[dict[str, Any]]:
        guarded, leave = Capacity(_served, 1), asyncio.Event()
        first = asyncio.create_task(_connect(guarded, leave))
        await asyncio.sleep(0)
        leave.set()
        refused = await _connect(guarded, leave)
        await first
        return refused

    assert asyncio.run(second()) == [{"type": "websocket.close", "code": TRY_AGAIN_LATER}]


def test_setting_is_a_whole_number() -> None:
    assert [limit_of(each) for each in ("", " ", "0", "50")] == [0, 0, 0, 50]
    with pytest.raises(SettingError, match="AES_MAX_SESSIONS='many'"):
        limit_of("many")


def test_page_speaks_both_languages_and_needs_nothing_from_elsewhere() -> None:
    assert 'lang="fr"' in PAGE
    assert "/api/v1/" in PAGE
    assert "http" not in PAGE.replace("http-equiv", "")
    assert Path(FULL_PAGE).stat().st_size < 4000
