"""The sheet of a workbook that says what the file is: filters, release, licence, how to cite."""

from data.filters import Filters
from data.formats import date_text
from data.package.about import LICENCE, TITLES, permalinks, released
from data.package.citation import citation_text
from data.package.sheets import Cell, Link, Sheet
from data.release import RELEASE
from data.texts import texts

ABOUT = "about"
"""Name of the sheet."""
WIDTHS = [28, 110]


def about_sheet(filters: Filters, lang: str, rows: dict[str, int]) -> Sheet:
    """Names and values in a language; `rows` are counted by sheet."""
    t = texts(lang)
    query = "&".join(
        f"{name}={value}" for name, values in filters.to_query().items() for value in values
    )
    told: list[tuple[str, Cell]] = [
        (t("Selection"), filters.sentence(lang)),
        (t("Filters (codes)"), query),
        (t("Page with the same rows"), permalinks(filters)[lang]),
        (t("Version of the data"), RELEASE.version),
        (t("Released on"), released(lang)),
        (t("Newest event"), date_text(RELEASE.covered_until, "day", lang)),
        (t("Licence"), Link(LICENCE["title"], LICENCE["path"])),
        (t("Place names"), "GeoNames (geonames.org, CC BY 4.0)"),
        (t("Cite as"), citation_text(filters, lang)),
        (
            t("Dates"),
            t("A date whose day is not known is a text that ends where the known part ends."),
        ),
        (t("Sources"), t("The cell names all addresses; a click opens the first of them.")),
        (
            t("Before you count"),
            t(
                "Attacks are a selection: do not add deaths, nor the personnel of missions that "
                "overlap, nor amounts in different currencies."
            ),
        ),
    ]
    told += [(t("Rows: {sheet}", sheet=name), count) for name, count in rows.items()]
    names, values = [*map(_first, told)], [each[1] for each in told]
    return Sheet(ABOUT, [TITLES[lang], ""], WIDTHS, [names, values])


def _first(pair: tuple[str, Cell]) -> Cell:
    return pair[0]
