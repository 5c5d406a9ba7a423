"""The registry of HTTP addresses: tables and the forms they are offered in, outlines, pages."""

import re

BASE = "/api/v1"
OPENAPI = f"{BASE}/openapi.json"
HEALTH = "/healthz"
MOUNTED = ("/api", "/api/{path:path}", "/geo/{path:path}", HEALTH)
"""What the server hands to the application of this package; every other address is a page."""

EXTRACTS: dict[str, tuple[str, ...]] = {
    "events": ("csv", "json", "geojson"),
    "agreements": ("csv", "json"),
    "commitments": ("csv", "json"),
    "strengths": ("csv", "json"),
    "sources": ("csv", "json"),
}
"""Table -> forms."""

PAGES = {
    "events": "/explore",
    "agreements": "/agreements",
    "commitments": "/forces",
    "strengths": "/forces",
    "sources": "/sources",
}
"""Table -> the page that shows the same rows."""

OUTLINES = ("countries", "regions", "rivers", "lakes", "towns")


def extract_address(table: str, form: str) -> str:
    return f"{BASE}/{table}.{form}"


def outline_address(name: str) -> str:
    return f"/geo/{name}.geojson"


def extract_addresses() -> list[str]:
    """Every table in every form that it is offered in."""
    return [extract_address(table, form) for table, forms in EXTRACTS.items() for form in forms]


def missing_text(path: str) -> tuple[str, list[str]]:
    """Why there is nothing at a path, and the addresses that exist instead."""
    shown = repr(path if len(path) <= 100 else f"{path[:100]}...")
    if path.startswith("/geo/"):
        return f"There are no outlines at {shown}.", [outline_address(name) for name in OUTLINES]
    asked = re.fullmatch(rf"{BASE}/(\w{{1,40}})\.(\w{{1,10}})", path)
    known = [BASE, OPENAPI, *extract_addresses()]
    if asked and asked[1] in EXTRACTS:
        forms = ", ".join(EXTRACTS[asked[1]])
        return f"{asked[1]} is not offered as {asked[2]!r}, only as: {forms}.", known
    if asked:
        tables = ", ".join(EXTRACTS)
        return f"There is no table {asked[1]!r}; the tables are: {tables}.", known
    return f"There is nothing at {shown}.", known
