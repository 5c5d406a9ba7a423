"""The page that checks an extract: what it says of good, changed and bad files."""

import pytest
from starlette.formparsers import MultiPartParser
from streamlit.testing.v1 import AppTest

from data.api.documents import json_bytes
from data.api.parameters import Asked
from data.extracts import csv_bytes
from data.filters import Filters
from data.recheck.file_error import MOST_BYTES, MOST_MEGABYTES
from data.recheck.memory import keep_uploads_in_memory
from data.selection import select
from tests.pages.opening import open_page, shown

RUSSIA = Filters(partner=("RUS",), sector=("energy",))
NAME = "aes-monitor_agreements-labels_x_v1.0.0_2026-11-24.csv"
WORDS = {
    "en": ("This file: Agreements, 13 rows, data release 1.0.0, French labels",
           "13 rows unchanged"),
    "fr": ("Accords, 13 lignes, version 1.0.0 des données, libellés français",
           "13 lignes inchangées"),
}  # fmt: skip


def dropped(lang: str, content: bytes, name: str = "x", **query: str) -> AppTest:
    app = open_page("check", lang=lang, **query)
    return app.file_uploader("check-file").upload(name, content).run()


@pytest.mark.parametrize("lang", WORDS)
def test_good_file_is_named_and_said_to_be_unchanged(lang: str) -> None:
    app = dropped(lang, csv_bytes(select(RUSSIA).agreements, "agreements", "fr"), NAME)
    assert not app.exception
    assert all(each in shown(app) for each in WORDS[lang])
    assert len(app.success) == 1
    assert not app.dataframe


def test_changes_are_listed_with_links_and_files_to_take() -> None:
    content = json_bytes(select(RUSSIA).agreements.iloc[1:], "agreements", Asked(RUSSIA, "en"))
    app = dropped("en", content.replace(b"Rosatom", b"Rosatim", 1), version="1.1.0")
    assert not app.exception
    rows = app.dataframe[0].value
    assert {"changed", "new"} == set(rows["What"])
    assert rows["Record"].str.startswith("/record?id=").all()
    assert rows["Record"].str.endswith("&version=1.1.0").all()
    labels = [each.proto.label for each in app.get("download_button")]
    assert "CSV of this comparison" in labels
    assert any("13 rows" in each for each in labels)


def test_filters_of_the_page_tell_what_was_added() -> None:
    content = csv_bytes(select(RUSSIA).agreements.iloc[2:], "agreements")
    app = dropped("en", content, partner="RUS", sector="energy")
    assert "rows new" not in shown(app)
    assert "cannot be told" in shown(app)
    app.toggle("check-filters").set_value(True).run()
    assert "2 rows new" in shown(app)


@pytest.mark.parametrize(("lang", "text"), [("en", "not in UTF-8"), ("fr", "pas en UTF-8")])
def test_bad_file_gets_a_reason(lang: str, text: str) -> None:
    app = dropped(lang, "a;é\n1;2\n".encode("latin-1"))
    assert not app.exception
    assert text in app.error[0].value.replace("\\", "")


def test_text_of_a_file_is_never_interpreted() -> None:
    content = b"event_id,category,![x](https://example.org/p.png)\n2024-08-24-barsalogho,attack,1\n"
    app = dropped("en", content)
    assert not app.exception
    texts = [each.value for each in (*app.info, *app.error, *app.markdown, *app.caption)]
    assert not any("![x](" in each for each in texts)


def test_server_takes_no_larger_files_than_the_page(pytestconfig: pytest.Config) -> None:
    config = (pytestconfig.rootpath / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    assert f"maxUploadSize = {MOST_MEGABYTES}" in config


def test_files_stay_in_memory_whatever_their_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MultiPartParser, "spool_max_size", 1)
    keep_uploads_in_memory()
    assert MultiPartParser.spool_max_size > MOST_BYTES
