"""How a route is declared: GET with its documentation, HEAD beside it, of the release asked for."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.errors import MEDIA_TYPE
from data.api.versions import PARAMETER as VERSION
from data.api.versions import version_of
from data.releases.index import of_release

JSON = "application/json"
PROBLEMS = {
    400: "A value or parameter that is not allowed; `errors` lists which are.",
    404: "No such table, form or file; `available` lists the addresses that exist.",
    410: "A retired id without one successor; `detail` says why it was retired.",
    503: "The tables did not pass their checks (`problems` says why), or the server is busy.",
}
Responses = dict[int | str, dict[str, Any]]


def responses(media_type: str, *problems: int, schema: dict[str, Any] | None = None) -> Responses:
    """What a route may answer, for the OpenAPI description."""
    content = {media_type.split(";")[0]: {"schema": schema or {"type": "object"}}}
    problem = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {
        200: {"description": "What was asked for.", "content": content},
        304: {"description": "Not changed since the answer with this ETag."},
        **{each: {"description": PROBLEMS[each], "content": problem} for each in problems},
    }


def parameters(*names: str) -> dict[str, Any]:
    """The query parameters of a route, by the names of their components."""
    return {"parameters": [parameter(name) for name in names]}


def parameter(name: str) -> dict[str, str]:
    """One of them, among others that only one route has."""
    return {"$ref": f"#/components/parameters/{name}"}


def add_route(
    router: APIRouter, path: str, endpoint: Callable[[Request], Response], **documentation: Any
) -> None:
    """Declare a route: GET as documented, HEAD for the same headers.

    One with the parameter `version` answers from the release that it names, 400 for one that there
    is not.
    """
    if parameter(VERSION) in documentation.get("openapi_extra", {}).get("parameters", []):
        endpoint = _of_its_release(endpoint)
    router.add_api_route(path, endpoint, methods=["GET"], response_class=Response, **documentation)
    router.add_api_route(
        path, endpoint, methods=["HEAD"], response_class=Response, include_in_schema=False
    )


def _of_its_release(endpoint: Callable[[Request], Response]) -> Callable[[Request], Response]:
    @wraps(endpoint)
    def answer_of_release(request: Request) -> Response:
        with of_release(version_of(request)):
            return endpoint(request)

    return answer_of_release
