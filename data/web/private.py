"""Private deployments (AES_LOGIN=1): programs cannot log in, so their addresses are closed."""

import json
import os

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from data.web.asked import is_data
from data.web.kinds import OPERATIONS

SETTING = "AES_LOGIN"
OPEN = ("/geo/", "/media/")
"""What the browser of a reader asks for: outlines, which are public, and files made for one."""
DETAIL = "This server is private: its tables are read on its pages, after a login."


def is_private() -> bool:
    """Whether the environment asks for a login."""
    return os.environ.get(SETTING, "").strip() not in ("", "0")


class Private:
    """ASGI middleware; lets everything through unless the server is private."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and is_private() and is_closed(scope["path"]):
            body = {"type": "about:blank", "title": "Forbidden", "status": 403, "detail": DETAIL}
            headers = {"Cache-Control": "no-store"}
            answer = Response(json.dumps(body), 403, headers, "application/problem+json")
            await answer(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def is_closed(path: str) -> bool:
    """Whether an address hands out the record to whoever asks."""
    return is_data(path) and path not in OPERATIONS and not path.startswith(OPEN)
