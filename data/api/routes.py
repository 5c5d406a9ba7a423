"""How a route is declared: GET with its documentation, HEAD beside it."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from data.api.errors import MEDIA_TYPE

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
    return {"parameters": [{"$ref": f"#/components/parameters/{name}"} for name in names]}


def add_route(
    router: APIRouter, path: str, endpoint: Callable[..., Response], **documentation: Any
) -> None:
    """Declare a route: GET as documented, HEAD for the same headers."""
    router.add_api_route(path, endpoint, methods=["GET"], response_class=Response, **documentation)
    router.add_api_route(
        path, endpoint, methods=["HEAD"], response_class=Response, include_in_schema=False
    )
