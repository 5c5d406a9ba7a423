"""How the tables hang together: keys of records, owners of rows, dates. Each list stands here only.

The names of the tables with their key columns are `KEYS` in `data.codebook`.
"""

RECORD_KEYS = {"events": "event_id", "agreements": "agreement_id", "commitments": "commitment_id"}
"""The three tables of records, in their order, and their id columns."""
RECORD_TABLES = tuple(RECORD_KEYS)
OWNER_COLUMNS = {
    "strengths": ("commitment_id",),
    "agreement_steps": ("agreement_id",),
    "claims": ("record_id",),
    "citations": ("record_id",),
    "links": ("from_id", "to_id"),
}
"""Columns that name the record a row belongs to; a row passes when one of its records does."""
DATE_COLUMNS = {
    "events": "date",
    "agreements": "signed_on",
    "strengths": "as_of",
    "agreement_steps": "on",
}
"""The date that a row is dated by; a commitment has a period instead."""
PRECISIONS = {
    "date": "date_precision",
    "signed_on": "date_precision",
    "as_of": "date_precision",
    "on": "date_precision",
    "announced_on": "announced_precision",
    "started_on": "started_precision",
    "ended_on": "ended_precision",
}
"""Date -> the column that says how exactly it is known; other dates are days."""
