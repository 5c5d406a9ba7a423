"""ASGI middleware: the document that all pages are drawn into, in the reader's language.

It is Streamlit's index.html; only this one is held back until it is whole.
"""

from hashlib import sha256

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.web.asked import framed_by, is_page, language
from data.web.headers import POLICY
from data.web.policy import page_policy
from data.web.rewriting import rewritten, script_hashes

CONDITIONS = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range", b"if-range")
"""What the file behind the document must not see: tags and lengths change with the language."""


class Document:
    """Rewrites HTML answers to addresses of pages; everything else passes as it comes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if not asked or not is_page(scope["path"]):
            await self.app(scope, receive, send)
            return
        plain = [each for each in scope["headers"] if each[0] not in CONDITIONS]
        holding = _Holding(scope, receive, send)
        await self.app({**scope, "method": "GET", "headers": plain}, receive, holding.take)


class _Holding:
    """The answer to one request, held back while it is the document."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope, self.receive, self.send = scope, receive, send
        self.held = False
        self.body = b""

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            kind = MutableHeaders(scope=message).get("content-type", "")
            self.held = message["status"] == 200 and kind.startswith("text/html")
        if not self.held:
            await self.send(message)
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")
            if not message.get("more_body"):
                answer = _answer(self.scope, self.body.decode("utf-8"))
                await answer(self.scope, self.receive, self.send)


def _answer(scope: Scope, source: str) -> Response:
    body = rewritten(source, language(scope)).encode("utf-8")
    tag = f'"{sha256(body).hexdigest()[:24]}"'
    headers = {
        "Cache-Control": "no-cache",
        "ETag": tag,
        "Vary": "Accept-Language",
        POLICY: page_policy(script_hashes(source), framed_by(scope)),
    }
    if tag in Request(scope).headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="text/html", headers=headers)
