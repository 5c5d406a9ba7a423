"""The pandera schema of each table, made from the codebook and run on cells as they stand.

All faults are reported, each with its line; no value is converted. What concerns more than one
cell is in `data.checks`.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from data.codebook import Column, columns
from data.problems import Problem
from data.raw import SEPARATOR

Codes = Mapping[str, Sequence[str]]

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
INTEGER = re.compile(r"0|[1-9]\d*")
NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
URL = re.compile(r"https?://[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?")
LIMITS = {"lat": (-90, 90), "lon": (-180, 180), "value_amount": (0, None)}
IN_LIST_ORDER = ("countries", "host_countries")
"""Columns whose codes stand in the order of their vocabulary."""


def schema(table: str, codes: Codes) -> pa.DataFrameSchema:
    """The schema of a table; `codes` are the code lists by name (an absent one is not checked)."""
    return pa.DataFrameSchema(
        {
            column.column: pa.Column(
                "str",
                _checks(column, codes),
                nullable=not column.required,
                required=True,
            )
            for column in columns(table)
        },
        strict=True,
        name=table,
    )


def problems(frame: pd.DataFrame, table: str, file: str, codes: Codes) -> list[Problem]:
    """What the schema finds in a frame of texts (missing = NaN) indexed by line number."""
    try:
        schema(table, codes).validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases.to_dict("records")
        return [_problem(case, file) for case in cases]
    return []


def _problem(case: dict[str, object], file: str) -> Problem:
    check, value = str(case["check"]), str(case["failure_case"])
    if check == "column_in_dataframe":
        return Problem(file, 1, value, "missing column")
    if check == "column_in_schema":
        return Problem(file, 1, value, "unknown column")
    message = "must be filled" if check == "not_nullable" else f"{value!r}: {check}"
    line = case["index"]
    return Problem(file, 1 if pd.isna(line) else int(str(line)), str(case["column"]), message)


def _checks(column: Column, codes: Codes) -> list[pa.Check]:
    test, message = _rule(column, codes)
    checks = [pa.Check(test, element_wise=True, error=message)] if test else []
    low, high = LIMITS.get(column.column, (None, None))
    if column.kind == "number" and low is not None:
        checks.append(
            pa.Check(
                lambda cell: _within(cell, low, high),
                element_wise=True,
                error=f"not from {low} to {high}" if high else "must not be negative",
            )
        )
    return checks


def _rule(column: Column, codes: Codes) -> tuple[Callable[[str], bool] | None, str]:
    if column.kind in ("code", "codes"):
        return _code_rule(column, codes)
    return {
        "id": (
            _matches(SLUG),
            "an identifier has lower-case letters, digits and hyphens only",
        ),
        "ref": (_matches(SLUG), "not an identifier"),
        "date": (_is_day, "not a date (YYYY-MM-DD)"),
        "partial_date": (_is_partial_date, "not a date (YYYY-MM-DD, YYYY-MM or YYYY)"),
        "integer": (_matches(INTEGER), "not a whole number"),
        "number": (_matches(NUMBER), "not a number (digits and a point)"),
        "url": (_matches(URL), "not an http(s) address"),
        "texts": (_are_distinct, f"an empty or repeated value between {SEPARATOR}"),
        "text": (None, ""),
    }[column.kind]


def _code_rule(column: Column, codes: Codes) -> tuple[Callable[[str], bool] | None, str]:
    known = codes.get(column.vocabulary)
    if known is None:
        return None, ""
    if column.kind == "code":
        return (lambda cell: cell in known), f"unknown code (see {column.vocabulary})"
    if column.column not in IN_LIST_ORDER:
        message = f"unknown or repeated code (see {column.vocabulary})"
        return (
            lambda cell: _are_distinct(cell) and set(cell.split(SEPARATOR)) <= set(known)
        ), message
    ranks = {code: rank for rank, code in enumerate(known)}

    def in_order(cell: str) -> bool:
        places = [ranks.get(code, -1) for code in cell.split(SEPARATOR)]
        return -1 not in places and places == sorted(set(places))

    return (
        in_order,
        f"unknown or repeated code, or not in the order of {column.vocabulary}",
    )


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda cell: pattern.fullmatch(cell) is not None


def _within(cell: str, low: float, high: float | None) -> bool:
    """True for what is not a number at all: another check reports that."""
    if not NUMBER.fullmatch(cell):
        return True
    return low <= float(cell) and (high is None or float(cell) <= high)


def _is_day(cell: str) -> bool:
    try:
        return date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


def _is_partial_date(cell: str) -> bool:
    """YYYY, YYYY-MM or YYYY-MM-DD: completed, it is a day of the calendar."""
    completed = {4: f"{cell}-01-01", 7: f"{cell}-01"}.get(len(cell), cell)
    return _is_day(completed)


def _are_distinct(cell: str) -> bool:
    values = cell.split(SEPARATOR)
    return all(values) and len(set(values)) == len(values)
