"""The cache for what is made of the tables: kept for each release apart, for few old ones.

`@per_release` stands where functools.cache would (`@per_release(maxsize=64)` for lru_cache).
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from threading import Lock
from typing import Any, ParamSpec, TypeVar, overload

from data.asked import PRESENT, asked

P = ParamSpec("P")
R = TypeVar("R")

OLD_RELEASES = 2
"""How many releases besides the present one are kept in memory; the one loaded first goes."""

_lock = Lock()
_loaded: list[str] = []
_caches: list[dict[str, Any]] = []


@overload
def per_release(function: Callable[P, R], /) -> Callable[P, R]: ...


@overload
def per_release(*, maxsize: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]: ...


def per_release(function: Any = None, /, *, maxsize: int | None = None) -> Any:
    """Keep what a function returns, for each of its arguments and the release asked for."""
    if function is None:
        return lambda given: _kept(given, maxsize)
    return _kept(function, maxsize)


def _kept(function: Callable[..., Any], maxsize: int | None) -> Callable[..., Any]:
    caches: dict[str, Any] = {}
    _caches.append(caches)

    @wraps(function)
    def kept(*args: Any, **named: Any) -> Any:
        version = asked()
        cache = caches.get(version)
        if cache is None:
            cache = caches.setdefault(version, lru_cache(maxsize)(function))
            _note(version)
        return cache(*args, **named)

    return kept


def forget(version: str) -> None:
    """Drop all that is kept of a release."""
    for each in _caches:
        each.pop(version, None)


def _note(version: str) -> None:
    """Remember that a release is in memory; drop what is one too many."""
    with _lock:
        if version == PRESENT:
            return
        _loaded[:] = [*(each for each in _loaded if each != version), version]
        dropped, _loaded[:] = _loaded[:-OLD_RELEASES], _loaded[-OLD_RELEASES:]
    for each in dropped:
        forget(each)
