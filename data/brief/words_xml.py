"""The parts of a Word document that python-docx has no call for: links, fields, footnotes."""

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from data.brief.parts import Source

FOOTNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
SMALL = '<w:rPr><w:sz w:val="15"/><w:color w:val="545E6A"/></w:rPr>'
Note = tuple[Sequence[Source], str, str]
"""Sources of a row, words on those that are not named, and the address that has them all."""


def add_link(paragraph: Any, address: str, said: str, **look: Any) -> Any:
    """Add a run that leads to an address; `look` are attributes of its font."""
    related = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    run = paragraph.add_run(said)
    for name, value in look.items():
        setattr(run.font, name, value)
    holder = OxmlElement("w:hyperlink")
    holder.set(qn("r:id"), related)
    holder.append(run._r)
    paragraph._p.append(holder)
    return run


def add_field(paragraph: Any, code: str) -> None:
    """Add a field ("PAGE", "NUMPAGES") that Word fills in."""
    for kind in ("begin", code, "end"):
        run = paragraph.add_run()
        if kind == code:
            made = OxmlElement("w:instrText")
            made.set(qn("xml:space"), "preserve")
            made.text = code
        else:
            made = OxmlElement("w:fldChar")
            made.set(qn("w:fldCharType"), kind)
        run._r.append(made)


def add_note(paragraph: Any, number: int) -> None:
    """Add the mark of a footnote."""
    run = paragraph.add_run()
    run.font.superscript = True
    mark = OxmlElement("w:footnoteReference")
    mark.set(qn("w:id"), str(number))
    run._r.append(mark)


def write_notes(document: Any, notes: Sequence[Note]) -> None:
    """Add the footnotes, numbered from 1 in their order."""
    package = document.part.package
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, b"", package)
    body = "".join(_note(part, number, each) for number, each in enumerate(notes, start=1))
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}">'
        f"<w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>"
        for kind, number in (("separator", -1), ("continuationSeparator", 0))
    )
    whole = f"<w:footnotes {nsdecls('w', 'r')}>{lines}{body}</w:footnotes>"
    parse_xml(whole)
    part._blob = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{whole}'.encode()
    document.part.relate_to(part, FOOTNOTES)


def _note(part: Part, number: int, note: Note) -> str:
    sources, more, link = note
    named = [_linked(part, each.name, each.url) for each in sources]
    if more:
        named.append(_linked(part, more, link))
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    said = _run("; ").join(named)
    spacing = '<w:pPr><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr>'
    return f'<w:footnote w:id="{number}"><w:p>{spacing}{mark}{_run(" ")}{said}</w:p></w:footnote>'


def _linked(part: Part, said: str, address: str) -> str:
    if not address:
        return _run(said)
    related = part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    return f"<w:hyperlink r:id={quoteattr(related)}>{_run(said)}</w:hyperlink>"


def _run(said: str) -> str:
    return f'<w:r>{SMALL}<w:t xml:space="preserve">{escape(said)}</w:t></w:r>'
