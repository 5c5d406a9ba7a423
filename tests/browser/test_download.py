"""An extract taken from a page holds the same bytes as the address of the HTTP interface."""

from pathlib import Path

from tests.browser.reader import Reader

QUERY = "partner=RUS&sector=energy"


def test_download_equals_the_bytes_of_the_interface(reader: Reader) -> None:
    reader.open(f"/agreements?{QUERY}&lang=en")
    button = reader.page.locator("[data-testid=stDownloadButton] button").filter(
        has_text="all columns with codes"
    )
    taken = reader.download(button.first)
    assert Path(taken.path()).read_bytes() == reader.server.get(f"/api/v1/agreements.csv?{QUERY}")
    assert "agreements" in taken.suggested_filename
    assert taken.suggested_filename.endswith(".csv")
