"""Runs axe-core in a page: what it finds against WCAG 2.2 A and AA and against good practice."""

from dataclasses import dataclass

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from data.exceptions import exceptions

GRAVE = ("serious", "critical")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EXEMPT = """([selector, target]) => {
  const found = document.querySelector(target)
  return Boolean(found && found.closest(selector))
}"""
TALLEST = 6000
"""Pixels; what lies outside the window axe-core does not judge."""


@dataclass(frozen=True)
class Finding:
    """A rule that an element breaks."""

    rule: str
    impact: str
    target: str
    said: str

    def __str__(self) -> str:
        return f"{self.impact} {self.rule}: {self.said} | {self.target}"


def find(page: Page) -> list[Finding]:
    """Everything that axe-core finds in the whole page and that no exception names."""
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    size = page.viewport_size
    assert size is not None
    page.set_viewport_size({"width": size["width"], "height": min(int(height) + 50, TALLEST)})
    page.evaluate(AXE_SCRIPT)
    options = {"runOnly": TAGS, "resultTypes": ["violations"]}
    found = page.evaluate("options => axe.run(document, options)", options)
    every = [
        Finding(
            broken["id"],
            node["impact"] or broken["impact"],
            str(node["target"][-1]),
            " ".join(each["message"] for each in node["any"] + node["all"] + node["none"]),
        )
        for broken in found["violations"]
        for node in broken["nodes"]
    ]
    return [each for each in every if not is_exempt(page, each)]


def is_exempt(page: Page, finding: Finding) -> bool:
    """Whether data/about/exceptions.csv names the rule at this place."""
    return any(
        each.rule == finding.rule and page.evaluate(EXEMPT, [each.selector, finding.target])
        for each in exceptions()
    )


def grave(found: list[Finding]) -> list[Finding]:
    return [each for each in found if each.impact in GRAVE]
