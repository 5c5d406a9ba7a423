"""Releases made for a test: the present tables with some cells changed and rows taken out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from data.folder import DATA
from data.per_release import forget
from data.releases import archive, diff, making
from tests.data.api.conftest import ask
from tests.data.breaking import copy_data

Edit = Callable[[str], str]
Make = Callable[[dict[str, dict[str, Edit]]], Path]
EVENT = "2025-01-21-aes-unified-force-5000"
OLD_TITLE, TITLE = (
    "A title that was changed",
    "Niger's defence minister announces an AES force of 5,000",
)

__all__ = ["ask"]


def replaced(old: str, new: str) -> Edit:
    """Writes one text of a file for another."""

    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def renamed(old: str, new: str) -> Edit:
    """Writes one text of a file for another wherever it stands."""
    return lambda text: text.replace(old, new)


def without(record_id: str) -> Edit:
    """Takes out the row of a record, which stands in one line."""

    def edit(text: str) -> str:
        lines = text.splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(f"{record_id},")]
        assert len(kept) == len(lines) - 1
        return "".join(kept)

    return edit


RENAMED = {"tables/events.csv": replaced(TITLE, OLD_TITLE)}


@pytest.fixture
def make_releases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Makes releases of the present tables with some files edited, by version, and then one of
    the present tables as they are; the program knows these only. Returns their folder."""
    folder = tmp_path / "releases"
    folder.mkdir()
    (folder / "reasons.csv").write_text("version,table,id,column,reason_en,reason_fr\n")
    monkeypatch.setattr(archive, "FOLDER", folder)
    made: list[str] = []

    def make(edited: dict[str, dict[str, Edit]]) -> Path:
        for place, (version, edits) in enumerate(edited.items(), start=1):
            given = copy_data(tmp_path / version)
            values = f'version = "{version}"\nreleased_on = 2026-03-1{place}\n'
            (given / "release.toml").write_text(values + "dense_until = 2026-03-10\n")
            for name, edit in edits.items():
                text = (given / name).read_text(encoding="utf-8")
                (given / name).write_text(edit(text), encoding="utf-8")
            making.make(f"Note on {version}.", f"Note sur {version}.", given)
            made.append(version)
        making.make("Newest.", "La plus récente.", DATA)
        return folder

    yield make
    diff.differences.cache_clear()
    for version in made:
        forget(version)
