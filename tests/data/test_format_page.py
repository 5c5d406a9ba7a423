"""FORMAT.md says what the codebook and the rules say, and its examples are real rows."""

import re

import pytest

from data.checks import RULES
from data.codebook import KEYS, columns
from data.folder import DATA
from data.format_page import PAGE, with_codebook
from data.vocabularies import definition

TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- example: (\S+) -->\n```csv\n(.+)\n```", TEXT)


def test_page_is_current():
    assert with_codebook(TEXT) == TEXT, "run python -m data.format_page"


def test_page_without_markers_is_refused():
    with pytest.raises(ValueError, match="unpack"):
        with_codebook("# Format of the data\n")


def test_every_table_column_and_rule_is_documented():
    for table in KEYS:
        section = TEXT.split(f"\n### {table}\n")[1].split("\n### ")[0]
        assert definition("tables", table, "en") in section
        assert all(f"| `{column.column}` |" in section for column in columns(table))
    assert TEXT.split("\n### Rules\n")[1].count("\n- ") == len(RULES)


@pytest.mark.parametrize(("file", "line"), EXAMPLES)
def test_example_is_a_row_of_the_table(file, line):
    assert line in (DATA / file).read_text(encoding="utf-8").splitlines()


def test_there_is_an_example_of_each_step():
    files = [file for file, _ in EXAMPLES]
    assert files == ["tables/events.csv", "tables/sources.csv", "tables/citations.csv"]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("table", KEYS)
def test_columns_of_a_table_have_labels_of_their_own(table, lang):
    other = {"en": "_fr", "fr": "_en"}[lang]
    shown = [column.label(lang) for column in columns(table) if not column.column.endswith(other)]
    assert all(shown)
    assert len(set(shown)) == len(shown)
