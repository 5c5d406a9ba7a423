"""Headless Chromium as it is installed on the machine, drawing WebGL in software."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
)
REPAINT = Path(__file__).with_name("repaint.js").read_text(encoding="utf-8")
DESKTOP, PHONE = (1440, 900), (390, 844)
QUIET_MS = 300
SETTLED = """quiet => {
  const app = document.querySelector("[data-testid=stApp]");
  return app && app.dataset.testConnectionState === "CONNECTED"
    && app.dataset.testScriptState === "notRunning"
    && document.querySelector("[data-testid=stSidebar]")
    && !document.querySelector("[data-testid=stSkeleton], [data-testid=stAppSkeleton]")
    && performance.now() - window.aes.changed > quiet;
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser process. RuntimeError when none is installed."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise RuntimeError("no Chromium found: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


def new_context(browser: Browser, size: tuple[int, int] = DESKTOP) -> BrowserContext:
    """A reader's browser: nothing cached, English unless the address says otherwise."""
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, locale="en-GB")
    context.add_init_script(REPAINT)
    return context


def settle(page: Page, quiet_ms: int = QUIET_MS, most_ms: int = 30_000) -> None:
    """Wait until the script has ended and nothing has been drawn for a while."""
    page.wait_for_function(SETTLED, arg=quiet_ms, polling=50, timeout=most_ms)
