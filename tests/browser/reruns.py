"""Tells from the websocket when the script runs for a tab: no guess from what is on screen."""

import time
from collections.abc import Callable

from playwright.sync_api import Page, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

MOST_SECONDS = 30


class Reruns:
    """Runs of the script of one tab: how many were asked for, and whether one is awaited."""

    def __init__(self, page: Page) -> None:
        self.asked = 0
        self.awaited = False
        self._page = page
        page.on("websocket", self._listen)

    def wait_for_request(self, number: int) -> None:
        self._wait(lambda: self.asked >= number, "the script was not asked to run")

    def wait_for_end(self) -> None:
        self._wait(lambda: not self.awaited, "the script did not end")

    def _wait(self, reached: Callable[[], bool], complaint: str) -> None:
        deadline = time.monotonic() + MOST_SECONDS
        while not reached():
            if time.monotonic() > deadline:
                raise TimeoutError(f"{complaint} within {MOST_SECONDS} s at {self._page.url}")
            self._page.wait_for_timeout(20)  # lets the messages in

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framesent", self._note_sent)
        socket.on("framereceived", self._note_received)

    def _note_sent(self, payload: bytes | str) -> None:
        if isinstance(payload, bytes) and BackMsg.FromString(payload).HasField("rerun_script"):
            self.asked += 1
            self.awaited = True

    def _note_received(self, payload: bytes | str) -> None:
        if not isinstance(payload, bytes):
            return
        message = ForwardMsg.FromString(payload)
        early = ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN
        if message.HasField("script_finished") and message.script_finished != early:
            self.awaited = False
