"""What readers who use a keyboard or a screen reader still meet, and why: about/exceptions.csv.

A row with a rule is a finding of axe-core that tests let pass at that selector.
"""

import csv
from dataclasses import dataclass

from data.folder import DATA


@dataclass(frozen=True)
class Exempt:
    """A shortcoming: rule of axe-core ("" when it finds none), where, what it is and its reason."""

    rule: str
    selector: str
    what: dict[str, str]
    reason: dict[str, str]


def exceptions() -> tuple[Exempt, ...]:
    """All of them, in the order of the file."""
    path = DATA / "about" / "exceptions.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            Exempt(
                row["rule"],
                row["selector"],
                {lang: row[f"what_{lang}"] for lang in ("en", "fr")},
                {lang: row[f"reason_{lang}"] for lang in ("en", "fr")},
            )
            for row in csv.DictReader(file)
        )
