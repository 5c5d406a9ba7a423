"""The file of a release: tables, code lists, codebook and release.toml as they stood, in one ZIP.

The same files make the same bytes, whenever and wherever they are packed.
"""

import csv
import io
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import pandas as pd

from data.folder import DATA
from data.problems import DataError, Problem

FOLDER = DATA / "releases"
"""Where the files stand, with index.csv and reasons.csv."""
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The one date of all members: the day of release stands in release.toml."""
MEMBERS = ("tables/*.csv", "vocabularies/*.csv", "codebook.csv", "release.toml")


def pack(folder: Path) -> bytes:
    """The file of the release that a data folder holds."""
    paths = sorted(path for pattern in MEMBERS for path in folder.glob(pattern))
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        for path in paths:
            member = ZipInfo(path.relative_to(folder).as_posix(), FIRST_MOMENT)
            member.compress_type, member.create_system = ZIP_DEFLATED, 3
            member.external_attr = 0o644 << 16
            archive.writestr(member, path.read_bytes(), compresslevel=9)
    return packed.getvalue()


def digest(content: bytes) -> str:
    """The SHA-256 of a file in hexadecimal digits."""
    return sha256(content).hexdigest()


def archive_path(version: str) -> Path:
    return FOLDER / f"{version}.zip"


def read_frame(version: str, member: str) -> pd.DataFrame | None:
    """A CSV of a release as texts, empty cells empty; None where the release has no such file."""
    text = _read(version, member)
    if text is None:
        return None
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    return pd.DataFrame(rows, columns=header, dtype="str")


def read_values(version: str) -> dict[str, Any]:
    """What release.toml of a release says."""
    return tomllib.loads(_read(version, "release.toml") or "")


def read_members(content: bytes) -> dict[str, bytes]:
    """Name -> content of all that a file of a release holds."""
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _read(version: str, member: str) -> str | None:
    """DataError when the file of the release cannot be read."""
    path = archive_path(version)
    try:
        with ZipFile(path) as archive:
            return archive.read(member).decode("utf-8") if member in archive.namelist() else None
    except (OSError, BadZipFile, UnicodeDecodeError) as error:
        message = f"release cannot be read ({error}): restore the file"
        raise DataError([Problem(f"releases/{path.name}", 1, "", message)]) from error
