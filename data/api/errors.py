"""Requests that cannot be answered: problem bodies as in RFC 9457."""

import json
from http import HTTPStatus

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from data.api.addresses import missing_text
from data.problems import DataError

MEDIA_TYPE = "application/problem+json"
METHODS = "GET, HEAD, OPTIONS"
RETRY_AFTER = "10"
"""Seconds after which a busy server may be asked again."""


class RequestError(Exception):
    """Ends a request with a status, a sentence and further members of the problem body."""

    def __init__(self, status: int, detail: str, **members: object) -> None:
        self.status = status
        self.detail = detail
        self.members = members
        super().__init__(detail)


def install_handlers(api: FastAPI) -> None:
    """Have every failure of an application answered with a problem body."""

    @api.exception_handler(RequestError)
    def refuse(_: Request, error: RequestError) -> Response:
        later = (
            {"Retry-After": RETRY_AFTER} if error.status == HTTPStatus.SERVICE_UNAVAILABLE else {}
        )
        return problem(error.status, error.detail, error.members, later)

    @api.exception_handler(DataError)
    def refuse_broken(_: Request, error: DataError) -> Response:
        detail = "The tables did not pass their checks."
        return problem(503, detail, {"problems": list(map(str, error.problems))})

    @api.exception_handler(HTTPException)
    def refuse_unrouted(request: Request, error: HTTPException) -> Response:
        if error.status_code == HTTPStatus.NOT_FOUND:
            detail, addresses = missing_text(request.url.path)
            return problem(404, detail, {"available": addresses})
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            detail = f"The record is read only: {METHODS}."
            return problem(405, detail, {}, {"Allow": METHODS})
        return problem(error.status_code, str(error.detail))

    @api.exception_handler(Exception)
    def refuse_failed(_: Request, __: Exception) -> Response:
        return problem(500, "The server failed at this request; the fault was written to its log.")


def problem(
    status: int,
    detail: str,
    members: dict[str, object] | None = None,
    headers: dict[str, str] | None = None,
) -> Response:
    """A problem body, kept by no cache."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    text = json.dumps({**body, "detail": detail, **(members or {})})
    return Response(text, status, {"Cache-Control": "no-store", **(headers or {})}, MEDIA_TYPE)
