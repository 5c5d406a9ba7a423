"""A page that fails says so in the reader's language, without a word of the code."""

import logging

import pytest
from streamlit.testing.v1 import AppTest

from components import page_fault


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "This page could not be drawn"), ("fr", "n'a pas pu être dessinée")]
)
def test_failing_page_is_reported_in_words(lang, text, monkeypatch, fault_page, caplog) -> None:
    monkeypatch.setattr(page_fault, "draw_page_fault", fault_page)
    monkeypatch.setattr("components.context.View.selection", property(lambda view: 1 / 0))
    with caplog.at_level(logging.CRITICAL):
        app = AppTest.from_file("../../components/frame.py", default_timeout=60)
        app.query_params["lang"] = lang
        app.run()
    assert not app.exception
    assert text in app.error[0].value
    assert "ZeroDivisionError" in app.code[-1].value
    assert "Traceback" not in app.code[-1].value
