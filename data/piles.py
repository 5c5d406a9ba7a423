"""Marks in a lane piled into rows so that none hides another; where a mark stands in time."""

from typing import Any

import numpy as np
import pandas as pd

Array = np.ndarray[Any, Any]


def places(found: pd.DataFrame) -> Array:
    """Where the symbol stands: on the day, or in the middle of the month or year."""
    start, end = found["start"].to_numpy(), found["end"].to_numpy()
    middle: Array = np.where(found["precision"] == "day", start, start + (end - start) / 2)
    return middle


def piled(left: Array, right: Array) -> Array:
    """For each stretch the lowest row in which it meets no other."""
    rows = np.zeros(len(left), dtype=int)
    free_from: list[float] = []
    begins, ends = left.tolist(), right.tolist()
    for index in np.argsort(left, kind="stable").tolist():
        begin = begins[index]
        row = next((place for place, end in enumerate(free_from) if end <= begin), len(free_from))
        free_from[row : row + 1] = [ends[index]]
        rows[index] = row
    return rows


def seconds(times: Any) -> Array:
    """Moments as seconds since 1970."""
    return np.asarray(times).astype("datetime64[s]").astype("float64")
