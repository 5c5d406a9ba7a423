"""One server for all browser tests, one browser a file; each test reads in a browser of its own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import PHONE, chromium, new_context
from tests.browser.reader import Reader
from tests.browser.server import Server, serve


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with serve("app.py") as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Closed after each file: beside its event loop no other test could run one."""
    with chromium() as running:
        yield running


@pytest.fixture
def reader(browser: Browser, server: Server) -> Iterator[Reader]:
    """A reader at a desk. Whatever the test does: no other host, no error, no traceback."""
    yield from _reading(Reader(new_context(browser), server))


@pytest.fixture
def phone_reader(browser: Browser, server: Server) -> Iterator[Reader]:
    """A reader at a phone."""
    yield from _reading(Reader(new_context(browser, PHONE), server))


@pytest.fixture
def first_reader(browser: Browser) -> Iterator[Reader]:
    """The first reader of a fresh server process."""
    with serve("app.py") as fresh:
        yield from _reading(Reader(new_context(browser), fresh))


def _reading(reader: Reader) -> Iterator[Reader]:
    yield reader
    troubles = reader.troubles()
    reader.page.context.close()
    assert not troubles, "\n".join(troubles)
