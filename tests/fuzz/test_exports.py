"""No cell becomes a formula in a file for spreadsheets, and none loses its text."""

import csv
import io

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from data.csv_style import FORMULA
from data.extracts import csv_bytes
from data.tables import load
from tests.fuzz.hostile import texts

TEXTS = ("title_en", "title_fr", "summary_en", "note_fr")


@given(
    cells=st.lists(texts.filter(bool), min_size=4, max_size=4), lang=st.sampled_from([None, "fr"])
)
def test_hostile_cells_stay_text(cells: list[str], lang: str | None) -> None:
    frame = load("events").head(1).copy()
    for column, cell in zip(TEXTS, cells, strict=True):
        frame[column] = pd.Series([cell], index=frame.index, dtype="str")
    written = csv_bytes(frame, "events", lang).decode("utf-8-sig", "strict")
    header, row = csv.reader(io.StringIO(written, newline=""))
    assert len(header) == len(row)
    assert not [cell for cell in row if FORMULA.match(cell) and not _number(cell)]
    shown = [cell for column, cell in zip(TEXTS, cells, strict=True) if lang in (None, column[-2:])]
    assert all(cell in row or f"'{cell}" in row for cell in shown)


def _number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
