"""The address under which readers reach this server, for documents that need whole addresses.

A server that knows its own address (AES_ADDRESS) tells that one and nothing else. Another
repeats the Host of the request, and lets no shared cache keep the answer: a made-up Host cannot be
told to other readers. X-Forwarded-Host is not read.
"""

import os
import re

from starlette.requests import Request

from data.api.answers import RECORD

SETTING = "AES_ADDRESS"
ADDRESS = re.compile(r"https?://[A-Za-z0-9_.:\[\]-]+")
SCHEMES = ("http", "https")
PRIVATE = "private, max-age=300"


def origin(request: Request) -> str:
    """ "https://monitor.example": as the server knows it, else scheme and host of the request.

    A proxy in front may tell the scheme (X-Forwarded-Proto); `Gate` has looked at the host.
    """
    if own := own_address():
        return own
    told = request.headers.get("x-forwarded-proto", "").split(",")[0].strip()
    return f"{told if told in SCHEMES else request.url.scheme}://{request.url.netloc}"


def kept_with_origin() -> str:
    """Cache-Control of an answer that holds the origin."""
    return RECORD if own_address() else PRIVATE


def own_address() -> str:
    """The server's own address, empty when it was not told. ValueError when it is none."""
    told = os.environ.get(SETTING, "").strip().rstrip("/")
    if told and not ADDRESS.fullmatch(told):
        raise ValueError(f"{SETTING} must be like https://monitor.example, not {told!r}")
    return told
