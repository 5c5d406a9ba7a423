"""Plain text: a paragraph a record, view or figure, for a mail or a footnote of any style."""

from data.cite.cited import RECORD, Cited, Citing, Source
from data.cite.dates import in_words
from data.cite.quotes import listed, quoted
from data.cite.words import author, origin, what


def write_text(citing: Citing) -> str:
    """The paragraphs, an empty line between them; sources apart follow as lines."""
    blocks = [_paragraph(each, citing) for each in citing.items]
    listed = "\n".join(f"{source_text(each, citing)}." for each in citing.entries)
    return "\n\n".join(filter(None, [*blocks, listed])) + "\n"


def source_text(source: Source, citing: Citing) -> str:
    """Publisher, title, date, whose text it is and address, as far as they are known."""
    parts = (
        source.publisher,
        source.title and quoted(source.title, citing.lang),
        origin(source, citing.t),
        in_words(source.published, citing.lang),
        source.url,
    )
    return ", ".join(filter(None, parts))


def _paragraph(item: Cited, citing: Citing) -> str:
    t = citing.t
    said = t(
        "{author}, {title}, {what}, AES Monitor, version {version} ({released}), {url}, "
        "accessed {read_on}.",
        author=author(t),
        title=quoted(item.title, t.lang),
        what=what(item, t),
        version=citing.version,
        released=in_words(citing.released, t.lang),
        url=item.url,
        read_on=in_words(citing.read_on.isoformat(), t.lang),
    )
    return f"{said} {_below(item, citing)}".strip()


def _below(item: Cited, citing: Citing) -> str:
    """What it rests on: sources by name, unless they follow; of a view only the counts."""
    t = citing.t
    if item.kind != RECORD:
        return t("It shows {rows}.", rows=item.about)
    if citing.apart:
        return ""
    named = listed((source_text(each, citing) for each in item.sources), t.lang)
    return t("Sources: {sources}.", sources=named)
