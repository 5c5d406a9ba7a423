"""What those who run the server ask of it."""

import pytest
from prometheus_client.parser import text_string_to_metric_families

from data import check
from data.problems import DataError, Problem
from tests.data.api.conftest import Ask


def test_ready_tells_release_and_rows(ask: Ask) -> None:
    answer = ask("/readyz")
    assert answer.status_code == 200
    assert answer.json()["rows"] > 5000
    assert answer.headers["cache-control"] == "no-store"


def test_metrics_are_read_by_the_parser_of_prometheus(ask: Ask) -> None:
    names = {each.name for each in text_string_to_metric_families(ask("/metrics").text)}
    assert {"aes_http_requests", "aes_open_sessions", "aes_data_release"} <= names


def test_not_ready_while_tables_are_at_fault(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise DataError([Problem("tables/events.csv", 7, "date", "not a day")])

    monkeypatch.setattr(check, "checked", fail)
    answer = ask("/readyz")
    assert answer.status_code == 503
    assert "events.csv" in answer.text
    assert ask("/metrics").status_code == 200
