"""Excerpts and the words marked in them."""

from data.lookup.entries import Entry
from data.lookup.excerpts import LENGTH, excerpt, marked

MARKS = {"goita": 0, "accords": 1, "tinzaouatine": 2, "5000": 3}


def entry(title: str, *texts: str, french: str = "") -> Entry:
    titles = {"en": title, "fr": title}
    return Entry("events", "x", titles, (), {"en": texts, "fr": (french,) if french else ()})


def words(pieces: list[tuple[str, bool]]) -> list[str]:
    return [text for text, found in pieces if found]


def joined(pieces: list[tuple[str, bool]]) -> str:
    return "".join(text for text, _ in pieces)


def test_marks_keep_the_text_as_it_is_written() -> None:
    text = "Goïta: 5\u00a0000 hommes à Tin Zaouatine (Accords)"
    pieces = marked(text, MARKS)
    assert words(pieces) == ["Goïta", "5 000", "Tin Zaouatine", "Accords"]
    assert joined(pieces) == text.replace("\u00a0", " ")


def test_decomposed_letters_are_marked_as_one() -> None:
    assert words(marked("Goi\u0308ta", MARKS)) == ["Goïta"]


def test_text_without_marks_is_one_piece() -> None:
    assert marked("Niamey", MARKS) == [("Niamey", False)]
    assert marked("", MARKS) == []


def test_excerpt_holds_what_the_title_does_not() -> None:
    pieces = excerpt(entry("Goïta in Moscow", "Goïta spoke.", "Two accords."), "en", MARKS)
    assert words(pieces) == ["accords"]


def test_excerpt_is_in_the_other_language_only_where_that_holds_more() -> None:
    both = entry("Title", "He met Goïta.", french="Goïta a parlé.")
    assert joined(excerpt(both, "en", MARKS)) == "He met Goïta."
    french = entry("Title", "He spoke.", french="Goïta a parlé.")
    assert joined(excerpt(french, "en", MARKS)) == "Goïta a parlé."


def test_long_text_is_cut_between_words_around_the_find() -> None:
    pieces = excerpt(entry("Title", f"{'mot ' * 200}Goïta {'mot ' * 200}"), "en", MARKS)
    text = joined(pieces)
    assert words(pieces) == ["Goïta"]
    assert text.startswith("… mot ")
    assert text.endswith(" mot …")
    assert len(text) <= LENGTH + 4


def test_text_without_a_find_begins_at_its_beginning() -> None:
    assert joined(excerpt(entry("Goïta", "First text.", "Second."), "en", MARKS)) == "First text."
    assert excerpt(entry("Goïta"), "en", MARKS) == []


def test_two_words_found_each_for_itself_are_marked_apart() -> None:
    found = {"forces": 0, "niger": 1, "forcesniger": 1}
    assert words(marked("Mouvement de forces · Niger", found)) == ["forces", "Niger"]
