"""Counts and times every answer, and logs it where that is asked for."""

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.web import access_log
from data.web.kinds import kind_of
from data.web.metrics import REQUESTS, SECONDS


class Measured:
    """ASGI middleware; passes everything through unchanged, websockets included."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = {"status": 500, "size": 0}  # what an error that no handler caught becomes

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer["status"] = message["status"]
            elif message["type"] == "http.response.body":
                answer["size"] += len(message.get("body", b""))
            await send(message)

        begun = time.perf_counter()
        try:
            await self._app(scope, receive, counted)
        finally:
            seconds, kind = time.perf_counter() - begun, kind_of(scope["path"])
            REQUESTS.labels(kind, str(answer["status"])).inc()
            SECONDS.labels(kind).observe(seconds)
            access_log.write(scope, answer["status"], answer["size"], seconds)
