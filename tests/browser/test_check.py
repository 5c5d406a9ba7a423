"""A file that was downloaded here is dropped again in a real browser."""

from pathlib import Path

from tests.browser.reader import Reader

ADDRESS = "/api/v1/agreements.json?partner=RUS&sector=energy"


def drop(reader: Reader, path: Path) -> str:
    with reader.rerun():
        reader.page.locator("input[type=file]").set_input_files(path)
    return reader.text()


def test_file_is_checked_and_a_bad_one_refused(reader: Reader, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.csv"
    good.write_bytes(reader.server.get(ADDRESS))
    bad.write_bytes("événement;à".encode("latin-1"))
    reader.open("/check?lang=en")
    assert "exactly what the same selection gives today" in drop(reader, good)
    reader.open("/check?lang=fr")
    assert "pas en UTF-8" in drop(reader, bad)
