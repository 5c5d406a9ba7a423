"""What is answered when the server itself fails: no traceback, and the headers of every answer."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from data.web.headers import guard

TEXT = (
    "500: the server failed at this address. Try again; if it fails again, report the address.\n"
    "500\u00a0: le serveur a échoué à cette adresse. Réessayez\u00a0; si l'échec se répète, "
    "signalez l'adresse.\n"
)


def answer_fault(request: Request, _: Exception) -> Response:
    """For `exception_handlers`: the failure itself is in the log."""
    response = PlainTextResponse(TEXT, status_code=500, headers={"Cache-Control": "no-store"})
    guard(request.scope, response.headers)
    return response
