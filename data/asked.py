"""Which release of the record is asked for: the present one, unless a reader names another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

PRESENT = ""
"""Stands for the tables as they are in data/tables."""

_asked: ContextVar[tuple[str, str]] = ContextVar("asked_release", default=(PRESENT, ""))


def asked() -> str:
    """The version whose files are read; PRESENT for the tables as they are."""
    return _asked.get()[0]


def named() -> str:
    """The version that the reader named, which may be that of the present tables; empty where
    none was: links, citations and answers then follow the newest release."""
    return _asked.get()[1]


@contextmanager
def asked_release(version: str, name: str = "") -> Iterator[None]:
    """What is loaded inside is of this release; PRESENT for the tables as they are.

    `name`: the version that the reader named for it. `data.releases.index.of_release` finds the
    one for the other.
    """
    token = _asked.set((version, name))
    try:
        yield
    finally:
        _asked.reset(token)


def as_asked(function: Callable[P, R]) -> Callable[P, R]:
    """The function, run later as if now: with the release that is asked for at this moment.

    For what leaves the run of the script or the answer to a request: files that are made on a
    click, parts of a page that are drawn again alone.
    """
    version, name = _asked.get()

    @wraps(function)
    def run(*args: P.args, **given: P.kwargs) -> R:
        with asked_release(version, name):
            return function(*args, **given)

    return run
