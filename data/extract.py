"""Extracts from the command line: `python -m data.extract --country MLI -o mali.zip`.

The same bytes as the address and the button of the same query.
"""

import argparse
import sys
from pathlib import Path

from data.api.parameters import DAY_FORM, Asked
from data.filters import Filters, parse_query
from data.package.formats import FORMATS, WHOLE, WHOLE_FORMATS, extract_bytes, formats_of
from data.package.rows import TABLES
from data.problems import DataError
from data.query import CODES, PARAMETERS
from data.releases.index import of_release, versions
from data.texts import LANGUAGES

TO_STDOUT = "-"
OFFERED = tuple(dict.fromkeys((*FORMATS, *WHOLE_FORMATS)))


def main(arguments: list[str]) -> int:
    """Write the file that is asked for. 0 when it is written, 1 when it is not, 2 for a question
    that cannot be answered."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        with of_release(given.version):
            return _extract(parser, given)
    except DataError as error:
        print("The tables did not pass their checks:", *error.problems, sep="\n", file=sys.stderr)
        return 1


def _extract(parser: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    asked = Asked(_filters(parser, given), given.lang)
    form = given.format or ("zip" if given.table == WHOLE else "csv")
    _check_form(parser, given.table, form)
    _check_place(parser, given)
    return _write(given.output, extract_bytes(given.table, form, asked), asked)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m data.extract",
        description="Write the selected rows of the record into a file. Without filters: all rows.",
        epilog="Codes and what they mean: data/vocabularies. Repeat a filter for several values.",
    )
    for name in CODES:
        parser.add_argument(f"--{name}", action="append", default=[], metavar="CODE")
    for name in ("since", "until"):
        parser.add_argument(f"--{name}", action="append", default=[], metavar=DAY_FORM)
    parser.add_argument("--q", action="append", default=[], metavar="WORDS")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="of labels and sentences")
    parser.add_argument("--version", choices=versions(), default="", metavar="VERSION",
                        help=f"release of the tables ({', '.join(versions())}); "
                        "the newest when left out")  # fmt: skip
    parser.add_argument("--table", choices=(WHOLE, *TABLES), default=WHOLE, metavar="TABLE",
                        help=f"{WHOLE} (all tables together), {', '.join(TABLES)}")  # fmt: skip
    parser.add_argument("--format", choices=OFFERED, metavar="FORMAT",
                        help=f"{', '.join(OFFERED)}; csv, or zip for all tables")  # fmt: skip
    parser.add_argument("-o", "--output", required=True, metavar="FILE",
                        help=f"where to write; {TO_STDOUT} for standard output")  # fmt: skip
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    return parser


def _filters(parser: argparse.ArgumentParser, given: argparse.Namespace) -> Filters:
    """The filters; ends with a message that names every value that cannot be used."""
    filters, ignored = parse_query({name: getattr(given, name) for name in PARAMETERS})
    faults = [f"--{e.parameter} {e.value}: allowed: {', '.join(e.allowed)}" for e in ignored]
    faults += [
        f"--{name}: empty; leave it out"
        for name in PARAMETERS
        if any(not value.strip() for value in getattr(given, name))
    ]
    if filters.is_inverted:
        faults.append(f"--until {filters.until}: must be on or after --since {filters.since}")
    if faults:
        parser.error("; ".join(faults))
    return filters


def _check_form(parser: argparse.ArgumentParser, table: str, form: str) -> None:
    if form not in formats_of(table):
        what = "all tables together are" if table == WHOLE else f"{table} is"
        tables = [each for each in (WHOLE, *TABLES) if form in formats_of(each)]
        parser.error(
            f"{what} not offered as {form}, only as: {', '.join(formats_of(table))}; "
            f"{form} is offered with --table: {', '.join(tables)}"
        )


def _check_place(parser: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    path = Path(given.output)
    if given.output == TO_STDOUT:
        return
    if path.is_dir():
        parser.error(f"{path} is a folder: name a file")
    if not path.parent.is_dir():
        parser.error(f"there is no folder {path.parent}")
    if path.exists() and not given.force:
        parser.error(f"{path} is there already: add --force to replace it")


def _write(output: str, content: bytes, asked: Asked) -> int:
    try:
        if output == TO_STDOUT:
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
            return 0
        Path(output).write_bytes(content)
    except OSError as error:
        print(f"{output} cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    print(f"{output}: {asked.filters.sentence(asked.lang)}, {len(content)} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
