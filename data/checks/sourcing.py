"""Sources: every record has one, every source is used, figures rest on the record's own sources."""

from collections.abc import Iterator

from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw
from data.registry import OWNER_COLUMNS, RECORD_KEYS, RECORD_TABLES

FIGURES = ("claims", "strengths", "agreement_steps")
"""Tables whose rows name their own source."""
OFFICIAL = {"official", "international_org"}
"""Kinds of source that count as an official text."""


@rule(*RECORD_TABLES, "citations")
def records_have_a_source(raw: Raw) -> Iterator[Problem]:
    """Every event, agreement and commitment is cited at least once."""
    for table, key in RECORD_KEYS.items():
        for row in raw[table]:
            if row[key] not in raw.cited:
                yield row.problem(key, f"{row[key]} has no row in citations.csv")


@rule("sources", "citations")
def sources_are_cited(raw: Raw) -> Iterator[Problem]:
    """A source backs at least one record."""
    cited = {row["source_id"] for row in raw["citations"]}
    for row in raw["sources"]:
        if row["source_id"] not in cited:
            yield row.problem("source_id", f"{row['source_id']} backs no record in citations.csv")


@rule("citations", *FIGURES)
def figures_rest_on_own_sources(raw: Raw) -> Iterator[Problem]:
    """The source of a claim (if known), strength or step is cited for the same record."""
    for table in FIGURES:
        (owner,) = OWNER_COLUMNS[table]
        for row in raw[table]:
            source = row["source_id"]
            if source and source not in raw.cited.get(row[owner], []):
                yield row.problem("source_id", f"{source} is not cited for {row[owner]}")


@rule(*RECORD_TABLES, "sources", "citations")
def high_confidence_is_earned(raw: Raw) -> Iterator[Problem]:
    """High: two sources of different origin (encyclopedias apart), or an official text."""
    for record_id, row in raw.records.items():
        sources = [
            raw.sources[each] for each in raw.cited.get(record_id, []) if each in raw.sources
        ]
        origins = {
            source["origin"] or source["publisher"]
            for source in sources
            if source["kind"] != "encyclopedia"
        }
        official = any(source["kind"] in OFFICIAL for source in sources)
        if row["confidence"] == "high" and not official and len(origins) < 2:
            yield row.problem(
                "confidence", "high needs two independent sources or an official text"
            )


@rule("sources")
def basis_comes_with_a_date(raw: Raw) -> Iterator[Problem]:
    """Where the date of a page was read from is said only of pages that have a date."""
    for row in raw["sources"]:
        if row["published_basis"] and not row["published_on"]:
            yield row.problem("published_on", "must be filled when published_basis is")


RULES = (
    records_have_a_source,
    sources_are_cited,
    figures_rest_on_own_sources,
    high_confidence_is_earned,
    basis_comes_with_a_date,
)
