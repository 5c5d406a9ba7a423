"""What the name of a file tells: table, release and day, and whether it is the whole table."""

import re
from dataclasses import replace
from datetime import date

from data.codebook import KEYS
from data.filters import Filters
from data.recheck.sheet import Told

NAME = re.compile(
    r"aes-monitor_(?P<stem>.{1,160}?)_v(?P<version>\d{1,4}\.\d{1,4}\.\d{1,4})"
    r"_(?P<day>\d{4}-\d{2}-\d{2})",
    re.ASCII,
)
"""As data.extracts.file_name writes it, whatever a browser adds behind: "... (1).csv"."""
VARIANT = r"(?:-[a-z]{1,20}){0,3}"
"""Forms of a table: "-labels", "-semicolon-labels" and the like."""


def told_by_name(name: str) -> Told:
    """What the name says; nothing for a file that was renamed."""
    found = NAME.search(name[-300:])
    if found is None:
        return Told()
    stem = found["stem"]
    table = next((each for each in KEYS if re.match(rf"{each}{VARIANT}_", f"{stem}_")), None)
    is_whole = table is not None and re.fullmatch(rf"{table}{VARIANT}_all", stem) is not None
    filters = Filters() if is_whole else None
    return Told(table, found["version"], _day(found["day"]), filters)


def joined(own: Told, name: Told) -> Told:
    """What the content says, completed by what the name says; the content is believed first."""
    found = replace(
        name,
        **{key: value for key, value in vars(own).items() if value is not None},
    )
    if own.table and own.table != name.table:
        return replace(found, filters=own.filters)
    return found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
