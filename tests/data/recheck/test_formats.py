"""Every format that is handed out is recognised, equal to the record, and says its filters."""

import pytest

from data.api.parameters import Asked
from data.filters import Filters
from data.package.formats import FORMATS, WHOLE, WHOLE_FORMATS, extract_bytes
from data.recheck.comparing import compare
from data.recheck.reading import read
from data.release import RELEASE
from data.texts import LANGUAGES

CHOSEN = Filters(country=("NER",), partner=("RUS",))
OFFERED = [(table, code) for code, each in FORMATS.items() for table in each.tables]


@pytest.mark.parametrize(("table", "code"), OFFERED)
def test_format_of_a_table(table: str, code: str) -> None:
    """CSV says its filters by no means: they are given as a reader gives them."""
    for lang in LANGUAGES if "labels" in code else ("en",):
        content = extract_bytes(table, code, Asked(CHOSEN, lang))
        found = [compare(each, CHOSEN) for each in read("x", content)]
        assert [each.recognised.table for each in found] == [table]
        (one,) = found
        assert not one.changes
        assert one.is_as_now
        if FORMATS[code].extension != "csv":
            assert (one.told.filters, one.told.version) == (CHOSEN, RELEASE.version)


@pytest.mark.parametrize("code", WHOLE_FORMATS)
def test_format_of_a_whole_selection(code: str) -> None:
    found = [compare(each) for each in read("x", extract_bytes(WHOLE, code, Asked(CHOSEN, "en")))]
    assert {each.recognised.table for each in found} >= {"events", "agreements", "sources"}
    assert all(each.is_as_now for each in found)
    assert {each.filters for each in found} == {CHOSEN}
    assert {each.told.version for each in found} == {RELEASE.version}
