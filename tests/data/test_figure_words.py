"""The lines of a picture say what was selected, by whom it is backed, and where to find it."""

from data.citing import sources_of
from data.figure_words import figure_words, sources_text
from data.filters import Filters
from data.records import find
from data.release import RELEASE
from data.selection import select
from data.texts import LANGUAGES

LINK = "https://example.org/map?country=MLI&lang=en"
MALI = Filters(country=("MLI",))


def test_lines_hold_selection_release_licence_and_link() -> None:
    for lang in LANGUAGES:
        words = figure_words(MALI, select(MALI).sources, lang, LINK)
        assert words.said == MALI.sentence(lang)
        assert RELEASE.version in words.release
        assert "CC BY 4.0" in words.release
        assert words.link == LINK


def test_publishers_are_counted_and_the_main_ones_named() -> None:
    sources = select(MALI).sources
    counts = sources["publisher"].value_counts()
    said = sources_text(sources, "en")
    assert f"{len(counts)} publishers" in said
    assert counts.index[0] in said
    assert len(counts) > len([each for each in counts.index if each in said])


def test_few_publishers_are_all_named_and_none_is_said() -> None:
    sources = select(MALI).sources
    two = sources.drop_duplicates("publisher").head(2)
    assert sources_text(two, "en") == "Sources: " + ", ".join(
        sorted(two["publisher"], key=list(two["publisher"]).index)
    )
    assert "none" in sources_text(sources.head(0), "en")


def test_figures_of_a_record_name_its_own_title_and_sources() -> None:
    record = find("aes-unified-force")
    assert record is not None
    words = figure_words(Filters(), sources_of(record.id), "fr", LINK, record)
    assert words.said == record.title("fr")
    publishers = set(sources_of(record.id)["publisher"])
    assert any(each in words.sources for each in publishers)
    assert words.sources != sources_text(select(Filters()).sources, "fr")
