"""Which table of the record a sheet holds, in which form, and which of its columns."""

from dataclasses import dataclass

from data.codebook import KEYS
from data.recheck.file_error import FileError
from data.recheck.forms import STYLES, Held, held_columns, key_columns
from data.recheck.sheet import Sheet

ENOUGH = 3
"""Known columns from which a sheet without its key is taken for one of ours, cut short."""


@dataclass(frozen=True)
class Recognised:
    """Table and form; the columns of the sheet in its order, None for one that is not ours."""

    table: str
    style: str | None
    held: tuple[Held | None, ...]
    missing: tuple[Held, ...]
    unknown: tuple[str, ...]


def recognise(sheet: Sheet) -> Recognised:
    """The table and form with most of the sheet's columns. FileError when there is none."""
    forms = [(table, style) for style in STYLES for table in KEYS]
    if sheet.told.table:
        forms.sort(key=lambda form: form[0] != sheet.told.table)
    fits = [_fit(sheet, *form) for form in forms]
    whole = [each for each in fits if _has_key(each)]
    best = max(whole or fits, key=_known)
    if not whole:
        if _known(best) < ENOUGH:
            raise FileError("foreign")
        raise FileError("no_key", columns=", ".join(_key_headers(best)))
    if _known(best) < 2:
        raise FileError("foreign")
    return best


def _fit(sheet: Sheet, table: str, style: str | None) -> Recognised:
    known = {each.header: each for each in held_columns(table, style)}
    return Recognised(
        table,
        style,
        tuple(known.get(name) for name in sheet.header),
        tuple(each for name, each in known.items() if name not in sheet.header),
        tuple(name for name in sheet.header if name and name not in known),
    )


def _known(fit: Recognised) -> int:
    return sum(each is not None for each in fit.held)


def _has_key(fit: Recognised) -> bool:
    there = {each.column for each in fit.held if each}
    return there >= set(key_columns(fit.table, fit.style))


def _key_headers(fit: Recognised) -> list[str]:
    wanted = key_columns(fit.table, fit.style)
    return [each.header for each in fit.missing if each.column in wanted]
