"""Turns new readers away, with a page that says so, when as many are here as the server bears."""

import os
from pathlib import Path

from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from data.web.asked import is_page
from data.web.metrics import SESSIONS, TURNED_AWAY

SETTING = "AES_MAX_SESSIONS"
FULL_PAGE = Path(__file__).parent / "overloaded.html"
RETRY_AFTER = 30
"""Seconds."""
TRY_AGAIN_LATER = 1013
"""Close code of a websocket that may be opened later (IANA registry of close codes)."""


class SettingError(ValueError):
    """A setting of the environment that cannot be used."""


def limit_of(text: str) -> int:
    """Sessions that the setting allows; empty or 0: any number. SettingError otherwise."""
    if not text.strip():
        return 0
    if not text.strip().isdecimal():
        raise SettingError(f"{SETTING}={text!r}: give a whole number of sessions, 0 for no limit.")
    return int(text)


class Capacity:
    """ASGI middleware that counts open sessions and refuses those beyond the limit.

    Programs that read the API are not turned away: they hold no session.
    """

    def __init__(self, app: ASGIApp, limit: int | None = None) -> None:
        self._app = app
        self._limit = limit_of(os.environ.get(SETTING, "")) if limit is None else limit
        self._page = FULL_PAGE.read_text(encoding="utf-8")
        self.open = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._connect(scope, receive, send)
        elif scope["type"] == "http" and self._is_full and _is_page(scope):
            TURNED_AWAY.inc()
            headers = {"Retry-After": str(RETRY_AFTER), "Cache-Control": "no-store"}
            await HTMLResponse(self._page, 503, headers)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    @property
    def _is_full(self) -> bool:
        return 0 < self._limit <= self.open

    async def _connect(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._is_full:
            TURNED_AWAY.inc()
            await receive()
            await send({"type": "websocket.close", "code": TRY_AGAIN_LATER})
            return
        self.open += 1
        SESSIONS.inc()
        try:
            await self._app(scope, receive, send)
        finally:
            self.open -= 1
            SESSIONS.dec()


def _is_page(scope: Scope) -> bool:
    return scope["method"] in ("GET", "HEAD") and is_page(scope["path"])
