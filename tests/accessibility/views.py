"""The views that are judged: every page in each language and theme, at a desk and on a phone."""

from dataclasses import dataclass
from itertools import product

from playwright.sync_api import Browser, BrowserContext

from data.pages import SLUGS
from data.texts import LANGUAGES
from tests.browser.chromium import DESKTOP, PHONE, REPAINT

THEMES, DEVICES = ("light", "dark"), ("desktop", "phone")
PHONE_AGENT = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/150.0.0.0 Mobile Safari/537.36"
)
OWN = {
    "record": "&id=2025-06-23-mli-rus-foundations-of-relations",
    "search": "&q=Goita",
    "explore": "&country=MLI&partner=RUS&since=2023-01-01",
    "forces": "&view=presence&country=MLI",
}
STRIDE = 3
"""Has no divisor in common with the number of views of a page: each view gets its turn."""


@dataclass(frozen=True)
class Look:
    """A page as one reader sees it."""

    slug: str
    lang: str
    theme: str
    device: str

    @property
    def path(self) -> str:
        return f"/{self.slug}?lang={self.lang}{OWN.get(self.slug, '')}"

    def __str__(self) -> str:
        return f"{self.slug or 'overview'}-{self.lang}-{self.theme}-{self.device}"


def looks(slug: str) -> list[Look]:
    """All views of a page."""
    return [Look(slug, *each) for each in product(LANGUAGES, THEMES, DEVICES)]


def one_look_each() -> list[Look]:
    """One view of each page, over the pages every language, theme and device."""
    return [
        all_looks[(at * STRIDE) % len(all_looks)] for at, all_looks in enumerate(map(looks, SLUGS))
    ]


def context_for(browser: Browser, look: Look) -> BrowserContext:
    """A browser of that device with that theme."""
    width, height = PHONE if look.device == "phone" else DESKTOP
    phone = {"user_agent": PHONE_AGENT, "is_mobile": True, "has_touch": True}
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale="en-GB",
        color_scheme="dark" if look.theme == "dark" else "light",
        **(phone if look.device == "phone" else {}),
    )
    context.add_init_script(REPAINT)
    return context
