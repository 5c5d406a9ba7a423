"""Requests to the API without a server."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from data.api import api

Ask = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def ask() -> Iterator[Ask]:
    """`ask("/api/v1/events.json", params={...})`; a failure of the server fails the test."""
    with asyncio.Runner() as runner:
        client = httpx.AsyncClient(
            transport=httpx.ASGITransport(api),
            base_url="http://aes.test",
            headers={"Accept-Encoding": "identity"},
        )

        def send(path: str, *, method: str = "GET", **more: Any) -> httpx.Response:
            return runner.run(client.request(method, path, **more))

        yield send
        runner.run(client.aclose())
