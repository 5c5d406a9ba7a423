"""Table twins: dates no more exact than known, labels, ranges."""

import pandas as pd
import pytest

from data.formats import iso_text
from data.tables import load
from data.twins import twin


@pytest.mark.parametrize(
    ("precision", "text"), [("day", "2025-06-15"), ("month", "2025-06"), ("year", "2025")]
)
def test_date_stops_where_it_is_known(precision: str, text: str) -> None:
    assert iso_text(pd.Timestamp("2025-06-15"), precision) == text


def test_twin_has_labels_and_ranges_in_the_language() -> None:
    events = load("events").query("event_id == '2012-01-17-menaka-rebellion-begins'")
    shown = twin(events, "events", ("date", "title", "category", "countries", "fatalities"), "fr")
    assert shown.iloc[0].tolist() == [
        "2012-01-17",
        "L'attaque de la garnison de Ménaka ouvre la rébellion de 2012 dans le nord",
        "Attaque",
        "Mali",
        "1–10",
    ]


def test_month_precision_is_never_shown_as_a_day() -> None:
    events = load("events")
    vague = events[events["date_precision"] != "day"]
    shown = twin(vague, "events", ("date",), "en").iloc[:, 0]
    assert len(vague)
    assert shown.str.len().max() < len("2025-06-15")


def test_missing_cells_are_empty() -> None:
    shown = twin(load("events"), "events", ("place", "partners"), "en")
    assert not shown.isna().any().any()
