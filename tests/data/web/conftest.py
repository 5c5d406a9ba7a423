"""A server of one's own behind the middleware: pages as Streamlit serves them, data, a stream."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket
from streamlit.file_util import get_static_dir
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_handler

from data.api import MOUNTED, api
from data.web.document import Document
from data.web.fault import answer_fault
from data.web.headers import Headers
from data.web.private import Private

Ask = Callable[..., httpx.Response]


async def stream(_: Request) -> Response:
    async def parts() -> AsyncIterator[str]:
        yield "one"
        yield "two"

    return StreamingResponse(parts(), media_type="text/plain")


async def fail(_: Request) -> Response:
    raise RuntimeError("secret of the server")


async def own(_: Request) -> Response:
    return PlainTextResponse("own", headers={"Referrer-Policy": "no-referrer"})


async def echo(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text(await socket.receive_text())
    await socket.close()


@pytest.fixture(scope="session")
def site() -> Starlette:
    streamlit = create_streamlit_static_handler(get_static_dir(), None)
    named = {"/stream": stream, "/fail": fail, "/own": own}
    return Starlette(
        routes=[
            *(Route(path, endpoint=api) for path in MOUNTED),
            *(Route(path, endpoint) for path, endpoint in named.items()),
            WebSocketRoute("/_stcore/stream", echo),
            Mount("/", streamlit),
        ],
        middleware=[Middleware(each) for each in (Headers, Private, Document)],
        exception_handlers={Exception: answer_fault},
    )


@pytest.fixture(scope="session")
def ask(site: Starlette) -> Iterator[Ask]:
    with asyncio.Runner() as runner:
        transport = httpx.ASGITransport(site, raise_app_exceptions=False)
        client = httpx.AsyncClient(transport=transport, base_url="http://aes.test")

        def send(path: str, *, method: str = "GET", **more: Any) -> httpx.Response:
            return runner.run(client.request(method, path, **more))

        yield send
        runner.run(client.aclose())
