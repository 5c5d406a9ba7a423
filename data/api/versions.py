"""The release of the tables that a request asks for."""

from starlette.requests import Request

from data.api.errors import RequestError
from data.releases.index import before, versions

PARAMETER = "version"
PAIR = ("from", "to")
"""The parameters of a comparison."""


def version_of(request: Request) -> str:
    """The version that a request names, empty without one. RequestError (400) for another."""
    return _given(request, PARAMETER)


def pair_of(request: Request) -> tuple[str, str]:
    """The two versions that a request compares: as named, else the newest and the one before it."""
    old, new = (_given(request, name) for name in PAIR)
    new = new or versions()[-1]
    return old or before(new), new


def _given(request: Request, name: str) -> str:
    values = request.query_params.getlist(name)
    if not values:
        return ""
    known = versions()
    if len(values) == 1 and values[0] in known:
        return values[0]
    wrong, message = (values[1], "a second value") if len(values) > 1 else (values[0], "no release")
    wrong = wrong if len(wrong) <= 100 else f"{wrong[:100]}..."
    fault = {"parameter": name, "value": wrong, "message": message, "allowed": list(known)}
    raise RequestError(400, f"{name}={wrong!r}: {message}.", errors=[fault])
