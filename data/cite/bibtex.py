"""BibTeX: `@misc`, which every style knows; accents stay in UTF-8, signs of LaTeX are escaped."""

import re

from data.cite.cited import Cited, Citing, Source
from data.cite.dates import parts
from data.cite.words import NAME, author, note, origin, source_title

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SIGNS = {
    "\\": r"\textbackslash{}",
    # BibTeX counts braces, escaped or not: only these names of theirs keep the count.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\u00a0": "~",
    "\u202f": r"\,",
    **{sign: f"\\{sign}" for sign in "$&#_%"},
}
IN_ADDRESS = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
Fields = dict[str, str]


def write_bibtex(citing: Citing) -> str:
    """An entry a record, view or figure, then the sources apart."""
    items = [_entry(each.key, _item(each, citing)) for each in citing.items]
    sources = [_entry(f"aes-source-{each.id}", _source(each, citing)) for each in citing.entries]
    return "\n".join([*items, *sources])


def escaped(text: str) -> str:
    """A text on one line in which LaTeX reads every sign as itself."""
    line = re.sub(r"[ \t\r\n]+", " ", text).strip()
    return "".join(SIGNS.get(sign, sign) for sign in line)


def address(url: str) -> str:
    """An address as url packages read it: nothing escaped, braces as in an address."""
    return "".join(IN_ADDRESS.get(sign, sign) for sign in url)


def _item(item: Cited, citing: Citing) -> Fields:
    return {
        # A second pair of braces: a body is no first and last name, a title keeps its capitals.
        "author": f"{{{{{escaped(author(citing.t))}}}}}",
        "title": f"{{{{{escaped(item.title)}}}}}",
        **_dated(citing.released),
        "howpublished": _braced(NAME),
        "version": _braced(citing.version),
        "note": _braced(note(item, citing)),
        "url": f"{{{address(item.url)}}}",
        "urldate": _braced(citing.read_on.isoformat()),
        "language": _braced(citing.lang),
    }


def _source(source: Source, citing: Citing) -> Fields:
    return {
        "title": f"{{{{{escaped(source_title(source, citing.t))}}}}}",
        **_dated(source.published),
        "howpublished": _braced(source.publisher),
        "note": _braced(origin(source, citing.t)) if source.origin else "",
        "url": f"{{{address(source.url)}}}" if source.url else "",
        "language": _braced(source.language),
    }


def _dated(iso: str) -> Fields:
    year, month, day = [*parts(iso), 0, 0, 0][:3]
    return {
        "year": f"{{{year}}}" if year else "",
        "month": MONTHS[month - 1] if month else "",
        "day": f"{{{day}}}" if day else "",
    }


def _entry(key: str, fields: Fields) -> str:
    lines = [f"  {name} = {value},\n" for name, value in fields.items() if value]
    return f"@misc{{{key},\n{''.join(lines)}}}\n"


def _braced(text: str) -> str:
    return f"{{{escaped(text)}}}"
