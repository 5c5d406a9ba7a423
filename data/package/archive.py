"""The package as one ZIP file whose bytes depend on the filters and the release alone."""

import io
import json
from hashlib import sha256
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from data.filters import Filters
from data.package.about import package_name, permalinks
from data.package.citation import citation_bib, citation_ris, citation_txt
from data.package.descriptor import descriptor
from data.package.readme import readme
from data.package.resources import Resource, resources
from data.release import RELEASE
from data.texts import LANGUAGES

QUERY = "query.json"
"""The file that says what was asked for, with rows and SHA-256 of all others."""
MADE_ON_UNIX, PLAIN_FILE = 3, 0o100644 << 16


def package_bytes(filters: Filters) -> bytes:
    """The ZIP file; everything stands in one folder."""
    files = package_files(filters)
    folder, day = f"{package_name(filters)}-{RELEASE.version}", RELEASE.released_on
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files.items():
            entry = ZipInfo(f"{folder}/{name}", (day.year, day.month, day.day, 0, 0, 0))
            entry.create_system, entry.external_attr = MADE_ON_UNIX, PLAIN_FILE
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, content)
    return packed.getvalue()


def package_files(filters: Filters) -> dict[str, bytes]:
    """Name -> content of every file of the package."""
    tables = resources(filters)
    files = {f"README.{lang}.md": readme(filters, tables, lang) for lang in LANGUAGES}
    files |= {
        "CITATION.txt": citation_txt(filters),
        "CITATION.bib": citation_bib(filters),
        "CITATION.ris": citation_ris(filters),
        "datapackage.json": _json(descriptor(filters, tables)),
    }
    files |= {each.path: each.content for each in tables}
    return {**files, QUERY: _json(_query(filters, tables, files))}


def _query(filters: Filters, tables: list[Resource], files: dict[str, bytes]) -> dict[str, object]:
    return {
        "version": RELEASE.version,
        "released_on": RELEASE.released_on.isoformat(),
        "covered_until": RELEASE.covered_until.isoformat(),
        "filters": filters.to_query(),
        "sentence": {lang: filters.sentence(lang) for lang in LANGUAGES},
        "permalink": permalinks(filters),
        "rows": {each.name: len(each.frame) for each in tables},
        "sha256": {name: sha256(content).hexdigest() for name, content in files.items()},
    }


def _json(document: dict[str, object]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
