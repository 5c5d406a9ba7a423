"""What the formats of the files are called, and for whom each is."""

from components.navigation import mark

FORMAT_TITLES = {
    "zip": mark("ZIP package of CSV files"),
    "xlsx-labels": mark("Excel, with labels"),
    "xlsx": mark("Excel, with codes"),
    "csv-semicolon-labels": mark("CSV, semicolons, with labels"),
    "csv-semicolon": mark("CSV, semicolons, with codes"),
    "csv-labels": mark("CSV, commas, with labels"),
    "csv": mark("CSV, commas, with codes"),
    "csv-raw": mark("CSV for programs"),
    "json": mark("JSON"),
    "geojson": mark("GeoJSON, for maps"),
    "parquet": mark("Parquet"),
}
"""Code of a format -> its name, in the order in which a reader looks for one."""
FORMAT_MEANINGS = {
    "zip": mark(
        "A Frictionless Data Package with README and citations: types, keys, licences and "
        "sources of all tables, the filters in words, and a SHA-256 of each file."
    ),
    "xlsx-labels": mark(
        "Headers and labels in your language; dates and numbers are typed, sources can be clicked. "
        "Further sheets hold the codebook, the codes, and how to cite."
    ),
    "xlsx": mark(
        "Every column in both languages, with codes; dates and numbers are typed, sources can be "
        "clicked. Further sheets hold the codebook, the codes, and how to cite."
    ),
    "csv-semicolon-labels": mark(
        "For spreadsheets set up for French: decimal commas, headers and labels in your language."
    ),
    "csv-semicolon": mark(
        "For spreadsheets set up for French: decimal commas; every column, with codes."
    ),
    "csv-labels": mark("For spreadsheets set up for English: headers and labels in your language."),
    "csv": mark("For spreadsheets set up for English: every column, with codes."),
    "csv-raw": mark("The cells exactly as they are; not meant to be opened in a spreadsheet."),
    "json": mark("Rows with types and sources, and what they are."),
    "geojson": mark("The events as points for QGIS and other map programs."),
    "parquet": mark("Columns with types and lists, for Python, R and databases."),
}
"""Code of a format -> what is special about it."""


def ordered(codes: tuple[str, ...]) -> list[str]:
    """Codes of formats in the order of FORMAT_TITLES."""
    return [code for code in FORMAT_TITLES if code in codes]
