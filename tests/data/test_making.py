"""Files that take long are made once and one at a time; who waits too long is told."""

import pytest

from data.making import AT_ONCE, PLACES, TURNS, WAITING, BusyError, Making


def test_file_is_made_once_and_the_oldest_is_dropped() -> None:
    made: list[str] = []

    def make(name: str) -> bytes:
        made.append(name)
        return name.encode()

    making = Making(2)
    for name in "aabcba":
        assert making.get(name, lambda name=name: make(name)) == name.encode()
    assert made == ["a", "b", "c", "a"]


def test_busy_server_says_so_and_hands_out_what_it_has() -> None:
    making = Making(2)
    making.get("kept", lambda: b"1")
    with TURNS:
        assert making.get("kept", lambda: b"2") == b"1"
        with pytest.raises(BusyError):
            making.get("new", lambda: b"2", patience=0)


def test_one_more_than_may_wait_is_told_at_once() -> None:
    making = Making(2)
    for _ in range(AT_ONCE + WAITING):
        assert PLACES.acquire(blocking=False)
    try:
        with pytest.raises(BusyError):
            making.get("new", lambda: b"1")
    finally:
        PLACES.release(AT_ONCE + WAITING)
    assert making.get("new", lambda: b"1", patience=0) == b"1"


def test_failure_gives_the_turn_back() -> None:
    making = Making(2)
    with pytest.raises(ZeroDivisionError):
        making.get("x", lambda: bytes(1 // 0))
    assert making.get("x", lambda: b"2", patience=0) == b"2"
