"""The pandera schema of each table, made from the codebook and run on cells as they stand.

All faults are reported, each with its line; no value is converted. What concerns more than one
cell is in `data.checks`.
"""

from collections.abc import Callable, Mapping, Sequence
from math import inf

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from data import cells
from data.codebook import Column
from data.problems import Problem

Codes = Mapping[str, Sequence[str]]
Test = Callable[[str], bool]

TESTS: dict[str, tuple[Test, str]] = {
    "id": (cells.is_slug, "an identifier has lower-case letters, digits and single hyphens"),
    "ref": (cells.is_slug, "not an identifier"),
    "date": (cells.is_day, "not a date (YYYY-MM-DD)"),
    "partial_date": (cells.is_partial_date, "not a date (YYYY-MM-DD, YYYY-MM or YYYY)"),
    "integer": (cells.is_integer, "not a whole number"),
    "number": (cells.is_number, "not a number (digits and a point)"),
    "url": (cells.is_address, "not an http(s) address"),
    "texts": (cells.are_distinct, "an empty or repeated value between the semicolons"),
}
"""Kind -> test of a cell that is not empty, and what to say when it fails; `text` has none."""
LIMITS = {"lat": (-90.0, 90.0), "lon": (-180.0, 180.0), "value_amount": (0.0, inf)}
IN_LIST_ORDER = ("countries", "host_countries")
"""Columns whose codes stand in the order of their vocabulary."""


def schema(columns: Sequence[Column], codes: Codes) -> pa.DataFrameSchema:
    """The schema of a table; `codes` are the code lists by name (an absent one is not checked)."""
    specs = {
        spec.column: pa.Column("str", _checks(spec, codes), nullable=not spec.required)
        for spec in columns
    }
    return pa.DataFrameSchema(specs, strict=True)


def problems(
    frame: pd.DataFrame, columns: Sequence[Column], file: str, codes: Codes
) -> list[Problem]:
    """What the schema finds in a frame of texts (missing = NaN) indexed by line number."""
    try:
        schema(columns, codes).validate(frame, lazy=True)
    except SchemaErrors as errors:
        return [_problem(case, file) for case in errors.failure_cases.to_dict("records")]
    return []


def _problem(case: Mapping[str, object], file: str) -> Problem:
    check, value, line = str(case["check"]), str(case["failure_case"]), str(case["index"])
    if check == "column_in_dataframe":
        return Problem(file, 1, value, "missing column")
    if check == "column_in_schema":
        return Problem(file, 1, value, "unknown column")
    message = "must be filled" if check == "not_nullable" else f"{value!r}: {check}"
    return Problem(
        file, int(float(line)) if cells.is_number(line) else 1, str(case["column"]), message
    )


def _checks(spec: Column, codes: Codes) -> list[pa.Check]:
    tests = [_code_test(spec, codes) if spec.kind in ("code", "codes") else TESTS.get(spec.kind)]
    if spec.column in LIMITS:
        low, high = LIMITS[spec.column]
        tests.append(
            (lambda cell: cells.is_within(cell, low, high), f"not between {low:g} and {high:g}")
        )
    return [pa.Check(test[0], element_wise=True, error=test[1]) for test in tests if test]


def _code_test(spec: Column, codes: Codes) -> tuple[Test, str] | None:
    if spec.vocabulary not in codes:
        return None
    known = {code: place for place, code in enumerate(codes[spec.vocabulary])}
    if spec.kind == "code":
        return known.__contains__, f"unknown code (see {spec.vocabulary})"

    def are_known(cell: str) -> bool:
        return cells.are_distinct(cell) and known.keys() >= set(cell.split(cells.SEPARATOR))

    def are_in_order(cell: str) -> bool:
        places = [known.get(code, -1) for code in cell.split(cells.SEPARATOR)]
        return are_known(cell) and places == sorted(places)

    if spec.column in IN_LIST_ORDER:
        return are_in_order, f"unknown or repeated code, or not in the order of {spec.vocabulary}"
    return are_known, f"unknown or repeated code (see {spec.vocabulary})"
