"""Whatever stands in a table file, the check reports it with its place and never fails itself."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.check import problems
from data.codebook import KEYS
from tests.data.breaking import copy_data
from tests.fuzz.examples import FEW
from tests.fuzz.hostile import texts

DAMAGES = ("cut", "drop", "double", "flip", "latin1", "quote", "empty")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_data(tmp_path_factory.mktemp("data"))


@settings(max_examples=FEW)
@given(
    table=st.sampled_from(list(KEYS)),
    damage=st.sampled_from(DAMAGES),
    seed=st.integers(0, 2**16),
)
def test_a_damaged_file_is_reported(folder: Path, table: str, damage: str, seed: int) -> None:
    path = folder / "tables" / f"{table}.csv"
    sound = path.read_bytes()
    try:
        path.write_bytes(damaged(sound, damage, random.Random(seed)))
        found = problems(folder)
    finally:
        path.write_bytes(sound)
    assert all(each.message for each in found)
    if damage in ("empty", "drop", "double"):
        assert found, f"{damage} in {table} was not noticed"


@settings(max_examples=FEW)
@given(table=st.sampled_from(list(KEYS)), text=texts, seed=st.integers(0, 2**16))
def test_a_hostile_cell_is_checked_like_any_other(
    folder: Path, table: str, text: str, seed: int
) -> None:
    path = folder / "tables" / f"{table}.csv"
    sound = path.read_bytes()
    lines = sound.decode("utf-8").splitlines(keepends=True)
    at = random.Random(seed).randrange(1, len(lines))
    lines[at] = lines[at].split(",", 1)[0] + ',"' + text.replace('"', '""') + '"\n'
    try:
        path.write_bytes("".join(lines).encode("utf-8", "surrogatepass"))
        found = problems(folder)
    finally:
        path.write_bytes(sound)
    assert found
    assert all(each.file for each in found)


def damaged(sound: bytes, damage: str, rng: random.Random) -> bytes:
    """The bytes of a file after an accident."""
    at = rng.randrange(1, len(sound))
    lines = sound.splitlines(keepends=True)
    line = rng.randrange(1, len(lines))
    return {
        "cut": sound[:at],
        "drop": b"".join(lines[:line] + lines[line + 1 :]),
        "double": b"".join(lines[: line + 1] + lines[line:]),
        "flip": sound[:at] + bytes([sound[at] ^ 0x80]) + sound[at + 1 :],
        "latin1": sound.decode("utf-8").encode("latin-1", "replace"),
        "quote": sound[:at] + b'"' + sound[at:],
        "empty": b"",
    }[damage]
