"""The index beyond its list: what explains it, the page for people, how it is documented."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from data.api.answers import answer
from data.api.facts import CATALOG, DATASET
from data.api.guide import described_paths, examples, rules, values
from data.api.index_page import POLICY, page_bytes
from data.api.links import link, link_header
from data.api.negotiation import preferred_language
from data.api.parameters import read
from data.api.routes import JSON, parameters, responses
from data.texts import Texts, texts

HTML = "text/html"


def reader_texts(request: Request) -> Texts:
    """The texts of the language asked for, else of the one that the reader's browser prefers."""
    asked = read(request, ("lang",))
    return texts(asked.lang if "lang" in request.query_params else preferred_language(request))


def index_headers(t: Texts) -> dict[str, str]:
    """What both forms of the index say of themselves."""
    described = link(DATASET, "describedby", "application/ld+json")
    varies = {"Vary": "Accept, Accept-Language", "Content-Language": t.lang}
    return {**varies, **link_header([described])}


def answer_page(request: Request, t: Texts) -> Response:
    """The index as a page."""
    body = page_bytes(request.app.openapi(), t)
    headers = {**index_headers(t), "Content-Security-Policy": POLICY}
    return answer(request, body, f"{HTML}; charset=utf-8", headers=headers)


def explained(request: Request, t: Texts) -> dict[str, object]:
    """The members that explain the others, in the language of the reader."""
    return {
        "dataset": DATASET,
        "catalog": CATALOG,
        "values": values(t),
        "examples": examples(t),
        "rules": rules(t),
        "addresses": {
            path: {"summary": summary, "media_types": media_types}
            for path, (summary, media_types) in described_paths(request.app.openapi()).items()
        },
    }


def documentation() -> dict[str, Any]:
    """How the route of the index is documented: it has two forms."""
    told = responses(JSON, 400, 503)
    told[200]["content"][HTML] = {"schema": {"type": "string"}}
    return {
        "responses": told,
        "openapi_extra": parameters("lang"),
        "summary": "What there is and how to ask for it: JSON, or a page for who prefers HTML",
    }
