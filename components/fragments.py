"""Parts of a page that are drawn again alone: with the release of the run that drew the page."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import streamlit as st

from data.asked import as_asked

P = ParamSpec("P")
R = TypeVar("R")


def fragment(function: Callable[P, R]) -> Callable[P, R]:
    """Like `st.fragment`, which runs the function again outside of the frame that asks for a
    release."""

    @wraps(function)
    def draw(*args: P.args, **named: P.kwargs) -> R:
        drawn: R = st.fragment(as_asked(function))(*args, **named)
        return drawn

    return draw
