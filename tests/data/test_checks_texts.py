"""Characters, placeholders, lengths and the two languages: each rule with a row that breaks it."""

import pytest

from data.checks import languages, texts
from tests.data.breaking import broken, find, places, real, rows_of

NBSP = "\u00a0"


@pytest.mark.parametrize("rule", [*texts.RULES, *languages.RULES], ids=lambda rule: rule.name)
def test_real_data_has_no_problem(rule):
    assert list(rule(real())) == []


@pytest.mark.parametrize(
    "text",
    [
        *(" Mali", "Mali ", f"Mali{NBSP}", "Mali  Niger", f"a {NBSP}; b", "l\u2019accord"),
        *("\u201cMali\u201d", "Mali\tNiger", "Mali\u200bNiger", "Mali\ufeff", "Go\u0069\u0308ta"),
        *("a\x07b", "Mali\x85"),
    ],
)
@pytest.mark.parametrize("table", ["events", "sources"])
def test_stray_character_is_reported(table, text):
    row = rows_of(real(), table)[2]
    column = "title_fr" if table == "events" else "title"
    problems = list(texts.characters_are_clean(broken(row, **{column: text})))
    assert (row.file, 4, column) in places(problems)


def test_stray_character_in_a_vocabulary_is_reported():
    row = find("sectors", code="energy")
    problems = list(texts.characters_are_clean(broken(row, label_fr="Énergie ")))
    assert places(problems) == [("vocabularies/sectors.csv", row.line, "label_fr")]


@pytest.mark.parametrize(
    "text",
    [
        *("TBD", "TODO: check", "Lorem ipsum dolor", "N/A", "n/a", "unknown", "Unknown.", "xxx"),
        *("Inconnu", "à compléter", "Signé [à compléter]", "-", "?", "…", "...", "none"),
        *("https://example.com/page", "see example.org"),
    ],
)
def test_placeholder_is_reported(text):
    row = rows_of(real(), "citations")[2]
    problems = list(texts.texts_are_not_placeholders(broken(row, supports_en=text)))
    assert places(problems) == [("tables/citations.csv", 4, "supports_en")]


def test_placeholder_among_listed_values_is_reported():
    row = find("events", actors_en="*")
    problems = list(texts.texts_are_not_placeholders(broken(row, actors_en="MNLA;unknown")))
    assert places(problems) == [(row.file, row.line, "actors_en")]


@pytest.mark.parametrize("text", ["Perpetrators unknown", "un mémorandum à compléter par un autre"])
def test_word_in_a_sentence_is_no_placeholder(text):
    assert texts.placeholder(text) is None


@pytest.mark.parametrize(
    ("table", "column", "text"),
    [
        ("events", "title_en", "x" * 91),
        ("agreements", "title_fr", "x" * 91),
        ("commitments", "name_en", "x" * 91),
        ("commitments", "summary_fr", "mot " * 61),
    ],
)
def test_long_text_is_reported(table, column, text):
    row = rows_of(real(), table)[2]
    problems = list(texts.titles_and_summaries_are_short(broken(row, **{column: text})))
    assert places(problems) == [(row.file, 4, column)]


@pytest.mark.parametrize(
    ("table", "filled", "empty"),
    [
        ("events", "note_en", "note_fr"),
        ("events", "actors_fr", "actors_en"),
        ("agreements", "signatories_en", "signatories_fr"),
        ("commitments", "headquarters_fr", "headquarters_en"),
        ("countries", "label_en", "label_fr"),
        ("codebook", "meaning_en", "meaning_fr"),
    ],
)
def test_text_in_one_language_only_is_reported(table, filled, empty):
    row = find(table, **{filled: "*"})
    problems = list(languages.languages_are_filled_together(broken(row, **{empty: ""})))
    assert places(problems) == [(row.file, row.line, empty)]


def test_lists_of_unequal_length_are_reported():
    row = find("events", actors_en="*")
    raw = broken(row, actors_fr=row["actors_fr"] + ";un autre")
    problems = list(languages.languages_are_filled_together(raw))
    assert places(problems) == [(row.file, row.line, "actors_fr")]


@pytest.mark.parametrize(
    "text",
    [
        *("Bilan : 40 morts", "Bilan: 40 morts", "Retrait ; départ", "Pourquoi ?", "Non!", "40 %"),
        *(f"« Barkhane{NBSP}»", f"«{NBSP}Barkhane »", "1 500 soldats", "de 12 000 à 13 000"),
    ],
)
def test_french_without_no_break_space_is_reported(text):
    row = find("events", note_fr="*")
    problems = list(languages.french_has_its_spaces(broken(row, note_fr=text)))
    assert (row.file, row.line, "note_fr") in places(problems)


@pytest.mark.parametrize(
    "text",
    [
        *(f"Bilan{NBSP}: 40 morts{NBSP}; 1{NBSP}500 blessés", f"«{NBSP}oui{NBSP}»"),
        *("à 10:30", "en 2024 300 hommes", "https://rfi.fr/fr"),
    ],
)
def test_good_french_passes(text):
    assert list(languages.french_faults(text)) == []


def test_item_of_a_french_list_is_read_alone():
    row = find("events", actors_fr="*")
    raw = broken(row, actors_fr="MNLA;Qui ?")
    assert places(languages.french_has_its_spaces(raw)) == [(row.file, row.line, "actors_fr")]


@pytest.mark.parametrize("text", [f"Toll{NBSP}: 40", "the «Barkhane» force"])
def test_french_signs_in_english_are_reported(text):
    row = find("events", note_en="*")
    problems = list(languages.english_has_plain_spaces(broken(row, note_en=text)))
    assert places(problems) == [(row.file, row.line, "note_en")]


@pytest.mark.parametrize("table", ["events", "agreements"])
def test_second_french_name_of_a_place_is_reported(table):
    row = next(row for row in reversed(rows_of(real(), table)) if row["place_en"] == "Moscow")
    problems = list(languages.places_have_one_french_name(broken(row, place_fr="Moskva")))
    assert places(problems) == [(row.file, row.line, "place_fr")]
