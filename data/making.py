"""Files that take long to make: the last ones are kept, and few are made at once.

So one caller cannot occupy the server: who waits too long is told so, and who finds too many
waiting is told at once, for each of those who wait holds one of the few threads that answer.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import BoundedSemaphore, Lock

AT_ONCE, WAITING, PATIENCE = 1, 8, 30.0
"""How many are made at the same time, how many more wait, and for how many seconds."""


class BusyError(Exception):
    """Other files are being made and none was done in time."""


class Making:
    """Makes and keeps at most `most` files by key."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], bytes], patience: float | None = None) -> bytes:
        """The file of this key, made now where it is not kept. BusyError after the patience, or
        when too many wait."""
        if (kept := self._read(key)) is not None:
            return kept
        if not PLACES.acquire(blocking=False):
            raise BusyError
        try:
            return self._make(key, make, patience)
        finally:
            PLACES.release()

    def _make(self, key: Hashable, make: Callable[[], bytes], patience: float | None) -> bytes:
        if not TURNS.acquire(timeout=PATIENCE if patience is None else patience):
            raise BusyError
        try:
            if (kept := self._read(key)) is not None:
                return kept
            made = make()
            self._keep(key, made)
            return made
        finally:
            TURNS.release()

    def holds(self, key: Hashable) -> bool:
        """Whether the file of this key is kept."""
        return self._read(key) is not None

    def _read(self, key: Hashable) -> bytes | None:
        with self._lock:
            if key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key]

    def _keep(self, key: Hashable, made: bytes) -> None:
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


TURNS, PLACES = BoundedSemaphore(AT_ONCE), BoundedSemaphore(AT_ONCE + WAITING)
"""Shared by all kinds of files: they need the same processors."""
