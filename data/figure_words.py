"""What is written into a picture of a figure: selection, sources, release, licence and link."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from data.formats import date_text, number_text
from data.measures.sourcing import count_sources
from data.records import Record
from data.release import RELEASE
from data.sentence import sentence
from data.texts import texts

if TYPE_CHECKING:
    from data.filters import Filters

MOST_NAMED = 4
"""Publishers named in a picture; the link leads to all of them."""


@dataclass(frozen=True)
class FigureWords:
    """The lines above and below a figure, each in the language of the view."""

    said: str
    sources: str
    release: str
    link: str


def figure_words(
    filters: "Filters", sources: pd.DataFrame, lang: str, url: str, record: Record | None = None
) -> FigureWords:
    """The lines for the figures of a selection, or of one record with its own sources."""
    t = texts(lang)
    day = date_text(RELEASE.released_on, "day", lang)
    return FigureWords(
        said=record.title(lang) if record else sentence(filters, lang),
        sources=sources_text(sources, lang),
        release=t(
            "AES Monitor data {version} ({day}), CC BY 4.0", version=RELEASE.version, day=day
        ),
        link=url,
    )


def sources_text(sources: pd.DataFrame, lang: str) -> str:
    """ "Sources: 12 publishers, most often A, B, C and D"; all of them where they are few."""
    t = texts(lang)
    named = [str(each) for each in count_sources(sources, "publisher")["publisher"]]
    if not named:
        return t("Sources: none in this selection")
    if len(named) <= MOST_NAMED:
        return t("Sources: {list}", list=", ".join(named))
    return t(
        "Sources: {n} publishers, most often {list}",
        n=number_text(len(named), lang),
        list=", ".join(named[:MOST_NAMED]),
    )
