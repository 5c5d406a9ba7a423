"""A citation names the record, the version, the day of reading and the sources."""

from datetime import date

import pytest

from data.citation import citation_text
from data.citing import sources_of
from data.records import find
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.tables import load
from data.texts import texts

ROSATOM = "2025-06-23-mli-rus-peaceful-atomic-energy"
URL = f"https://example.org/record?id={ROSATOM}"


@pytest.mark.parametrize(
    ("lang", "day"), [("en", "accessed 1 December 2026"), ("fr", "consulté le 1er décembre 2026")]
)
def test_citation_says_what_was_read_where_and_when(lang: str, day: str) -> None:
    record = find(ROSATOM)
    assert record
    text = citation_text(record, URL, date(2026, 12, 1), texts(lang))
    for part in (record.title(lang), ROSATOM, RELEASE.version, URL, day):
        assert part in text
    for publisher in sources_of(ROSATOM)["publisher"]:
        assert publisher in text


def test_every_record_can_be_cited() -> None:
    for table, key in RECORD_KEYS.items():
        for record_id in load(table)[key]:
            record = find(record_id)
            assert record
            assert record_id in citation_text(record, URL, date(2026, 12, 1), texts("en"))
