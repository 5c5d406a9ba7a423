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

_asked: ContextVar[str] = ContextVar("asked_release", default=PRESENT)


def asked() -> str:
    """The version asked for; PRESENT for the tables as they are."""
    return _asked.get()


@contextmanager
def asked_release(version: str) -> Iterator[None]:
    """What is loaded inside is of this release; PRESENT for the tables as they are."""
    token = _asked.set(version)
    try:
        yield
    finally:
        _asked.reset(token)


def as_asked(function: Callable[P, R]) -> Callable[P, R]:
    """The function, run later as if now: with the release that is asked for at this moment.

    For what leaves the run of the script or the answer to a request: files that are made on a
    click, parts of a page that are drawn again alone.
    """
    version = asked()

    @wraps(function)
    def run(*args: P.args, **named: P.kwargs) -> R:
        with asked_release(version):
            return function(*args, **named)

    return run
