"""The address is the memory of the filters: it follows each choice and brings each view back."""

from urllib.parse import parse_qs

import pytest

from data.filters import Filters
from data.texts import texts
from data.vocabularies import label
from tests.browser.reader import Reader, single_blanks

MALI, RUSSIA = label("countries", "MLI", "en"), label("parties", "RUS", "en")


def shows(reader: Reader, query: str, lang: str = "en") -> bool:
    """Whether both the address and the sentence say this selection."""
    wanted = parse_qs(query)
    said = single_blanks(Filters.from_query(wanted).sentence(lang))
    return reader.query() == {**wanted, "lang": [lang]} and said in reader.head()


def test_choice_is_written_into_the_address(reader: Reader) -> None:
    reader.open("/agreements?lang=en")
    reader.choose("partner", RUSSIA)
    assert shows(reader, "partner=RUS")


def test_two_quick_choices_are_both_kept(reader: Reader) -> None:
    reader.open("/agreements?lang=en")
    reader.choose("country", MALI, label("countries", "NER", "en"))
    assert shows(reader, "country=MLI&country=NER")


def test_choices_in_several_filters_are_all_kept(reader: Reader) -> None:
    """Each choice changes the counts, and so the labels, of the options of the other filters."""
    reader.open("/agreements?lang=en")
    reader.choose("partner", RUSSIA)
    reader.choose("country", MALI)
    reader.choose("sector", label("sectors", "energy", "en"))
    assert shows(reader, "country=MLI&partner=RUS&sector=energy")
    reader.switch_language("Français")
    reader.choose("country", label("countries", "NER", "fr"))
    assert shows(reader, "country=MLI&country=NER&partner=RUS&sector=energy", "fr")


def test_text_and_dates_are_written_into_the_address(reader: Reader) -> None:
    reader.open("/explore?lang=en&since=2024-01-01")
    reader.keyed("filter-q").locator("input").fill("Goita")
    with reader.rerun():
        reader.keyed("filter-q").locator("input").press("Enter")
    assert shows(reader, "since=2024-01-01&q=Goita")
    with reader.rerun():
        reader.keyed("clear-all").get_by_role("button").click()
    assert shows(reader, "")


def test_page_change_keeps_filters_and_language(reader: Reader) -> None:
    reader.open("/map?country=MLI&partner=RUS&lang=fr")
    reader.go_to(texts("fr")("Agreements"))
    assert reader.path() == "/agreements"
    assert shows(reader, "country=MLI&partner=RUS", "fr")


def test_language_change_keeps_page_and_filters(reader: Reader) -> None:
    reader.open("/timeline?country=MLI&sector=energy&lang=en")
    reader.switch_language("Français")
    assert reader.path() == "/timeline"
    assert shows(reader, "country=MLI&sector=energy", "fr")
    reader.switch_language("English")
    assert shows(reader, "country=MLI&sector=energy")


def test_reload_keeps_everything(reader: Reader) -> None:
    reader.open("/cooperation?lang=fr")
    reader.choose("country", label("countries", "MLI", "fr"))
    reader.reload()
    assert shows(reader, "country=MLI", "fr")


def test_back_and_forward_step_through_the_views(reader: Reader) -> None:
    reader.open("/sources?lang=en")
    reader.choose("country", MALI)
    reader.go_to("About")
    views = [("/about", "country=MLI"), ("/sources", "country=MLI"), ("/sources", "")]
    for path, query in views[1:]:
        with reader.rerun():
            reader.page.go_back()
        assert (reader.path(), shows(reader, query)) == (path, True)
    for path, query in reversed(views[:-1]):
        with reader.rerun():
            reader.page.go_forward()
        assert (reader.path(), shows(reader, query)) == (path, True)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_wrong_values_are_reported_and_the_rest_is_used(reader: Reader, lang: str) -> None:
    reader.open(f"/agreements?country=ATLANTIS&since=2023-99-99&partner=RUS&lang={lang}")
    assert single_blanks(Filters(partner=("RUS",)).sentence(lang)) in reader.head()
    warnings = reader.page.get_by_role("alert").all_inner_texts()
    for wrong in ("ATLANTIS", "2023-99-99"):
        assert any(wrong in each for each in warnings)


def test_one_step_back_undoes_a_change_of_several_filters(reader: Reader) -> None:
    reader.open("/agreements?country=NER&lang=en")
    with reader.rerun():
        reader.page.get_by_role("button", name="Energy agreements with Russia").click()
    assert {"partner", "sector"} <= reader.query().keys()
    with reader.rerun():
        reader.page.go_back()
    assert shows(reader, "country=NER")
