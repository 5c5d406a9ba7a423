"""The smoke test: every address of urls.txt shows its texts."""

from pathlib import Path

import pytest

from tests.browser.reader import Reader, single_blanks


def listed() -> list[tuple[str, ...]]:
    """Rows of urls.txt: an address, then the texts that must appear there."""
    lines = Path(__file__).with_name("urls.txt").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.strip() and not line.startswith("#")]
    return [tuple(part.strip() for part in line.split("|")) for line in kept]


@pytest.mark.parametrize("row", listed(), ids=lambda row: row[0])
def test_address_shows_its_texts(reader: Reader, row: tuple[str, ...]) -> None:
    address, *wanted = row
    reader.open(address)
    shown = reader.text() + " " + reader.grid_text()
    missing = [text for text in wanted if single_blanks(text) not in shown]
    assert not missing, f"{missing} not in: {shown}"
