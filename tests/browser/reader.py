"""A reader at the browser: opens addresses, uses filters, and notes what should not happen."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Download, Locator, Request

from tests.browser.chromium import settle
from tests.browser.reruns import Reruns
from tests.browser.server import Server

BROKEN = ("Oh no", "Traceback", "This app has encountered an error", "Page not found")
PROBES = "/_stcore/"
"""Streamlit looks for its base below the path of a deep link; those 404s are its own."""
VIOLATION = """addEventListener("securitypolicyviolation", violation => console.error(
  "policy", violation.effectiveDirective, violation.blockedURI, violation.sample))"""


def single_blanks(text: str) -> str:
    """The text with each run of blanks (no-break spaces and line ends too) made one space."""
    return " ".join(text.split())


class Reader:
    """One tab at one server."""

    def __init__(self, context: BrowserContext, server: Server) -> None:
        self.server = server
        context.add_init_script(VIOLATION)
        self.page = context.new_page()
        self._reruns = Reruns(self.page)
        self.foreign: list[str] = []
        self.errors: list[str] = []
        self._printed_before = len(server.printed())
        context.on("request", self._note_request)
        self.page.on("websocket", lambda socket: self._note_address(socket.url))
        self.page.on("console", self._note_console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def open(self, path: str) -> None:
        with self.rerun():
            self.page.goto(self.server.url + path)

    def reload(self) -> None:
        with self.rerun():
            self.page.reload()

    @contextmanager
    def rerun(self) -> Iterator[None]:
        """What is done in the block makes the script run: wait until all of it is drawn."""
        asked = self._reruns.asked
        yield
        self._reruns.wait_for_request(asked + 1)
        self.settle()

    def settle(self) -> None:
        self._reruns.wait_for_end()
        settle(self.page)

    def text(self) -> str:
        """The text of the whole window, blanks made single."""
        return single_blanks(self.page.locator("[data-testid=stApp]").inner_text())

    def grid_text(self) -> str:
        """The cells in sight of the tables; they are drawn on canvases, with a twin for readers."""
        cells = self.page.locator("[data-testid=stDataFrame] canvas table [role=gridcell]")
        return single_blanks(" ".join(cells.all_text_contents()))

    def head(self) -> str:
        """The line above every page: the filters in words and the counts."""
        return single_blanks(self.keyed("head").inner_text())

    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.page.url).query)

    def path(self) -> str:
        return urlsplit(self.page.url).path

    def keyed(self, key: str) -> Locator:
        """The element with this key in the script."""
        return self.page.locator(f".st-key-{key}").first

    def choose(self, filter_name: str, *labels: str) -> None:
        """Choose options of a filter one after the other, as fast as one can click."""
        field = self.keyed(f"filter-{filter_name}").locator("input").first
        field.click()
        with self.rerun():
            for label in labels:
                self.page.get_by_role("option").filter(has_text=label).first.click()
        field.press("Escape")

    def switch_language(self, name: str) -> None:
        with self.rerun():
            self.keyed("language").get_by_role("radio", name=name).click()

    def go_to(self, page_title: str) -> None:
        """Follow the link of the bar."""
        with self.rerun():
            self.keyed("bar").get_by_role("link", name=page_title).click()

    def download(self, button: Locator) -> Download:
        with self.page.expect_download() as started:
            button.click()
        return started.value

    def troubles(self) -> list[str]:
        """Requests to other hosts, errors of the console (breaches of the policy are), signs of a
        failed script, tracebacks."""
        shown = self.text()
        broken = [each for each in BROKEN if each in shown]
        if self.page.locator("[data-testid=stException]").count():
            broken.append("an exception on the page")
        printed = self.server.printed()[self._printed_before :]
        if "Traceback (most recent call last)" in printed:
            broken.append(printed)
        return [f"request to another host: {each}" for each in self.foreign] + self.errors + broken

    def _note_request(self, request: Request) -> None:
        self._note_address(request.url)

    def _note_address(self, address: str) -> None:
        parts = urlsplit(address)
        if (
            parts.scheme not in ("data", "blob")
            and parts.netloc != urlsplit(self.server.url).netloc
        ):
            self.foreign.append(address)

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and PROBES not in message.location["url"]:
            self.errors.append(f"console: {message.text} ({message.location['url']})")
