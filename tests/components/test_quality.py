"""The lines of the quality tables and the bars of the mix."""

import pytest

from components.context import View
from components.quality_figure import TINTS, mix_figure, parts
from components.quality_tables import page_lines, percent, record_lines
from data.filters import Filters
from data.measures.backing import backing

EN = View("en", Filters(), "sources")
FR = View("fr", Filters(), "sources")
WHOLE = backing(EN.selection)


def test_record_lines_name_each_level_and_the_single_sources() -> None:
    lines = dict(record_lines(EN, WHOLE))
    assert lines["confidence: high"] == WHOLE.confidence["high"]
    assert lines["backed by one page only"] == WHOLE.one_source
    assert lines["cite allAfrica; no publisher is cited by more"] == WHOLE.publishers["allAfrica"]


def test_page_lines_hold_every_language_once() -> None:
    lines = page_lines(FR, WHOLE)
    spoken = [count for name, count in lines if name.startswith(("langue", "dans "))]
    assert sum(spoken) == WHOLE.pages
    assert lines[-1][0] == "dans 14 autres langues"


def test_bars_are_whole() -> None:
    figure = mix_figure(WHOLE, EN.t)
    for place in range(3):
        assert sum(trace.x[place] for trace in figure.data) == pytest.approx(1)
    assert "614 records" in figure.data[0].y[0]


def test_small_parts_share_the_last_one() -> None:
    found = parts(WHOLE.languages, "languages", EN.t)
    assert len(found) == len(TINTS)
    assert found[-1][0] == "Others"


@pytest.mark.parametrize(
    ("part", "lang", "shown"),
    [(None, "en", "–"), (0.5, "en", "50%"), (0.5, "fr", "50\u202f%"), (0.001, "en", "< 1%"),
     (0.0, "en", "0%")],
)  # fmt: skip
def test_percent(part: float | None, lang: str, shown: str) -> None:
    assert percent(part, lang).replace("\u00a0", "\u202f") == shown
