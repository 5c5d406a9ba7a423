"""ASGI middleware: headers that guard readers, on every HTTP answer; websockets pass untouched."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.web.asked import framed_by, is_data
from data.web.policy import COMMON, OURSELVES, data_policy, page_policy

POLICY = "Content-Security-Policy"


class Headers:
    """Sets what an answer does not set itself; bodies pass as they come."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                guard(scope, MutableHeaders(scope=message))
            await send(message)

        await self.app(scope, receive, send_guarded)


def guard(scope: Scope, headers: MutableHeaders) -> None:
    """Add the headers of this kind of answer."""
    framing = OURSELVES
    if is_data(scope["path"]):
        headers.setdefault(POLICY, data_policy(headers.get("content-type", "")))
        # Whoever may read the data may also show it: the interface is open to other sites.
        headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin")
    else:
        framing = framed_by(scope)
        headers.setdefault(POLICY, page_policy(framed_by=framing))
    if framing == OURSELVES:
        headers.setdefault("X-Frame-Options", "SAMEORIGIN")
    for name, value in COMMON.items():
        headers.setdefault(name, value)
