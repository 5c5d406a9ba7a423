"""Why a file cannot be checked, in the reader's words, and what to do about it."""

from components.navigation import mark
from data.recheck.file_error import FileError
from data.texts import Texts

REASONS = {
    "empty": mark("The file is empty."),
    "large": mark(
        "The file is larger than {most} MB. The whole record is far smaller: is it one of ours?"
    ),
    "binary": mark(
        "The file is no table but binary content, such as a picture, a PDF or a program. "
        "Choose the file as it was downloaded here."
    ),
    "bomb": mark(
        "The file unpacks to far more than the whole record holds: it was not read any further."
    ),
    "macros": mark(
        "The workbook holds macros, which no file of this site has. Save it as .xlsx without them."
    ),
    "no_tables": mark(
        "The ZIP file holds none of the tables of this record (tables/events.csv and the like)."
    ),
    "locked": mark(
        "The file is protected by a password, or a workbook in the old Excel form (.xls). Save it "
        "without a password, a workbook as .xlsx or CSV UTF-8, and try again."
    ),
    "encoding": mark(
        "The text is not in UTF-8 (the first wrong sign stands in line {line}): a program has "
        "probably saved it in another encoding. Choose the file as it was downloaded, or save it "
        "again as “CSV UTF-8”."
    ),
    "no_rows": mark("The file has no rows below its headers."),
    "not_csv": mark(
        "The file is not readable as CSV near line {line}: a quotation mark that is not closed, or "
        "a cell that is far too long. Choose the file as it was downloaded."
    ),
    "ragged": mark(
        "Row {row} has {cells} cells where the header has {columns}: something was inserted or "
        "a separator was lost. Choose the file as it was downloaded."
    ),
    "columns": mark(
        "The file has more than {most} columns; no table of this record has that many."
    ),
    "rows": mark("The file has more than {most} rows; no table of this record has that many."),
    "twice": mark(
        "The column “{column}” stands in the file twice: which one is meant is not clear."
    ),
    "not_json": mark(
        "The file begins like JSON but is not readable as JSON (line {line}): it is cut short, "
        "changed, or nested too deeply. Choose the file as it was downloaded."
    ),
    "parts": mark("The document has far more parts than any document of this record."),
    "not_ours": mark(
        "The file is JSON, but none of the documents of this site with the rows of a table "
        "(“rows”, or “features” for GeoJSON)."
    ),
    "foreign": mark(
        "The columns of this file are not those of a table of this record. Checked are extracts of "
        "tables; sheets of counts and figures are not."
    ),
    "no_key": mark(
        "Without these columns the rows of the file cannot be recognised: {columns}. Choose a file "
        "that still has them."
    ),
    "unknown_rows": mark(
        "The columns are those of a table of this record, but not one row of the file is known "
        "here. Was the file made from another source, or were its identifiers changed?"
    ),
    "unreadable": mark(
        "The file cannot be read: it is damaged, or not what it seems to be. Choose the file as it "
        "was downloaded."
    ),
}


def refusal_text(error: FileError, t: Texts) -> str:
    """The reason and the remedy."""
    return t(REASONS[error.reason], **error.values)
