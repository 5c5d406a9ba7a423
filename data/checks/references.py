"""References between tables: every id that is named exists, and is of the right table."""

from collections.abc import Iterator

from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw
from data.registry import RECORD_KEYS, RECORD_TABLES


@rule(*RECORD_TABLES, "sources")
def references_resolve(raw: Raw) -> Iterator[Problem]:
    """Every ref is the id of a live row of the table (or of the three record tables) it names."""
    known = {table: {row[key] for row in raw[table]} for table, key in RECORD_KEYS.items()}
    known |= {"records": set(raw.records), "sources": set(raw.sources)}
    for table, specs in raw.specs.items():
        refs = {
            spec.column: spec.vocabulary
            for spec in specs
            if spec.kind == "ref" and spec.vocabulary in known and table != "retired_ids"
        }
        for row in raw[table]:
            for name, target in refs.items():
                value = row.cells.get(name)
                if value and value not in known[target]:
                    yield row.problem(name, raw.missing_text(value, target))


@rule("links", *RECORD_TABLES)
def links_join_two_records(raw: Raw) -> Iterator[Problem]:
    """No record links to itself; the signing of an agreement is an event."""
    for row in raw["links"]:
        if row["from_id"] == row["to_id"]:
            yield row.problem("to_id", "a record does not link to itself")
        elif row["relation"] == "signing_of":
            if raw.kinds.get(row["from_id"]) != "events":
                yield row.problem("from_id", "signing_of goes from an event")
            if raw.kinds.get(row["to_id"]) != "agreements":
                yield row.problem("to_id", "signing_of goes to an agreement")


@rule("commitments")
def parts_are_one_level_deep(raw: Raw) -> Iterator[Problem]:
    """A commitment that is part of another has no parts of its own and is not its own part."""
    parents = {row["commitment_id"]: row["part_of"] for row in raw["commitments"]}
    for row in raw["commitments"]:
        parent = row["part_of"]
        if parent and parent == row["commitment_id"]:
            yield row.problem("part_of", "a commitment is not part of itself")
        elif parent and parents.get(parent):
            yield row.problem("part_of", f"{parent} is itself part of {parents[parent]}")


RULES = (references_resolve, links_join_two_records, parts_are_one_level_deep)
