"""A private server hands nothing out to programs, and stays open for probes and outlines."""

import pytest

from data.web.private import SETTING
from tests.data.web.conftest import Ask

CLOSED = ("/api/v1", "/api/v1/events.csv", "/api", "/feed.atom", "/sitemap.xml")
OPEN = ("/healthz", "/readyz", "/geo/aes.geojson", "/?lang=en")


@pytest.mark.parametrize("path", CLOSED)
def test_programs_are_refused(ask: Ask, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    assert ask(path).status_code == 200
    monkeypatch.setenv(SETTING, "1")
    answer = ask(path)
    assert answer.status_code == 403
    assert "private" in answer.json()["detail"]
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize("path", OPEN)
def test_probes_and_pages_are_answered(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    before = ask(path).status_code
    monkeypatch.setenv(SETTING, "1")
    assert ask(path).status_code == before
    monkeypatch.setenv(SETTING, "0")
    assert ask("/api/v1").status_code == 200
