"""The address under which a reader reaches this server, for documents that need whole addresses."""

from starlette.requests import Request

SCHEMES = ("http", "https")


def origin(request: Request) -> str:
    """ "https://monitor.example": scheme (as a proxy in front says it) and host of a request."""
    told = request.headers.get("x-forwarded-proto", "").split(",")[0].strip()
    return f"{told if told in SCHEMES else request.url.scheme}://{request.url.netloc}"
