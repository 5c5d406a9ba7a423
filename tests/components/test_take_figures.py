"""What the browser is told of the pictures that it makes: their words, names and sizes."""

import json
from datetime import date

import pytest

from components.context import View
from components.take_figures import FOLDER, SCRIPTS, WIDTHS, figure_data
from data.filters import Filters
from data.records import find
from data.release import RELEASE
from data.texts import LANGUAGES

DAY = date(2026, 11, 25)
MALI = Filters(country=("MLI",))


def test_file_is_named_by_page_selection_version_and_day() -> None:
    end = f"v{RELEASE.version}_2026-11-25.{{format}}"
    told = figure_data(View("en", MALI, "map"), "https://example.org/map", on=DAY)
    assert told["file"] == f"aes-monitor_map-{{figure}}_mali_{end}"
    told = figure_data(View("en", Filters(), ""), "https://example.org/", on=DAY)
    assert told["file"] == f"aes-monitor_overview-{{figure}}_all_{end}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_are_of_the_language_and_of_the_selection(lang: str) -> None:
    told = figure_data(View(lang, MALI, "map"), "https://example.org/map", on=DAY)
    assert told["words"]["said"] == MALI.sentence(lang)
    assert [width for width, _ in told["widths"]] == [0, *WIDTHS]
    assert json.loads(json.dumps(told)) == told | {"widths": [list(e) for e in told["widths"]]}


def test_page_of_a_record_speaks_of_that_record() -> None:
    record = find("aes-unified-force")
    assert record is not None
    told = figure_data(View("en", Filters(), "record"), "https://example.org/record", record, DAY)
    assert told["words"]["said"] == record.title("en")


def test_scripts_load_nothing_from_elsewhere() -> None:
    for name in SCRIPTS:
        text = (FOLDER / f"{name}.js").read_text(encoding="utf-8")
        assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
        assert "import(" not in text
