"""The registry of HTTP addresses: tables and the forms they are offered in, outlines, pages."""

import re
from urllib.parse import urlencode

from data.cite.forms import CITE_FORMS
from data.filters import Filters
from data.geo_files import SHAPES
from data.links import BASE as BASE
from data.links import BRIEFS, PICTURES, brief_addresses, picture_addresses, pinned
from data.links import PAGES as PAGES
from data.links import record_page as record_page
from data.links import selection_address as selection_address
from data.package.formats import WHOLE, formats_of
from data.package.rows import TABLES

OPENAPI = f"{BASE}/openapi.json"
HEALTH, READY, METRICS = "/healthz", "/readyz", "/metrics"
RECORD = f"{BASE}/records/{{record_id}}.json"
CITATIONS = {code: f"{BASE}/cite.{form.extension}" for code, form in CITE_FORMS.items()}
"""Form of a citation -> its address, which takes the ids of records."""
FEEDS = {"atom": "/feed.atom", "json": "/feed.json"}
RELEASES, RELEASE_FILE = f"{BASE}/releases.json", f"{BASE}/releases/{{version}}.zip"
CHANGES = {form: f"{BASE}/changes.{form}" for form in ("csv", "json")}
CHANGE_FEEDS = {"atom": f"{BASE}/changes.atom", "json": f"{BASE}/changes-feed.json"}
ROBOTS, SITEMAP = "/robots.txt", "/sitemap.xml"
OTHERS = (HEALTH, READY, METRICS, *FEEDS.values(), ROBOTS, SITEMAP)
MOUNTED = ("/api", "/api/{path:path}", "/geo/{path:path}", *OTHERS)
"""What the server hands to the application of this package; every other address is a page."""

EXTRACTS: dict[str, tuple[str, ...]] = {table: formats_of(table) for table in TABLES}
"""Table -> forms."""
PACKAGES = formats_of(WHOLE)
"""Forms of all tables together."""

OUTLINES = tuple(SHAPES)


def extract_address(table: str, form: str) -> str:
    return f"{BASE}/{table}.{form}"


def outline_address(name: str) -> str:
    return f"/geo/{name}.geojson"


def record_address(record_id: str) -> str:
    return pinned(RECORD.format(record_id=record_id))


def changes_page(old: str, new: str, filters: Filters, lang: str) -> str:
    """The page of the changes of a selection from one release to another."""
    query = {"from": [old], "to": [new], **filters.to_query(), "lang": [lang]}
    return f"/versions?{urlencode(query, doseq=True)}"


def extract_addresses() -> list[str]:
    """Every table in every form that it is offered in."""
    return [extract_address(table, form) for table, forms in EXTRACTS.items() for form in forms]


def package_addresses() -> list[str]:
    """All tables together in every form that they are offered in."""
    return [extract_address(WHOLE, form) for form in PACKAGES]


def missing_text(path: str) -> tuple[str, list[str]]:
    """Why there is nothing at a path, and the addresses that exist instead."""
    shown = repr(path if len(path) <= 100 else f"{path[:100]}...")
    if path.startswith("/geo/"):
        return f"There are no outlines at {shown}.", [outline_address(name) for name in OUTLINES]
    asked = re.fullmatch(rf"{BASE}/(\w{{1,40}})\.([\w-]{{1,30}})", path)
    known = [BASE, OPENAPI, RECORD, RELEASES, *CHANGES.values(), *CITATIONS.values()]
    known += [*package_addresses(), *extract_addresses()]
    known += [*picture_addresses(), *brief_addresses()]
    if path.startswith(f"{BASE}/cite"):
        return f"There is nothing at {shown}; citations are offered as: {_cite_forms()}.", known
    if path.startswith(f"{BASE}/records"):
        return f"There is nothing at {shown}; a record is at {RECORD}.", known
    made = {**PICTURES, "brief": BRIEFS, "changes": tuple(CHANGES), "releases": ("json",)}
    if asked and asked[1] in made:
        forms = ", ".join(made[asked[1]])
        return f"{asked[1]} is not offered as {asked[2]!r}, only as: {forms}.", known
    if asked and asked[1] in (*EXTRACTS, WHOLE):
        forms = ", ".join(formats_of(asked[1]))
        return f"{asked[1]} is not offered as {asked[2]!r}, only as: {forms}.", known
    if asked:
        tables = ", ".join(EXTRACTS)
        return f"There is no table {asked[1]!r}; the tables are: {tables}.", known
    return f"There is nothing at {shown}.", known


def _cite_forms() -> str:
    return ", ".join(form.extension for form in CITE_FORMS.values())
