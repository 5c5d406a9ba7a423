"""Requests that are refused before they are routed: a query too long, a Host that is none."""

import re

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from data.api.errors import problem

LONGEST_QUERY = 8000
"""Bytes; every code of every filter and the longest text together take half of it."""
HOST = re.compile(r"(\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9_]([A-Za-z0-9_.-]{0,252}))(:[0-9]{1,5})?")


class Gate:
    """ASGI middleware: problem bodies for what no route should see."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hosts = Headers(scope=scope).getlist("host") if scope["type"] == "http" else []
        refusal = None
        if len(hosts) > 1 or not all(map(HOST.fullmatch, hosts)):
            refusal = problem(400, "The Host header is not one name of a server with its port.")
        elif len(scope.get("query_string", b"")) > LONGEST_QUERY:
            said = f"The query is longer than {LONGEST_QUERY} bytes: leave filters out."
            refusal = problem(414, said)
        await (refusal or self.app)(scope, receive, send)
