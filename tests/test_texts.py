"""Interface texts: each is translated once, none is unused, each translation fits its original."""

import re
from collections import Counter

import pytest
from babel.messages.catalog import Message

from data.folder import LOCALES
from data.texts import LANGUAGES, catalogues
from tests.marked_texts import fields, found_in, marked_texts

OTHERS = LANGUAGES[1:]
UNSPACED = re.compile(r"(?<![\u00a0\u202f(!?])[:;!?%»](?=[\s.,)»]|$)|«(?![\u00a0\u202f])")
"""French signs without the no-break space that belongs to them. A colon before a letter is
part of an address or of a Material icon."""


def entries(lang: str) -> list[tuple[str, Message]]:
    """Domain and message of everything in the catalogues of a language."""
    return [(name, each) for name, found in catalogues(lang).items() for each in found if each.id]


def translations(entry: Message) -> tuple[str, ...]:
    return entry.string if isinstance(entry.string, tuple) else (entry.string,)


def used() -> set[object]:
    return {each.message for each in marked_texts() if each.message is not None}


def test_marked_texts_are_literal() -> None:
    """A name may stand for a text that mark("...") marks where it is defined."""
    wrong = [
        f"{each.place}: {each.written}"
        for each in marked_texts()
        if each.message is None and not each.refers
    ]
    assert not wrong, "\n".join(wrong)


def test_values_fit_the_placeholders() -> None:
    wrong = []
    for each in marked_texts():
        if each.message is None or each.values is None or each.kind == "mark":
            continue
        forms = each.message if isinstance(each.message, tuple) else (each.message,)
        given = each.values | ({"n"} if each.kind == "plural" else set())
        if given != set().union(*map(fields, forms)):
            wrong.append(f"{each.place}: {each.written} is given {sorted(given)}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("lang", OTHERS)
def test_no_text_is_missing(lang: str) -> None:
    known = {entry.id for _, entry in entries(lang)}
    missing = [
        f"{each.place}: {each.message!r}"
        for each in marked_texts()
        if each.message is not None and each.message not in known
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("lang", OTHERS)
def test_no_text_is_unused(lang: str) -> None:
    wanted = used()
    unused = [
        f"{domain}: {entry.id!r}" for domain, entry in entries(lang) if entry.id not in wanted
    ]
    assert not unused, "\n".join(unused)


@pytest.mark.parametrize("lang", OTHERS)
def test_every_text_is_translated(lang: str) -> None:
    bare = [
        f"{domain}: {entry.id!r}"
        for domain, entry in entries(lang)
        if entry.fuzzy or not all(translations(entry))
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize("lang", OTHERS)
def test_no_text_is_translated_twice(lang: str) -> None:
    written = Counter(
        line.removeprefix("msgid ")
        for path in sorted((LOCALES / lang).glob("*.po"))
        for line in _joined(path.read_text(encoding="utf-8"))
        if line.startswith("msgid ") and line != 'msgid ""'
    )
    twice = [text for text, count in written.items() if count > 1]
    assert not twice, "\n".join(twice)


@pytest.mark.parametrize("lang", OTHERS)
def test_translations_keep_the_placeholders(lang: str) -> None:
    wrong = [
        f"{domain}: {entry.id!r} -> {text!r}"
        for domain, entry in entries(lang)
        for text in translations(entry)
        if fields(text) != fields(entry.id[1] if isinstance(entry.id, tuple) else entry.id)
    ]
    assert not wrong, "\n".join(wrong)


def test_french_signs_have_their_no_break_space() -> None:
    wrong = [
        f"{domain}: {text!r}"
        for domain, entry in entries("fr")
        for text in translations(entry)
        if UNSPACED.search(text)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Attention : ici", True),
        ("Attention\u00a0: ici", False),
        ("Pourquoi?", True),
        ("« mot »", True),
        ("«\u00a0mot\u00a0»", False),
        ("https://exemple.org", False),
        ("12 %", True),
    ],
)
def test_spacing_rule(text: str, wrong: bool) -> None:
    assert bool(UNSPACED.search(text)) is wrong


def test_extraction_finds_each_kind() -> None:
    source = 't("a"); view.t("b {x}", x=1); t.plural("c", "d", n); mark("e"); t(f"{f}"); t(g.h)'
    found = list(found_in(source, "x.py"))
    assert [each.message for each in found] == ["a", "b {x}", ("c", "d"), "e", None, None]
    assert [each.refers for each in found][-2:] == [False, True]


def _joined(text: str) -> list[str]:
    """The lines of a catalogue, strings over several lines made one."""
    return text.replace('"\n"', "").splitlines()
