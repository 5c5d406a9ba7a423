"""Bad, foreign, huge and hostile files get a reason, never an error of the program."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.recheck_reasons import REASONS, refusal_text
from data.extracts import csv_bytes
from data.recheck.comparing import compare
from data.recheck.file_error import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, FileError
from data.recheck.reading import read
from data.tables import load
from data.texts import LANGUAGES, texts

DEEP = 200_000
CASES: dict[str, tuple[str, bytes]] = {
    "nothing": ("empty", b""),
    "only a mark": ("no_rows", b"\xef\xbb\xbf"),
    "only blanks": ("no_rows", b" \n\n"),
    "only a header": ("no_rows", b"event_id,title_en\n"),
    "too large": ("large", b"a" * (MOST_BYTES + 1)),
    "a picture": ("binary", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    "a program": ("binary", b"\x7fELF\2\1\1\0\0\0"),
    "an old or locked workbook": ("locked", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    "Latin letters": ("encoding", "event_id,titre\nx,é\n".encode("latin-1")),
    "half a sign": ("encoding", "event_id,titre\nx,é".encode()[:-1]),
    "open quotation": ("not_csv", b'event_id,title_en\nx,"' + b"a" * 200_000),
    "endless line": ("not_csv", b"event_id" + b"," * 2_000_000),
    "more cells than headers": ("ragged", b"event_id,category\nx,attack,more\n"),
    "many columns": ("columns", b",".join(b"a%d" % n for n in range(MOST_COLUMNS + 1)) + b"\n1\n"),
    "many rows": ("rows", b"event_id,category\n" + b"x,y\n" * (MOST_ROWS + 1)),
    "a column twice": ("twice", b"event_id,category,category\nx,attack,attack\n"),
    "other columns": ("foreign", b"name,age,city\nA,1,B\n"),
    "a web page": ("foreign", b"<!doctype html>\n<html><body>No</body></html>\n"),
    "deep lists": ("not_json", b"[" * DEEP + b"]" * DEEP),
    "deep objects": ("not_json", b'{"rows":' * DEEP + b"1" + b"}" * DEEP),
    "half a document": ("not_json", b'{"table": "events", "rows": ['),
    "not a number": ("not_json", b'{"rows": [{"event_id": NaN}]}'),
    "many parts": ("parts", b'{"rows":[' + b"{}," * 600_000 + b"{}]}"),
    "a list": ("not_ours", b"[1, 2]"),
    "other document": ("not_ours", b'{"a": 1}'),
    "rows of numbers": ("not_ours", b'{"rows": [1]}'),
    "features of nothing": ("not_ours", b'{"features": [{"geometry": 5}]}'),
    "no rows": ("no_rows", b'{"rows": []}'),
    "deep cell": ("no_rows", b'{"rows": [{"a": ' + b"[" * 900 + b"]" * 900 + b"}]}"),
    "many names": ("columns", b'{"rows":[{%s}]}' % b",".join(b'"a%d":1' % n for n in range(300))),
}  # fmt: skip


def refusal(content: bytes) -> FileError | None:
    """Why a file is refused; None for one that is not."""
    try:
        for sheet in read("x", content):
            compare(sheet)
    except FileError as error:
        return error
    return None


ANSWERS = ("", *REASONS)
"""Not refused, or one of the reasons that have words."""


def reason(content: bytes) -> str:
    error = refusal(content)
    return error.reason if error else ""


@pytest.mark.parametrize("case", CASES)
def test_reason(case: str) -> None:
    wanted, content = CASES[case]
    assert reason(content) == wanted


def test_formula_in_a_cell_is_compared_as_the_text_it_is() -> None:
    content = csv_bytes(load("links"), "links").replace(b"afisma", b"=cmd()")
    found = compare(read("x.csv", content)[0])
    assert found.gone
    assert found.same


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_reason_has_its_words(lang: str) -> None:
    t = texts(lang)
    for _, content in CASES.values():
        error = refusal(content)
        assert error
        assert refusal_text(error, t)
    assert {wanted for wanted, _ in CASES.values()} <= set(REASONS)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_answered(content: bytes) -> None:
    assert reason(content) in ANSWERS


START = b'{"table":"links","rows":[{"from_id":"afisma","relation":"part_of","to_id":"x"}]}'


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(START)), st.integers(0, len(START)), st.binary(max_size=20))
def test_any_damage_to_a_document_is_answered(start: int, end: int, put: bytes) -> None:
    assert reason(START[:start] + put + START[end:]) in ANSWERS


CELLS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=9)
)
VALUES = st.recursive(
    CELLS, lambda each: st.lists(each) | st.dictionaries(st.text(max_size=4), each), max_leaves=5
)


@settings(max_examples=30, deadline=None)
@given(st.dictionaries(st.sampled_from(["from_id", "relation", "to_id", "x"]), VALUES))
def test_any_values_in_a_document_are_answered(row: dict[str, object]) -> None:
    written = json.dumps({"rows": [row, {"from_id": "afisma"}]})
    assert reason(written.encode("utf-8", "surrogatepass")) in ANSWERS
