"""A brief of any selection: bounded, escaped, in both languages, the same bytes each time."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from pypdf import PdfReader

from data.brief.content import brief
from data.brief.files import brief_bytes, page_count
from data.brief.markdown import markdown_bytes, plain
from data.brief.parts import Brief
from data.brief.pdf import pdf_bytes
from data.brief.reach import LEVELS
from data.brief.word import docx_bytes
from data.filters import Filters
from data.release import RELEASE
from data.selection import select

BASE = "https://monitor.example"
WHOLE, MALI = Filters(), Filters(country=("MLI",))
ONE = Filters(q="minusma withdrawal complete")
HOSTILE = Filters(q='#let x = $1$ *a* _b_ @c <d> \\ "é" ~ `raw` [e](f)')
MORE = {"en": "more", "fr": "autres"}


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize(
    ("filters", "lang", "least"),
    [(WHOLE, "en", 3), (WHOLE, "fr", 3), (MALI, "fr", 3), (ONE, "en", 2), (HOSTILE, "fr", 1)],
    ids=["all-en", "all-fr", "mali", "one", "none"],
)
def test_pdf_has_two_to_four_pages_or_one_that_says_nothing_is_there(
    filters: Filters, lang: str, least: int
) -> None:
    made = brief_bytes("pdf", filters, lang, BASE)
    pages = pages_of(made)
    assert least <= len(pages) == page_count(made) <= (4 if least > 1 else 1)
    said = " ".join(pages)
    assert RELEASE.version in said
    assert "CC BY 4.0" in said
    assert f"{len(pages)}" in pages[-1]
    if not select(filters).ids:
        assert "Aucune fiche ne répond à ces filtres." in said
    for page in pages[1:]:
        first = page.strip().splitlines()[2:3]
        assert not any(MORE[lang] in each and "→" in each for each in first)


def test_pdf_takes_no_text_for_markup() -> None:
    [page] = pages_of(brief_bytes("pdf", HOSTILE, "en", BASE))
    words = page.replace("\n", "")
    assert '#let x = $1$ *a* _b_ @c <d> \\ "é" ~ `raw` [e](f)' in words


def test_pdf_is_dated_to_the_release_and_made_the_same_again() -> None:
    content = brief(ONE, "fr", BASE)
    made = pdf_bytes(content)
    assert made == pdf_bytes(brief(ONE, "fr", BASE))
    told = PdfReader(BytesIO(made)).metadata
    assert told is not None
    assert told.title == f"Note de synthèse · {content.title}"
    assert told.creation_date is not None
    assert told.creation_date.date() == RELEASE.released_on


def test_links_lead_to_the_base_and_nowhere_without_one() -> None:
    there = brief(ONE, "en", BASE)
    assert there.link.startswith(f"{BASE}/?q=")
    rows = [row for part in there.sections for row in part.rows]
    assert rows
    assert all(row.link.startswith(f"{BASE}/record?id=") for row in rows)
    assert brief(ONE, "en", "").link.startswith("/?q=")


def test_sections_are_bounded_and_say_what_they_leave_out() -> None:
    events, agreements, forces, rival = brief(WHOLE, "en", "").sections
    limits = LEVELS[0]
    assert len(events.rows) == limits.newest + limits.widest
    assert len(agreements.rows) == limits.agreements
    assert len(forces.rows) == limits.moves
    assert len(rival.rows) == limits.contested
    total = len(select(WHOLE).events)
    assert events.more == f"{total - len(events.rows)} more in the extract"
    assert all(row.sources for part in (events, agreements, forces) for row in part.rows)


def test_small_selection_is_told_whole() -> None:
    content = brief(ONE, "en", "")
    assert not [part.more for part in content.sections if part.more]
    assert len(content.figures) == 2
    numbers = [each.number for each in content.counts]
    assert numbers[:3] == [str(len(select(ONE).frame(name))) for name in
                           ("events", "agreements", "commitments")]  # fmt: skip


def test_empty_selection_has_no_figures() -> None:
    content = brief(HOSTILE, "en", "")
    assert (content.sections, content.figures) == ((), ())
    assert content.empty


def test_period_ends_with_the_record() -> None:
    filters = Filters(since=date(2025, 1, 1))
    said = dict(brief(filters, "en", "").facts)["Period"]
    assert said.startswith("from 1 January 2025 to ")


def test_word_file_opens_with_footnotes_and_pictures() -> None:
    content = brief(ONE, "fr", BASE)
    made = docx_bytes(content)
    assert made == docx_bytes(content)
    document = docx.Document(BytesIO(made))
    heads = [each.text for each in document.paragraphs if each.style.name == "Heading 2"]
    assert {part.title for part in content.sections} <= set(heads)
    assert document.core_properties.created.date() == RELEASE.released_on
    assert len(document.inline_shapes) == 2
    with ZipFile(BytesIO(made)) as archive:
        notes = archive.read("word/footnotes.xml").decode()
    rows = sum(len(part.rows) for part in content.sections)
    assert notes.count("<w:footnoteRef/>") == rows


def test_markdown_escapes_texts_and_numbers_its_notes() -> None:
    assert plain("*a* <b> | #c [d](e)") == r"\*a\* \<b\> \| \#c \[d\](e)"
    said = markdown_bytes(brief(ONE, "en", BASE)).decode()
    assert f"![Events and headquarters of forces: {plain(ONE.sentence('en'))}]({BASE}" in said
    marks, notes = said.count("[^"), said.count("]: ")
    assert marks == 2 * notes > 0


def test_every_form_is_written_from_one_content() -> None:
    content = brief(MALI, "en", "")
    assert isinstance(content, Brief)
    said = markdown_bytes(content).decode()
    assert all(plain(row.title) in said for part in content.sections for row in part.rows)
