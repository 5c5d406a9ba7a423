"""Measures one visit to a page in a fresh browser: its first load, then seven filter clicks."""

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Locator, Page
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from data.vocabularies import labels
from tests.browser.chromium import new_context, settle

QUIET_MS = 800
WALK = ("+MLI", "+BFA", "-MLI", "+NER", "+MLI", "-BFA", "-MLI")
"""From no country through all seven selections of three countries, one click a step."""


@dataclass(frozen=True)
class Sample:
    """Milliseconds from the start (of a click or a navigation) to the last repaint, milliseconds
    that the script ran, bytes received over the websocket."""

    repaint: float
    script: float
    received: int


@dataclass
class Frames:
    """What came over the websocket since the last `clear`: browser's time in seconds, message."""

    received: list[tuple[float, bytes]] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        session = page.context.new_cdp_session(page)
        session.on("Network.webSocketFrameReceived", self._take)
        session.send("Network.enable")

    def clear(self) -> None:
        self.received.clear()

    def size(self) -> int:
        return sum(len(message) for _, message in self.received)

    def script_ms(self) -> float:
        """From each start of the script to its end, added up; fragments and reruns included."""
        total, begun = 0.0, None
        for moment, message in self.received:
            kind = ForwardMsg.FromString(message).WhichOneof("type")
            if kind == "new_session":
                begun = moment
            elif kind == "script_finished" and begun is not None:
                total, begun = total + moment - begun, None
        return total * 1000

    def _take(self, event: dict[str, Any]) -> None:
        response = event["response"]
        if response["opcode"] == 2:
            self.received.append((event["timestamp"], b64decode(response["payloadData"])))


def visit(browser: Browser, address: str, *, clicks: bool = True) -> tuple[Sample, list[Sample]]:
    """First load with an empty cache, and the clicks of the walk where they are asked for."""
    with new_context(browser) as context:
        page = context.new_page()
        frames = Frames()
        frames.listen(page)
        page.goto(address)
        first = _settled(page, frames)
        steps = _clicks(page, frames) if clicks else ()
        return first, [_settled(page, frames) for _ in steps]


def _clicks(page: Page, frames: Frames) -> Iterator[None]:
    """Make each click of the walk; what comes before it (opening the list) is not measured."""
    names = labels("countries", "en")
    widget = page.locator(".st-key-filter-country").first
    for step in WALK:
        target = _target(page, widget, step[0], names[step[1:]])
        settle(page)
        frames.clear()
        target.click()
        yield


def _target(page: Page, widget: Locator, sign: str, name: str) -> Locator:
    field_ = widget.locator("input").last
    if sign == "-":
        field_.press("Escape")
        return widget.get_by_role("button", name=f"Remove {name}").last
    if field_.get_attribute("aria-expanded") != "true":
        field_.click()
    return page.get_by_role("option").filter(has_text=name).first


def _settled(page: Page, frames: Frames) -> Sample:
    settle(page, QUIET_MS)
    clicked, painted = page.evaluate("[aes.clicked, aes.painted]")
    return Sample(painted - clicked, frames.script_ms(), frames.size())
