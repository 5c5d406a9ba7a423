"""Which columns of a table its twin on screen shows, and how wide."""

from data.codebook import columns

SHOWN: dict[str, tuple[str, ...]] = {
    "events": (
        "date", "title", "category", "countries", "partners", "sectors", "place",
        "fatalities", "confidence",
    ),
    "agreements": (
        "signed_on", "title", "status", "signatories", "agreement_type", "countries", "partners",
        "sectors", "confidence",
    ),
    "commitments": (
        "started_on", "ended_on", "name", "force_type", "status", "providers", "host_countries",
        "headquarters", "confidence",
    ),
    "strengths": ("as_of", "commitment_id", "measure", "personnel", "scope", "basis", "note"),
    "sources": ("publisher", "title", "published_on", "language", "kind", "url"),
}  # fmt: skip
WIDE = frozenset({"title", "name", "wanted", "supports", "value"})


def shown_columns(table: str) -> tuple[str, ...]:
    """Stems of the columns of the twin: "title" stands for title_en or title_fr."""
    if table in SHOWN:
        return SHOWN[table]
    stems = (each.column.removesuffix("_en").removesuffix("_fr") for each in columns(table))
    return tuple(dict.fromkeys(stems))
