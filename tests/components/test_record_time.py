"""Six months before and after a record, as marks in lanes."""

import plotly.graph_objects as go

from components.record_time import around, time_figure
from components.timeline_look import Look
from data.filters import Filters
from data.records import Record, find
from data.selection import select
from data.texts import texts

LOOK = Look("#000000")
BARSALOGHO = "2024-08-24-barsalogho"


def record(record_id: str) -> Record:
    found = find(record_id)
    assert found
    return found


def test_marks_lie_within_six_months() -> None:
    found, (first, last) = around(select(Filters()), record(BARSALOGHO))
    assert (first.isoformat(), last.isoformat()) == ("2024-02-24", "2025-02-24")
    assert (found["end"].dt.date >= first).all()
    assert (found["start"].dt.date <= last).all()
    assert BARSALOGHO in set(found["record_id"])


def test_record_outside_the_selection_is_there_alone_with_the_selected() -> None:
    selection = select(Filters(country=("NER",)))
    found, _ = around(selection, record(BARSALOGHO))
    assert set(found["record_id"]) - set(selection.ids) == {BARSALOGHO}


def test_record_without_a_date_has_no_stretch() -> None:
    found, _ = around(select(Filters()), record("turkish-trainers-canik-mali"))
    assert found.empty


def test_own_marks_are_ringed_and_the_figure_is_valid() -> None:
    found, stretch = around(select(Filters()), record(BARSALOGHO))
    figure = time_figure(found, stretch, BARSALOGHO, texts("fr"), LOOK)
    go.Figure(figure.to_dict())
    ring = figure.data[0]
    assert list(ring["x"]) == ["2024-08-24"]
    names = [each["text"] for each in figure.layout["annotations"]]
    assert "<b>Sécurité</b>" in names
