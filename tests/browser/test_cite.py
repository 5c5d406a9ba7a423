"""Records ticked in the dialog stay ticked while the reader looks for others."""

from pathlib import Path

from tests.browser.reader import Reader

FIRST_ROW = {"x": 14, "y": 55}


def test_ticked_records_outlive_a_search_and_are_cited_together(reader: Reader) -> None:
    reader.open("/forces?lang=en")
    with reader.rerun():
        reader.keyed("take").get_by_role("button").click()
    dialog = reader.page.get_by_role("dialog")
    for name in ("Cite", "Records of the selection"):
        with reader.rerun():
            dialog.get_by_role("radio", name=name).click()
    for words in ("minusma", "takuba"):
        with reader.rerun():
            dialog.get_by_role("textbox").first.fill(words)
            dialog.get_by_role("textbox").first.press("Enter")
        with reader.rerun():
            dialog.locator("[data-testid=stDataFrame]").click(position=FIRST_ROW)
    assert "2 records ticked" in dialog.inner_text()
    taken = reader.download(dialog.locator("[data-testid=stDownloadButton] button").last)
    text = Path(taken.path()).read_text(encoding="utf-8")
    assert text.count("AES Monitor, version") == 2
    assert taken.suggested_filename.startswith("aes-monitor_citation_2-records")
    assert "accessed" in dialog.locator("[data-testid=stCode]").inner_text()
