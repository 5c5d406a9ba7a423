"""Notes in the style of Chicago (17th edition, 14.257: a database with its version), and in French
by the rules of French typography."""

from data.cite.cited import RECORD, Cited, Citing, Source
from data.cite.dates import in_note
from data.cite.quotes import listed, quoted
from data.cite.words import author, origin, what


def write_note(citing: Citing) -> str:
    """A note a record, view or figure, an empty line between them; then the sources apart."""
    blocks = [_note(each, citing) for each in citing.items]
    return "\n\n".join([*blocks, *(f"{_source(each, citing)}." for each in citing.entries)]) + "\n"


def _note(item: Cited, citing: Citing) -> str:
    t = citing.t
    said = t(
        "{author}, {title} AES Monitor, version {version}, {released} ({what}; accessed "
        "{read_on}), {url}",
        author=author(t),
        title=quoted(item.title, t.lang, ","),
        version=citing.version,
        released=in_note(citing.released, t.lang),
        what=what(item, t),
        read_on=in_note(citing.read_on.isoformat(), t.lang),
        url=item.url,
    )
    if item.kind != RECORD or citing.apart:
        return f"{said}."
    sources = listed((_source(each, citing) for each in item.sources), t.lang)
    return t("{note}, citing {sources}.", note=said, sources=sources)


def _source(source: Source, citing: Citing) -> str:
    """Title, publisher, whose text it is, date, address, as far as they are known."""
    lang = citing.lang
    rest = (
        source.publisher,
        origin(source, citing.t),
        in_note(source.published, lang),
        source.url,
    )
    title = quoted(source.title, lang, ",") + " " if source.title else ""
    return title + ", ".join(filter(None, rest))
