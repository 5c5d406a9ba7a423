"""What a file is and what became of its rows, in words."""

from components.navigation import mark
from data.formats import date_text
from data.recheck.findings import Findings
from data.release import RELEASE
from data.sentence import sentence
from data.texts import Texts
from data.vocabularies import label

STYLES = {
    None: mark("columns with codes"),
    "en": mark("English labels"),
    "fr": mark("French labels"),
}


def file_line(found: Findings, t: Texts) -> str:
    """ "This file: agreements, 38 rows, data release 1.0.0, French labels"."""
    told, what = found.told, found.recognised
    parts = [
        label("tables", what.table, t.lang),
        t.plural("{n} row", "{n} rows", found.rows),
        t("data release {version}", version=told.version)
        if told.version
        else t("data release not told"),
        t(STYLES[what.style]),
    ]
    if told.made_on:
        parts.append(t("taken on {day}", day=date_text(told.made_on, "day", t.lang)))
    return t("This file: {parts}", parts=", ".join(parts))


def releases_line(versions: tuple[str, ...], t: Texts) -> str:
    """In which releases the rows of the file stand as they stand there."""
    if not versions:
        return t("In none of the last releases do all of its rows stand exactly as in the file.")
    return t("Its rows stand exactly so in release {versions}.", versions=", ".join(versions))


def selection_line(found: Findings, t: Texts) -> str:
    """With which filters the file was made, and how that is known; else that it is not."""
    if found.filters is None:
        return t(
            "The file does not say with which filters it was made, so rows that were added since "
            "cannot be told. Set the filters as they were then and say so above."
        )
    said = sentence(found.filters, t.lang)
    if found.told.filters is None:
        return t("Filters, as you say: {sentence}", sentence=said)
    return t("Filters, as the file says: {sentence}", sentence=said)


def verdict(found: Findings, t: Texts) -> str:
    """Whether the file is still what the record says."""
    if not found.is_as_now:
        return t("The file is not what the record says today: compare before you quote.")
    if found.added is None:
        return t("Every row of the file stands in the record today exactly as in the file.")
    return t("The file is exactly what the same selection gives today.")


def count_lines(found: Findings, t: Texts) -> list[str]:
    """One line for each fate of rows; the first three always."""
    lines = [
        t.plural("{n} row unchanged", "{n} rows unchanged", len(found.same)),
        t.plural("{n} row changed", "{n} rows changed", len(found.changed)) + _cells(found, t),
        t.plural("{n} row gone", "{n} rows gone", len(found.gone)),
    ]
    if found.added is not None:
        lines.append(t.plural("{n} row new", "{n} rows new", len(found.added)))
    if found.outside:
        lines.append(
            t.plural(
                "{n} row of the file does not pass its filters any more",
                "{n} rows of the file do not pass its filters any more",
                len(found.outside),
            )
        )
    return lines


def notes(found: Findings, t: Texts) -> list[str]:
    """What is odd about the file, and what was therefore left out."""
    what, said = found.recognised, []
    if found.told.version and _parts(found.told.version) > _parts(RELEASE.version):
        said.append(
            t(
                "The file is of a later release than the data of this server ({version}).",
                version=RELEASE.version,
            )
        )
    if found.told.version == RELEASE.version and (found.changes or found.gone):
        said.append(
            t(
                "The file names the present release and differs from it all the same: it was "
                "probably changed after it was taken."
            )
        )
    if what.missing:
        names = ", ".join(each.header for each in what.missing)
        said.append(t("Columns that the file lacks, not compared: {names}.", names=names))
    if what.unknown:
        names = ", ".join(each[:60] for each in what.unknown[:10])
        said.append(t("Columns that are not ours, not compared: {names}.", names=names))
    if found.repeated:
        names = ", ".join(" ".join(key)[:100] for key in found.repeated[:10])
        said.append(t("Rows that stand there twice; the first counts: {names}.", names=names))
    if found.unnamed:
        said.append(
            t.plural(
                "{n} row without identifier, not compared.",
                "{n} rows without identifier, not compared.",
                found.unnamed,
            )
        )
    return said


def _cells(found: Findings, t: Texts) -> str:
    if not found.changes:
        return ""
    return " (" + t.plural("{n} cell", "{n} cells", len(found.changes)) + ")"


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
