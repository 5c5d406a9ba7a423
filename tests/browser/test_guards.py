"""What browsers make of our headers: frames, cookies, and the language of the document."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, Frame, Page

from tests.browser.chromium import new_context
from tests.browser.reader import Reader
from tests.browser.server import Server


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder without a word."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def elsewhere(folder: Path, *addresses: str) -> Iterator[str]:
    """The address of another site, whose one page shows these addresses in frames."""
    frames = "".join(f"<iframe src={each!r} width=800 height=500></iframe>" for each in addresses)
    (folder / "index.html").write_text(f"<!DOCTYPE html>{frames}", encoding="utf-8")
    other = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=other.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{other.server_port}/"
    finally:
        other.shutdown()


def test_other_site_may_show_embeds_and_no_other_page(
    browser: Browser, server: Server, tmp_path: Path
) -> None:
    page = new_context(browser).new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    embed = f"{server.url}/timeline?country=NER&lang=en&embed=true"
    with elsewhere(tmp_path, embed, f"{server.url}/?lang=en") as address:
        page.goto(address)
        shown = page.frame_locator("iframe").first
        shown.locator("[data-testid=stPlotlyChart]").first.wait_for(timeout=60_000)
    assert any("frame-ancestors" in each for each in refused)
    assert len(drawn(page)) == 1
    page.context.close()


def drawn(page: Page) -> list[Frame]:
    """The frames in which something of ours is to be seen."""
    return [each for each in page.frames[1:] if each.locator("[data-testid=stApp]").count()]


def test_language_of_the_document_follows_the_switch(reader: Reader) -> None:
    reader.open("/about?lang=fr")
    said = "document.documentElement.lang"
    assert reader.page.evaluate(said) == "fr"
    title = reader.page.title()
    reader.switch_language("English")
    assert reader.page.evaluate(said) == "en"
    assert reader.page.title() != title
    only_the_cookie_of_streamlit_is_set(reader)


def only_the_cookie_of_streamlit_is_set(reader: Reader) -> None:
    """README, "Privacy", names all of it."""
    cookies = reader.page.context.cookies()
    assert {each["name"] for each in cookies} == {"_streamlit_xsrf"}
    assert all(each["expires"] == -1 for each in cookies)
    local, session = reader.page.evaluate(
        "[Object.keys(localStorage), Object.keys(sessionStorage)]"
    )
    assert [each for each in local if not each.startswith("stActiveTheme-")] == []
    assert session == []
