"""BibTeX, RIS and CSL-JSON as other programs read them."""

import json
import re

import bibtexparser
import pytest
import rispy

from data.cite.bibtex import escaped, write_bibtex
from data.cite.cited import Citing
from data.cite.csl import write_csl
from data.cite.forms import CITE_FORMS
from data.cite.ris import write_ris
from data.release import RELEASE
from tests.data.cite.examples import ROSATOM, cited, citing, figure, odd, whole_record

TYPES = {"entry", "dataset", "figure", "webpage"}
TEXTS = {
    "id", "type", "title", "container-title", "publisher", "number", "genre", "version", "URL",
    "language", "note",
}  # fmt: skip
DATES = {"issued", "accessed", "event-date"}
"""Types and variables of the CSL schema that are used here, by the kind of their values."""


def bibtex(citing: Citing) -> dict[str, dict[str, str]]:
    library = bibtexparser.parse_string(write_bibtex(citing))
    assert not library.failed_blocks
    return {each.key: {field.key: field.value for field in each.fields} for each in library.entries}


def ris(citing: Citing) -> list[dict[str, object]]:
    return list(rispy.loads(CITE_FORMS["ris"].file_bytes(citing).decode("utf-8")))


def test_bibtex_entry_of_a_record() -> None:
    entry = bibtex(citing())[f"aes-{ROSATOM}"]
    assert entry["author"] == "{AES Monitor contributors}"
    assert entry["title"] == f"{{{cited().title}}}"
    assert (entry["year"], entry["month"], entry["day"]) == ("2026", "nov", "30")
    assert (entry["version"], entry["urldate"]) == (RELEASE.version, "2026-12-01")
    assert entry["url"] == cited().url
    assert f"record {ROSATOM}" in entry["note"]


def test_bibtex_escapes_what_latex_would_read() -> None:
    assert escaped("50% of A & B_{c}~\\") == (
        r"50\% of A \& B\_\textbraceleft{}c\textbraceright{}\textasciitilde{}\textbackslash{}"
    )
    text = write_bibtex(citing(odd(), apart=True))
    assert text.count("{") == text.count("}")
    assert not re.search(r"(?<!\\)[%&#$_]", re.sub(r"url = .*", "", text))
    entry = bibtex(citing(odd(), apart=True))["aes-source-odd-001"]
    assert entry["url"] == "https://example.org/a_b?c=%7Bd%7D#e"
    assert (entry["year"], entry["month"], "day" in entry) == ("2025", "jun", False)


def test_bibtex_keeps_accents() -> None:
    assert escaped("Goïta à Ménaka\u00a0: « œuvre »") == "Goïta à Ménaka~: « œuvre »"


def test_ris_entry_of_a_record() -> None:
    (entry,) = ris(citing())
    assert entry["type_of_reference"] == "DATA"
    assert entry["title"] == cited().title
    assert (entry["year"], entry["date"]) == ("2026", "2026/11/30/")
    assert (entry["accession_number"], entry["edition"]) == (ROSATOM, RELEASE.version)
    assert entry["urls"] == [cited().url]
    assert entry["access_date"] == "2026/12/01/"


def test_ris_has_one_tag_a_line() -> None:
    lines = write_ris(citing(odd(), figure(), apart=True)).split("\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", each) for each in lines if each)
    assert lines.count("ER  - ") == sum(each.startswith("TY  - ") for each in lines)
    assert "second line" in next(each for each in lines if each.startswith("TI"))
    assert b"\r\nER  - \r\n" in CITE_FORMS["ris"].file_bytes(citing())


def test_csl_item_of_a_record() -> None:
    (item,) = json.loads(write_csl(citing()))
    assert (item["type"], item["number"], item["version"]) == ("entry", ROSATOM, RELEASE.version)
    assert item["author"] == [{"literal": "AES Monitor contributors"}]
    assert item["issued"] == {"date-parts": [[2026, 11, 30]]}
    assert item["accessed"] == {"date-parts": [[2026, 12, 1]]}
    assert item["event-date"] == {"date-parts": [[2025, 6, 23]]}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_record_and_source_is_read_by_other_programs(lang: str) -> None:
    whole = whole_record(lang)
    count = len(whole.items) + len(whole.entries)
    assert len(bibtex(whole)) == count
    assert len(ris(whole)) == count
    items = json.loads(write_csl(whole))
    assert len({each["id"] for each in items}) == count
    for each in items:
        assert each["type"] in TYPES
        assert each.keys() <= TEXTS | DATES | {"author"}
        assert all(isinstance(each[name], str) and each[name] for name in each.keys() & TEXTS)
        for name in each.keys() & DATES:
            assert 1 <= len(each[name]["date-parts"][0]) <= 3


def test_sources_carry_no_date_that_is_not_known() -> None:
    undated = next(each for each in cited().sources if not each.published)
    apart = citing(apart=True)
    (item,) = (each for each in json.loads(write_csl(apart)) if each["id"].endswith(undated.id))
    assert "issued" not in item
    assert "accessed" not in item
    assert "year" not in bibtex(apart)[f"aes-source-{undated.id}"]
