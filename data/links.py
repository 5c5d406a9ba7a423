"""Addresses that files and answers lead to: pages of a selection or a record, pictures, briefs.

They are offered again by `data.api.addresses`, which files cannot import: it brings the routes.
"""

from urllib.parse import urlencode

from data.asked import named

BASE = "/api/v1"
PAGES = {
    "events": "/explore",
    "agreements": "/agreements",
    "commitments": "/forces?view=register",
    "strengths": "/explore?table=strengths",
    "agreement_steps": "/explore?table=agreement_steps",
    "claims": "/explore?table=claims",
    "links": "/explore?table=links",
    "citations": "/explore?table=citations",
    "sources": "/sources",
}
"""Table -> the page, and what of it, that shows the same rows."""

PICTURES: dict[str, tuple[str, ...]] = {"map": ("svg", "png"), "timeline": ("svg", "png")}
"""Picture of a selection -> forms."""
BRIEFS = ("pdf", "docx", "md")
"""Forms of the brief of a selection."""


def selection_address(path: str, query: dict[str, list[str]], lang: str) -> str:
    """A path with the parameters of a selection, a language and the release that is named; those
    that it has come first."""
    joint = "&" if "?" in path else "?"
    return pinned(f"{path}{joint}{urlencode({**query, 'lang': lang}, doseq=True)}")


def record_page(record_id: str, lang: str | None = None) -> str:
    """The page of a record, in a language or in the reader's own."""
    return pinned(f"/record?id={record_id}" + (f"&lang={lang}" if lang else ""))


def pinned(address: str) -> str:
    """An address of the release that is named, if any is."""
    joint = "&" if "?" in address else "?"
    return f"{address}{joint}version={named()}" if named() else address


def picture_address(kind: str, form: str) -> str:
    return f"{BASE}/{kind}.{form}"


def brief_address(form: str) -> str:
    return f"{BASE}/brief.{form}"


def picture_addresses() -> list[str]:
    """Every picture in every form."""
    return [picture_address(kind, form) for kind, forms in PICTURES.items() for form in forms]


def brief_addresses() -> list[str]:
    """The brief in every form."""
    return [brief_address(form) for form in BRIEFS]
