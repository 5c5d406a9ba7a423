"""What a brief is made of, whatever the form it is written in. Plain texts, nothing marked up."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A page behind a row: "Koaci, 22 January 2025" and its address, which may be empty."""

    name: str
    url: str


@dataclass(frozen=True)
class Row:
    """A record: its day, title, address of its page, lines below the title, what stands on the
    right, its sources, and how many of these are not named."""

    date: str
    title: str
    link: str
    lines: tuple[str, ...]
    aside: tuple[str, ...]
    sources: tuple[Source, ...]
    more_sources: str


@dataclass(frozen=True)
class Section:
    """A table of rows with what is said before it and how many rows it leaves out."""

    title: str
    intro: str
    heads: tuple[str, str, str]
    rows: tuple[Row, ...]
    more: str
    more_link: str


@dataclass(frozen=True)
class Count:
    """A number of records, of what, and what it is made of."""

    number: str
    label: str
    detail: str


@dataclass(frozen=True)
class Figure:
    """A picture without head and foot, what it shows in words, and its notes."""

    title: str
    svg: str
    notes: str
    description: str
    address: str


@dataclass(frozen=True)
class Brief:
    """Everything that a brief says. `names`: what the writers write themselves, by key."""

    lang: str
    title: str
    facts: tuple[tuple[str, str], ...]
    counts: tuple[Count, ...]
    empty: str
    sections: tuple[Section, ...]
    figures: tuple[Figure, ...]
    method: tuple[str, ...]
    citation: str
    link: str
    release: str
    names: dict[str, str]
