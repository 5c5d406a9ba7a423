"""What a reader has typed, as words to look for."""

import pytest

from data.lookup.asked import MOST_WORDS, read


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("Accord nucléaire", ("accord", "nucleaire")),
        ("mines d'or", ("mines", "or")),
        ("les forces de la France au Niger", ("forces", "france", "niger")),
        ("UN mission AU", ("un", "mission", "au")),
        ("Mali mali MALI", ("mali",)),
        ("", ()),
        ("!?…", ()),
        ("\U0001f525", ()),
        ("a\x00b\x1b[31m", ("31m",)),
    ],
)
def test_words_that_say_something_are_kept_once(query: str, words: tuple[str, ...]) -> None:
    assert read(query).words == words


def test_common_words_alone_are_told_apart_from_no_words() -> None:
    assert read("de la").common
    assert not read("!!").common
    assert not read("de la France").common


def test_words_between_quotes_stay_together() -> None:
    asked = read("«\u00a0énergie du Mali\u00a0» Rosatom")
    assert asked.phrases == (("energie", "du", "mali"),)
    assert asked.words == ("energie", "du", "mali", "rosatom")


def test_only_the_first_words_of_a_long_text_are_looked_for() -> None:
    asked = read(" ".join(f"mot{n}" for n in range(MOST_WORDS + 1)))
    assert len(asked.words) == MOST_WORDS
    assert asked.left_out
