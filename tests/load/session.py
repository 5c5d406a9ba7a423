"""One reader's connection: speaks the websocket protocol of the browser's half of Streamlit 1.67.

It keeps what a browser keeps: the address (page and query), the values of the widgets that the
tests touch, and the text on screen. What a browser spends on drawing is not measured here.
"""

import asyncio
import time
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

SECONDS = 60
"""After so long without the end of a run, the run counts as failed."""


class LoadError(Exception):
    """The server did not do what it should; the text says what."""


@dataclass
class Session:
    """A reader at a base address ("http://127.0.0.1:8501"), not yet connected."""

    base: str
    page: str = ""
    query: str = ""
    received: int = 0
    pages: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    values: dict[str, list[str]] = field(default_factory=dict)
    sentences: list[str] = field(default_factory=list)
    _socket: ClientConnection | None = None

    async def open(self, page: str = "", query: str = "") -> float:
        """Connect and open a page by its address; seconds until the page is there in full."""
        self.page, self.query = page, query
        return await self.reopen()

    async def reopen(self) -> float:
        """Connect anew and open what the address says, as a browser does after a lost server."""
        await self.close()
        self.values = {}
        begun = time.perf_counter()
        address = self.base.replace("http", "ws", 1) + "/_stcore/stream"
        headers = {"User-Agent": f"aes-load/{id(self)}"}
        try:
            self._socket = await connect(
                address, subprotocols=["streamlit"], max_size=None, additional_headers=headers
            )
        except (OSError, WebSocketException, TimeoutError) as error:
            raise LoadError(f"no connection: {type(error).__name__}") from error
        await self._run(page_name=self.page)
        return time.perf_counter() - begun

    async def go(self, page: str) -> float:
        """Follow the link to a page; seconds until it is there in full."""
        if page not in self.pages:
            raise LoadError(f"no link to {page!r}")
        self.page = page
        return await self._timed(page_script_hash=self.pages[page])

    async def choose(self, widget: str, labels: list[str]) -> float:
        """Set a list of choices by the end of its key; seconds until all is drawn anew."""
        known = next((each for each in self.options if each.endswith(widget)), None)
        if known is None:
            raise LoadError(f"no choice {widget!r} on {self.page!r}")
        self.values[known] = labels
        return await self._timed(page_script_hash=self.pages[self.page])

    def labels(self, widget: str) -> list[str]:
        """What can be chosen there, as it is written on screen."""
        return next((each for key, each in self.options.items() if key.endswith(widget)), [])

    async def close(self) -> None:
        if self._socket is not None:
            await self._socket.close()
            self._socket = None

    async def _timed(self, **asked: str) -> float:
        begun = time.perf_counter()
        await self._run(**asked)
        return time.perf_counter() - begun

    async def _run(self, **asked: str) -> None:
        if self._socket is None:
            raise LoadError("not connected")
        message = BackMsg()
        state = message.rerun_script
        state.query_string = self.query
        for name, value in asked.items():
            setattr(state, name, value)
        state.widget_states.widgets.extend(
            WidgetState(id=key, string_array_value={"data": chosen})
            for key, chosen in self.values.items()
        )
        state.context_info.url = f"{self.base}/{self.page}"
        state.context_info.locale, state.context_info.timezone = "en-US", "UTC"
        self.sentences = []
        try:
            await self._socket.send(message.SerializeToString())
            await asyncio.wait_for(self._until_finished(self._socket), SECONDS)
        except TimeoutError as error:
            raise LoadError(f"{self.page!r}: no end of the run in {SECONDS} s") from error
        except WebSocketException as error:
            raise LoadError(f"connection lost: {type(error).__name__}") from error

    async def _until_finished(self, socket: ClientConnection) -> None:
        early = ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN
        while True:
            payload = await socket.recv(decode=False)
            self.received += len(payload)
            message = ForwardMsg.FromString(payload)
            kind = message.WhichOneof("type")
            if kind == "delta" and message.delta.HasField("new_element"):
                self._see(message.delta.new_element)
            elif kind == "navigation":
                self.pages = {
                    each.url_pathname: each.page_script_hash
                    for each in message.navigation.app_pages
                }
            elif kind == "page_info_changed":
                self.query = message.page_info_changed.query_string
            elif kind == "script_finished" and message.script_finished != early:
                return

    def _see(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            raise LoadError(f"{self.page!r} shows an exception: {element.exception.message[:200]}")
        if kind == "markdown":
            self.sentences.append(element.markdown.body)
        elif kind == "heading":
            self.sentences.append(element.heading.body)
        elif kind == "multiselect":
            self.options[element.multiselect.id] = list(element.multiselect.options)
