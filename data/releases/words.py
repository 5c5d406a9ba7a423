"""Changes in words: cells with the labels of their codes, rows by their title."""

from data.codebook import KEYS, Column, columns
from data.formats import number_text
from data.records import title_of
from data.registry import OWNER_COLUMNS, RECORD_KEYS
from data.releases.diff import ADDED, CHANGED, KINDS, WITHDRAWN, Change
from data.releases.index import of_release
from data.releases.narrowing import record_ids
from data.tables import split
from data.texts import Texts, texts
from data.vocabularies import label, labels

OTHER = {"en": "_fr", "fr": "_en"}
"""The end of the columns that are texts of the other language."""


def kind_text(kind: str, t: Texts) -> str:
    """What became of a row."""
    return {ADDED: t("Row added"), CHANGED: t("Cell changed"), WITHDRAWN: t("Row withdrawn")}[kind]


def counts_line(found: tuple[Change, ...], t: Texts) -> str:
    """ "10 rows added, 0 cells changed, 0 rows withdrawn"."""
    numbers = {kind: sum(each.kind == kind for each in found) for kind in KINDS}
    return ", ".join(
        [
            t.plural("{n} row added", "{n} rows added", numbers[ADDED]),
            t.plural("{n} cell changed", "{n} cells changed", numbers[CHANGED]),
            t.plural("{n} row withdrawn", "{n} rows withdrawn", numbers[WITHDRAWN]),
        ]
    )


def tables_line(found: tuple[Change, ...], lang: str) -> str:
    """ "Strengths of forces 2 · Claims 2": the number of changes in each table that has any."""
    numbers: dict[str, int] = {}
    for each in found:
        numbers[each.table] = numbers.get(each.table, 0) + 1
    named = ((label("tables", table, lang), n) for table, n in numbers.items())
    return " · ".join(f"{name} {number_text(n, lang)}" for name, n in named)


def title(change: Change, old: str, new: str, lang: str) -> str:
    """The record of a row by its title; a source by its publisher; else the key of the row."""
    if change.table == "sources":
        return " – ".join(filter(None, (change.cell("publisher"), change.cell("title"))))
    if not (ids := record_ids(change)):
        return change.key
    with of_release(old if change.kind == WITHDRAWN else new):
        return " → ".join(title_of(each, lang) for each in ids)


def column_text(change: Change, lang: str) -> str:
    """The label of the column that changed; empty for a whole row."""
    return _specs(change)[change.column].label(lang) if change.column else ""


def values(change: Change, lang: str) -> tuple[str, str]:
    """The old and the new value in words; of an added or withdrawn row the whole row is one."""
    if change.kind == CHANGED:
        spec = _specs(change)[change.column]
        return cell_text(spec, change.old, lang), cell_text(spec, change.new, lang)
    whole = row_text(change, lang)
    return (whole, "") if change.kind == WITHDRAWN else ("", whole)


def row_text(change: Change, lang: str) -> str:
    """The filled cells of a row with their labels, without the record and the other language."""
    t = texts(lang)
    hidden = {*OWNER_COLUMNS.get(change.table, ())}
    hidden |= {RECORD_KEYS[change.table]} if change.table in RECORD_KEYS else set()
    parts = [
        t("{label}: {value}", label=spec.label(lang), value=cell_text(spec, cell, lang))
        for spec in columns(change.table)
        if (cell := change.cell(spec.column))
        and spec.column not in hidden
        and not spec.column.endswith(OTHER[lang])
    ]
    return " · ".join(parts)


def cell_text(spec: Column, cell: str, lang: str) -> str:
    """A cell with the labels of its codes; a code that the list no longer has stays as it is."""
    if spec.kind in ("code", "codes"):
        known = labels(spec.vocabulary, lang)
        return ", ".join(known.get(code, code) for code in split(cell or None))
    return "; ".join(split(cell or None)) if spec.kind == "texts" else cell


def _specs(change: Change) -> dict[str, Column]:
    assert change.table in KEYS
    return {each.column: each for each in columns(change.table)}
