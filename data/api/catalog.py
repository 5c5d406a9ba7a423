"""The tables as a catalogue of data sets: DCAT 3 in the terms of DCAT-AP, as JSON-LD.

Its context stands in the document, so that it can be read without fetching another.
"""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import BASE, EXTRACTS, OPENAPI
from data.api.answers import answer
from data.api.catalog_terms import CONTEXT, COUNTRY, FREQUENCY, IANA, LANGUAGE, THEME, file_type
from data.api.dataset import MEDIA_TYPE
from data.api.documents import LICENCE, dumped
from data.api.facts import (
    CATALOG,
    CREATOR,
    File,
    description,
    files,
    in_languages,
    keywords,
    table_meaning,
    table_text,
    title,
)
from data.api.health import require_sound_tables
from data.api.origin import kept_with_origin, origin
from data.api.routes import add_route, responses
from data.release import RELEASE
from data.texts import LANGUAGES
from data.vocabularies import codes

router = APIRouter()


def read_catalog(request: Request) -> Response:
    """Each table as a data set with its forms as distributions, and the service behind them."""
    require_sound_tables()
    body = dumped(catalog(origin(request), request.app.openapi()), indent=2)
    return answer(request, body, MEDIA_TYPE, kept=kept_with_origin())


def catalog(base: str, described: Mapping[str, Any]) -> dict[str, object]:
    """The document; `base` is the origin of the server, `described` its OpenAPI description."""
    known = files(described)
    return {
        "@context": CONTEXT,
        "@id": f"{base}{CATALOG}#catalog",
        "@type": "dcat:Catalog",
        "dct:title": in_languages(title),
        "dct:description": in_languages(description),
        **_shared(base),
        "foaf:homepage": {"@id": f"{base}/"},
        "dcat:dataset": [
            _dataset(table, [each for each in known if each.table == table], base)
            for table in EXTRACTS
        ],
        "dcat:service": _service(base),
    }


def _shared(base: str) -> dict[str, object]:
    """What the catalogue and its data sets have in common."""
    return {
        "dct:publisher": {
            "@id": f"{base}{CATALOG}#publisher", "@type": "foaf:Agent", "foaf:name": CREATOR,
        },
        "dct:license": {"@id": LICENCE["url"]},
        "dct:language": [{"@id": LANGUAGE[lang]} for lang in LANGUAGES],
        "dct:issued": _day(str(RELEASE.released_on)),
        "dct:modified": _day(str(RELEASE.released_on)),
        "dct:spatial": [{"@id": COUNTRY + code} for code in codes("countries")],
    }  # fmt: skip


def _dataset(table: str, known: list[File], base: str) -> dict[str, object]:
    words = [{"@language": lang, "@value": word} for lang in LANGUAGES for word in keywords(lang)]
    found: dict[str, object] = {
        "@id": f"{base}{CATALOG}#{table}",
        "@type": "dcat:Dataset",
        "dct:identifier": f"aes-monitor:{table}",
        "dct:title": in_languages(table_text(table)),
        "dct:description": in_languages(table_meaning(table)),
        **_shared(base),
        "dct:creator": {"@id": f"{base}{CATALOG}#publisher"},
        "dcat:version": RELEASE.version,
        "dcat:keyword": words,
        "dcat:theme": {"@id": THEME},
        "dct:accrualPeriodicity": {"@id": FREQUENCY},
        "dcat:landingPage": {"@id": f"{base}/"},
        "dcat:distribution": [_distribution(each, base) for each in known],
    }
    if table == "events":
        found["dct:temporal"] = {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": _day(str(RELEASE.covered_from)),
            "dcat:endDate": _day(str(RELEASE.covered_until)),
        }
    return found


def _distribution(file: File, base: str) -> dict[str, object]:
    address = {"@id": base + file.path}
    known = file_type(file.form)
    return {
        "@id": f"{base}{CATALOG}#{file.table}-{file.form}",
        "@type": "dcat:Distribution",
        "dct:title": in_languages(lambda t: file.title(t.lang)),
        "dcat:accessURL": address,
        "dcat:downloadURL": address,
        "dcat:mediaType": {"@id": IANA + file.media_type},
        **({"dct:format": {"@id": known}} if known else {}),
        "dct:license": {"@id": LICENCE["url"]},
        "dcat:accessService": {"@id": f"{base}{CATALOG}#service"},
    }


def _service(base: str) -> dict[str, object]:
    return {
        "@id": f"{base}{CATALOG}#service",
        "@type": "dcat:DataService",
        "dct:title": in_languages(title),
        "dcat:endpointURL": {"@id": base + BASE},
        "dcat:endpointDescription": {"@id": base + OPENAPI},
        "dcat:servesDataset": [{"@id": f"{base}{CATALOG}#{table}"} for table in EXTRACTS],
    }


def _day(text: str) -> dict[str, str]:
    return {"@type": "xsd:date", "@value": text}


add_route(
    router, CATALOG, read_catalog, responses=responses(MEDIA_TYPE, 503), operation_id="catalog",
    tags=["about"], summary="The tables as a catalogue of data sets (DCAT 3, JSON-LD)",
)  # fmt: skip
