"""Whether the releases hold together: files, index, reasons, ids, and the tables as they are."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from data.asked import PRESENT
from data.codebook import KEYS
from data.folder import DATA
from data.problems import Problem
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.releases import archive
from data.releases.diff import differences, rows_of
from data.releases.index import Entry, order, releases
from data.releases.reasons import is_meant, reasons

INDEX, REASONS = "releases/index.csv", "releases/reasons.csv"


def problems() -> list[Problem]:
    """All that is wrong with the releases, and where the tables differ from the newest one."""
    known = releases()
    found = [*_index_faults(known), *_file_faults(known)]
    if found:
        return found
    return [*_present_faults(known), *_id_faults(known), *_reason_faults(known)]


def _index_faults(known: tuple[Entry, ...]) -> Iterator[Problem]:
    if not known:
        yield Problem(INDEX, 1, "version", "no release: make one (python -m data.releases make)")
    if len({each.version for each in known}) < len(known):
        yield Problem(INDEX, 1, "version", "a version stands in two rows")
    if [each.released_on for each in known] != sorted(each.released_on for each in known):
        yield Problem(INDEX, 1, "released_on", "days of release are not in the order of versions")
    for line, entry in enumerate(known, start=2):
        if not entry.note_en or not entry.note_fr:
            yield Problem(INDEX, line, "note_en", f"the note on {entry.version} must be filled")


def _file_faults(known: tuple[Entry, ...]) -> Iterator[Problem]:
    stray = {path.stem for path in archive.FOLDER.glob("*.zip")} - {each.version for each in known}
    for version in sorted(stray):
        yield Problem(f"releases/{version}.zip", 1, "", "not in index.csv")
    for line, entry in enumerate(known, start=2):
        path = archive.archive_path(entry.version)
        if not path.is_file():
            yield Problem(INDEX, line, "version", f"{path.name} is missing: restore it")
        elif archive.digest(path.read_bytes()) != entry.sha256:
            yield Problem(INDEX, line, "sha256", f"{path.name} was changed: restore it")
        else:
            yield from _content_faults(path, entry, line)


def _content_faults(path: Path, entry: Entry, line: int) -> Iterator[Problem]:
    held = archive.read_members(path.read_bytes())
    values = tomllib.loads(held["release.toml"].decode("utf-8"))
    for name in ("version", "released_on"):
        if values[name] != getattr(entry, name):
            yield Problem(INDEX, line, name, f"release.toml in {path.name} says {values[name]}")
    rows = sum(map(len, rows_of(entry.version).values()))
    if rows != entry.rows:
        yield Problem(INDEX, line, "rows", f"{path.name} holds {rows} rows")


def _present_faults(known: tuple[Entry, ...]) -> Iterator[Problem]:
    """The tables are those of the newest release, unless a newer one is being prepared."""
    newest, version = known[-1], RELEASE.version
    if order(version) > order(newest.version):
        return
    if version != newest.version or RELEASE.released_on != newest.released_on:
        message = f"{version} is not the newest release, {newest.version}, nor newer"
        yield Problem("release.toml", 2, "version", message)
        return
    held = archive.read_members(archive.archive_path(version).read_bytes())
    for table in KEYS:
        name = f"tables/{table}.csv"
        if (DATA / name).read_bytes() != held[name]:
            message = f"differs from release {version}: name a newer version in release.toml"
            yield Problem(name, 1, "", message)


def _id_faults(known: tuple[Entry, ...]) -> Iterator[Problem]:
    """Ids of records that are gone stand in retired_ids, and none that is gone comes back."""
    names = [each.version for each in known]
    stages = [*names, PRESENT] if RELEASE.version not in names else names
    gone: dict[str, set[str]] = {"records": set(), "sources": set()}
    before: dict[str, set[str]] = {name: set() for name in gone}
    for version in stages:
        rows = rows_of(version)
        live = {"records": set().union(*(rows[table] for table in RECORD_KEYS)),
                "sources": set(rows["sources"])}  # fmt: skip
        place = f"release {version}" if version else "the tables"
        for name, ids in live.items():
            for each in sorted(ids & gone[name]):
                message = f"{each} ({name}) is back in {place}: an id is never used again"
                yield Problem("tables/retired_ids.csv", 1, "id", message)
            gone[name] |= before[name] - ids
        buried = {row["id"] for row in rows["retired_ids"].values()}
        for each in sorted(gone["records"] - buried - live["records"]):
            message = f"{each} is gone from {place}: it needs a row here"
            yield Problem("tables/retired_ids.csv", 1, "id", message)
        before = live


def _reason_faults(known: tuple[Entry, ...]) -> Iterator[Problem]:
    """Each reason is given for a change that its release brought, in both languages."""
    versions = [each.version for each in known]
    earlier = dict(zip(versions[1:], versions, strict=False))
    for line, reason in enumerate(reasons(), start=2):
        if not reason.reason_en or not reason.reason_fr:
            yield Problem(REASONS, line, "reason_en", "must be filled in both languages")
        if reason.version not in earlier:
            if reason.version in versions or reason.version != RELEASE.version:
                message = f"{reason.version} is no release with another before it"
                yield Problem(REASONS, line, "version", message)
            continue
        changed = differences(earlier[reason.version], reason.version)
        if not any(is_meant(reason, each) for each in changed):
            message = f"{reason.key} of {reason.table} did not change in {reason.version}"
            yield Problem(REASONS, line, "id", message)
