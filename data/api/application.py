"""The FastAPI application that is mounted beside the pages."""

from typing import Any

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from data.api import (
    briefs,
    changes,
    citations,
    extracts,
    feeds,
    health,
    index,
    operations,
    outlines,
    packages,
    pictures,
    records,
    releases,
    robots,
)
from data.api.description import describe
from data.api.errors import install_handlers
from data.api.gate import Gate
from data.api.origin import own_address
from data.api.sharing import Sharing

DESCRIPTION = (
    "Sourced record of the Alliance / Confederation of Sahel States (Mali, Burkina Faso, Niger) "
    "and its partners. Tables are CC BY 4.0. Counts are counts of records; attacks are a "
    "selection: do not add deaths, nor the personnel of missions that overlap."
)

MODULES = (
    index, extracts, pictures, briefs, records, citations, feeds, releases, changes,
    outlines, packages, robots, health, operations,
)  # fmt: skip
"""Whose routes there are, in the order of the description."""


class Api(FastAPI):
    """An application whose description is made from the codebook when first asked for."""

    def openapi(self) -> dict[str, Any]:
        if self.openapi_schema is None:
            self.openapi_schema = describe(self)
        return self.openapi_schema


def build() -> Api:
    """The application with its routes. FastAPI's own pages are off: they call a foreign server."""
    built = Api(
        title="AES Monitor",
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    built.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=6)
    built.add_middleware(Gate)
    built.add_middleware(Sharing)
    own_address()  # a wrong one stops the server with a message
    install_handlers(built)
    for module in MODULES:
        built.include_router(module.router)
    return built


api = build()
