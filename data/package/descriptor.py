"""datapackage.json: a Frictionless Data Package (version 2) with a Table Schema a table."""

from hashlib import sha256
from typing import Any

import pandas as pd

from data.filters import Filters
from data.package.about import AUTHOR, LICENCE, TITLES, counts, package_name, permalinks
from data.package.resources import Resource
from data.release import RELEASE

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"
PLACES = {"title": "GeoNames (place names, CC BY 4.0)", "path": "https://www.geonames.org/"}


def descriptor(filters: Filters, tables: list[Resource]) -> dict[str, Any]:
    """The package of a selection. Its sources are the pages that back its rows."""
    pages = next(each.frame for each in tables if each.name == "sources")
    return {
        "$schema": PROFILE,
        "name": package_name(filters),
        "title": f"{TITLES['en']}: {filters.sentence('en')}",
        "title_fr": f"{TITLES['fr']} : {filters.sentence('fr')}",
        "description": _description(filters),
        "version": RELEASE.version,
        "created": f"{RELEASE.released_on.isoformat()}T00:00:00Z",
        "licenses": [LICENCE],
        "contributors": [{"title": AUTHOR, "roles": ["author"]}],
        "keywords": ["Sahel", "Mali", "Burkina Faso", "Niger", "Alliance of Sahel States"],
        "query": filters.to_query(),
        "permalinks": permalinks(filters),
        "sources": [PLACES, *_pages(pages)],
        "resources": [_resource(each) for each in tables],
    }


def _description(filters: Filters) -> str:
    return (
        f"{counts(filters, 'en')}, with the rows that belong to them. Record of version "
        f"{RELEASE.version}, which reaches to {RELEASE.covered_until}. Attacks are a selection: "
        "do not add deaths, nor the personnel of missions that overlap."
    )


def _pages(sources: pd.DataFrame) -> list[dict[str, str]]:
    """Title and address of each page; one without an address has its title alone."""
    found = []
    for publisher, title, url in zip(
        sources["publisher"], sources["title"], sources["url"], strict=True
    ):
        name = publisher if pd.isna(title) else f"{publisher}: {title}"
        found.append({"title": name} | ({} if pd.isna(url) else {"path": url}))
    return found


def _resource(table: Resource) -> dict[str, Any]:
    return {
        "$schema": RESOURCE_PROFILE,
        "name": table.name,
        "type": "table",
        "path": table.path,
        "title": table.title("en"),
        "title_fr": table.title("fr"),
        "description": table.meaning("en"),
        "description_fr": table.meaning("fr"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(table.content),
        "hash": f"sha256:{sha256(table.content).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\n"},
        "schema": table.schema,
    }
