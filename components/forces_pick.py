"""Bars and table both let a reader choose a commitment: the choice made last counts."""

import streamlit as st

Picks = tuple[str | None, ...]
KEY = "forces-picks"


def last_pick(*picks: str | None) -> str | None:
    """The choice made last among those that stand; None where none does."""
    before, counted = st.session_state.get(KEY, ((None,) * len(picks), None))
    found = counted_pick(before, picks, counted)
    st.session_state[KEY] = (picks, found)
    return found


def counted_pick(before: Picks, now: Picks, counted: str | None) -> str | None:
    """What counts after `before` became `now`, where `counted` counted so far."""
    fresh = [new for old, new in zip(before, now, strict=True) if new and new != old]
    standing = [counted] if counted in now else [each for each in now if each]
    return next(iter([*fresh, *standing]), None)
