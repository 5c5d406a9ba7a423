"""Briefs as files: the same bytes for the same selection, language, release and base."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from data.asked import named
from data.brief.content import brief
from data.brief.markdown import markdown_bytes
from data.brief.pdf import pdf_bytes
from data.brief.reach import LEVELS
from data.brief.word import docx_bytes
from data.filters import Filters
from data.making import Making
from data.release import RELEASE

MOST, MOST_PAGES = 32, 4
_MADE = Making(MOST)


WAITING, CONTENT, PAGES = "waiting", "content", "pages"
"""The stages of making one, told in this order; a brief that is kept has none."""
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Form:
    """Media type and what makes the file of filters, language and base."""

    media_type: str
    make: Callable[[Filters, str, str, Tell], bytes]


def _tell_nobody(_: str) -> None:
    pass


def brief_bytes(
    form: str, filters: Filters, lang: str, base: str, tell: Tell = _tell_nobody
) -> bytes:
    """A brief in one of FORMS; `base` is scheme and host of its links, empty for paths only.

    making.BusyError when too many are being made. `tell` is called at each stage.
    """
    offered = FORMS[form]
    key = (form, filters, lang, base, RELEASE.version, named())
    if not _MADE.holds(key):
        tell(WAITING)
    return _MADE.get(key, lambda: offered.make(filters, lang, base, tell))


def page_count(pdf: bytes) -> int:
    """Number of pages of a PDF that we have made."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def _make_pdf(filters: Filters, lang: str, base: str, tell: Tell) -> bytes:
    """As full as MOST_PAGES allow."""
    made = b""
    for limits in LEVELS:
        tell(CONTENT)
        content = brief(filters, lang, base, limits)
        tell(PAGES)
        made = pdf_bytes(content)
        if page_count(made) <= MOST_PAGES:
            break
    return made


def _make_docx(filters: Filters, lang: str, base: str, tell: Tell) -> bytes:
    tell(CONTENT)
    # How many pages it takes is up to the reader's typefaces: leave some room.
    content = brief(filters, lang, base, LEVELS[1])
    tell(PAGES)
    return docx_bytes(content)


def _make_markdown(filters: Filters, lang: str, base: str, tell: Tell) -> bytes:
    tell(CONTENT)
    return markdown_bytes(brief(filters, lang, base))


FORMS = {
    "pdf": Form("application/pdf", _make_pdf),
    "docx": Form(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", _make_docx
    ),
    "md": Form("text/markdown; charset=utf-8", _make_markdown),
}
