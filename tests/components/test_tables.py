"""The picked row of a table twin."""

import pytest

from components.columns import shown_columns
from components.grids import picked_id
from components.tables import id_column
from data.codebook import KEYS
from data.tables import load
from data.twins import twin


def test_picked_row_gives_its_record() -> None:
    ids = load("events")["event_id"]
    assert picked_id(ids, [2]) == ids.iloc[2]
    assert picked_id(ids, []) is None
    assert picked_id(ids.head(2), [5]) is None


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("table", KEYS)
def test_every_table_has_a_twin(table: str, lang: str) -> None:
    shown = twin(load(table).head(5), table, shown_columns(table), lang)
    assert len(shown) == 5
    assert len(shown.columns) == len(shown_columns(table))


@pytest.mark.parametrize("table", KEYS)
def test_rows_of_records_name_their_record(table: str) -> None:
    column = id_column(table)
    assert column is None or column in load(table).columns
