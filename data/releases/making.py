"""Makes a release of the tables as they are: its file, and its row in the index."""

import csv
from datetime import date
from pathlib import Path

from data.check import checked
from data.codebook import KEYS
from data.folder import DATA
from data.problems import DataError
from data.release import read_release
from data.releases import archive
from data.releases.index import COLUMNS, order, versions


def make(note_en: str, note_fr: str, folder: Path = DATA) -> str:
    """Make the release that release.toml of a data folder names; returns its version.

    DataError when the tables are at fault, ValueError when there is this release or a newer one.
    """
    if folder == DATA:
        checked()
    values, faults = read_release(folder)
    if faults:
        raise DataError(faults)
    version, day = str(values["version"]), values["released_on"]
    if any(order(each) >= order(version) for each in versions()):
        raise ValueError(f"{version} is not newer than {versions()[-1]}: change release.toml first")
    content = archive.pack(folder)
    archive.archive_path(version).write_bytes(content)
    _add_row(version, day, note_en, note_fr, content)
    return version


def _add_row(version: str, day: date, note_en: str, note_fr: str, content: bytes) -> None:
    tables = (archive.read_frame(version, f"tables/{table}.csv") for table in KEYS)
    rows = sum(len(each) for each in tables if each is not None)
    row = (version, day.isoformat(), note_en, note_fr, archive.digest(content), rows)
    path = archive.FOLDER / "index.csv"
    is_new = not path.exists()
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([COLUMNS, row] if is_new else [row])
