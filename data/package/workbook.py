"""Excel workbooks: typed cells, no formula ever, the same bytes for the same query and release."""

import io
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

import pandas as pd
import xlsxwriter

from data.filters import Filters
from data.package.about import AUTHOR, TITLES
from data.package.about_sheet import about_sheet
from data.package.columns import ADDED
from data.package.resources import codebook_frame, codes_frame
from data.package.rows import package_rows
from data.package.sheets import Cell, Link, Sheet, frame_sheet, table_sheet
from data.release import RELEASE

if TYPE_CHECKING:
    from data.api.parameters import Asked

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
CODEBOOK, CODES = "codebook", "codes"
"""Names of the sheets that say what columns and codes mean."""


def table_workbook(frame: pd.DataFrame, table: str, asked: "Asked", *, labels: bool) -> bytes:
    """One table, what its columns and codes mean, and what the file is."""
    rows = [table_sheet(frame, table, asked.lang if labels else None)]
    return _workbook(rows, (table,), asked, {rows[0].name: len(frame)})


def whole_workbook(asked: "Asked", *, labels: bool) -> bytes:
    """All tables of a selection with what they name, a sheet each."""
    frames = package_rows(asked.filters)
    order = [*(each for each in frames if each not in ADDED), *ADDED]
    lang = asked.lang if labels else None
    sheets = [table_sheet(frames[each], each, lang) for each in order]
    rows = {sheet.name: len(frames[each]) for sheet, each in zip(sheets, order, strict=True)}
    return _workbook(sheets, tuple(order), asked, rows)


def _workbook(
    sheets: list[Sheet], tables: tuple[str, ...], asked: "Asked", rows: dict[str, int]
) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, OPTIONS) as book:
        book.set_properties(_properties(asked.filters, asked.lang))
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1, "valign": "top"}),
            "date": book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
            "link": book.get_default_url_format(),
        }
        told = [
            frame_sheet(CODEBOOK, codebook_frame(tables)),
            frame_sheet(CODES, codes_frame(tables)),
            about_sheet(asked.filters, asked.lang, rows),
        ]
        for each in [*sheets, *told]:
            _write_sheet(book.add_worksheet(each.name), each, formats)
    return buffer.getvalue()


def _properties(filters: Filters, lang: str) -> dict[str, object]:
    return {
        "title": f"{TITLES[lang]}: {filters.sentence(lang)}",
        "author": AUTHOR,
        "comments": f"{RELEASE.version}, CC BY 4.0",
        "created": datetime.combine(RELEASE.released_on, time()),
    }


def _write_sheet(sheet: Any, content: Sheet, formats: dict[str, Any]) -> None:
    last = max(len(content.columns[0]), 1)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(content.headers) - 1)
    for place, header in enumerate(content.headers):
        sheet.set_column(place, place, content.widths[place])
        sheet.write_string(0, place, header, formats["head"])
        for line, cell in enumerate(content.columns[place], start=1):
            _write_cell(sheet, line, place, cell, formats)


def _write_cell(sheet: Any, line: int, place: int, cell: Cell, formats: dict[str, Any]) -> None:
    if isinstance(cell, Link):
        sheet.write_url(line, place, cell.url, formats["link"], cell.text)
    elif isinstance(cell, date):
        sheet.write_datetime(line, place, datetime.combine(cell, time()), formats["date"])
    elif isinstance(cell, str):
        sheet.write_string(line, place, cell)
    elif cell is not None:
        sheet.write_number(line, place, cell)
