"""The record as a schema.org Dataset, for search engines of data."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import BASE, EXTRACTS, OPENAPI
from data.api.answers import answer
from data.api.documents import LICENCE, attribution, dumped
from data.api.facts import (
    CATALOG,
    CREATOR,
    DATASET,
    description,
    files,
    in_languages,
    keywords,
    title,
)
from data.api.health import require_sound_tables
from data.api.origin import kept_with_origin, origin
from data.api.routes import add_route, responses
from data.codebook import columns
from data.feed import urn
from data.release import RELEASE
from data.texts import LANGUAGES
from data.vocabularies import labels

MEDIA_TYPE = "application/ld+json"

router = APIRouter()


def read_dataset(request: Request) -> Response:
    """The description of the whole record, with its files."""
    require_sound_tables()
    body = dumped(dataset(origin(request), request.app.openapi()), indent=2)
    return answer(request, body, MEDIA_TYPE, kept=kept_with_origin())


def dataset(base: str, described: Mapping[str, Any]) -> dict[str, object]:
    """The document; `base` is the origin of the server, `described` its OpenAPI description."""
    creator = {"@type": "Organization", "name": CREATOR, "url": f"{base}/about"}
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "@id": f"{base}{DATASET}#dataset",
        "identifier": urn("dataset"),
        "name": in_languages(title),
        "description": in_languages(description),
        "url": f"{base}/",
        "version": RELEASE.version,
        "datePublished": RELEASE.released_on,
        "dateModified": RELEASE.released_on,
        "temporalCoverage": f"{RELEASE.covered_from}/{RELEASE.covered_until}",
        "spatialCoverage": [_place(code, name) for code, name in labels("countries", "en").items()],
        "inLanguage": list(LANGUAGES),
        "keywords": list(dict.fromkeys(word for lang in LANGUAGES for word in keywords(lang))),
        "license": LICENCE["url"],
        "isAccessibleForFree": True,
        "creator": creator,
        "publisher": creator,
        "creditText": attribution(),
        "measurementTechnique": f"{base}/about",
        "includedInDataCatalog": {"@type": "DataCatalog", "url": f"{base}{CATALOG}"},
        "subjectOf": {"@type": "WebAPI", "url": f"{base}{BASE}", "documentation": base + OPENAPI},
        "variableMeasured": [each for table in EXTRACTS for each in _variables(table)],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": each.title("en"),
                "encodingFormat": each.media_type,
                "contentUrl": base + each.path,
            }
            for each in files(described)
        ],
    }


def _place(code: str, name: str) -> dict[str, object]:
    country = {"@type": "PropertyValue", "propertyID": "ISO 3166-1 alpha-3", "value": code}
    return {"@type": "Country", "name": name, "identifier": country}


def _variables(table: str) -> list[dict[str, str]]:
    """The columns of a table; those in two languages are one variable."""
    found: dict[str, dict[str, str]] = {}
    for spec in columns(table):
        name = f"{table}.{spec.column.removesuffix('_en').removesuffix('_fr')}"
        told = {"@type": "PropertyValue", "name": name, "description": spec.meaning("en")}
        found.setdefault(name, told | ({"unitText": spec.unit} if spec.unit else {}))
    return list(found.values())


add_route(
    router, DATASET, read_dataset, responses=responses(MEDIA_TYPE, 503), operation_id="dataset",
    tags=["about"], summary="The whole record as a schema.org Dataset (JSON-LD)",
)  # fmt: skip
