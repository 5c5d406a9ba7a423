"""A brief as a Word document, in styles that a reader can change; the same bytes each time."""

from datetime import datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor, Twips

from data.brief.archive import fixed
from data.brief.parts import Brief, Count, Figure, Row, Section
from data.brief.words_xml import Note, add_field, add_link, add_note, write_notes
from data.release import RELEASE
from data.typesetting import png_of

FONT = "Calibri"
ACCENT, QUIET = RGBColor(0x1F, 0x4E, 0x79), RGBColor(0x54, 0x5E, 0x6A)
WIDTHS = (Cm(2.5), Cm(10.7), Cm(3.8))
ACROSS = Cm(17)
AFTER_BORDERS = ("shd", "tblLayout", "tblCellMar", "tblLook")
STOPS = (4320, 8640)
"""Tab stops of the foot in the template, in twentieths of a point."""


def docx_bytes(brief: Brief) -> bytes:
    """The document with its pictures; footnotes name the sources of each row."""
    document = docx.Document()
    _set_up(document, brief)
    notes: list[Note] = []
    _write_head(document, brief)
    for index, part in enumerate(brief.sections):
        _write_section(document, part, notes)
        if index == 0:
            _write_figures(document, brief.figures)
    if not brief.sections:
        _write_figures(document, brief.figures)
    document.add_heading(brief.names["method"], 2)
    for said in brief.method:
        document.add_paragraph(said)
    document.add_heading(brief.names["cite"], 2)
    document.add_paragraph(brief.citation)
    write_notes(document, notes)
    file = BytesIO()
    document.save(file)
    return fixed(file.getvalue(), RELEASE.released_on)


def _set_up(document: Any, brief: Brief) -> None:
    """Page, styles, properties, running foot."""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2)
    page.top_margin = page.bottom_margin = Cm(2)
    for name, size, after in (("Normal", 10, 4), ("Title", 22, 4), ("Heading 2", 11.5, 4)):
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
        for theme in ("asciiTheme", "hAnsiTheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_after = Pt(after)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), {"en": "en-GB", "fr": "fr-FR"}[brief.lang])
        style.element.get_or_add_rPr().append(language)
        if name != "Normal":
            style.font.color.rgb = ACCENT
    midnight = datetime.combine(RELEASE.released_on, time())
    known = document.core_properties
    known.title, known.author = f"{brief.names['brief']} · {brief.title}"[:255], "AES Monitor"
    known.created = known.modified = midnight
    known.language, known.last_modified_by, known.comments = brief.lang, "AES Monitor", ""
    foot = page.footer.paragraphs[0]
    stops = foot.paragraph_format.tab_stops
    for place in STOPS:
        stops.add_tab_stop(Twips(place), WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(ACROSS, WD_TAB_ALIGNMENT.RIGHT)
    before, between = brief.names["page"].split("{page}")[0], _between(brief)
    foot.add_run(f"AES Monitor · {brief.release} · CC BY 4.0\t{before}")
    add_field(foot, "PAGE")
    foot.add_run(between)
    add_field(foot, "NUMPAGES")
    for run in foot.runs:
        run.font.size, run.font.color.rgb = Pt(8), QUIET


def _between(brief: Brief) -> str:
    return brief.names["page"].split("{page}")[1].split("{pages}")[0]


def _write_head(document: Any, brief: Brief) -> None:
    over = document.add_paragraph()
    run = over.add_run(f"AES Monitor · {brief.names['brief']}")
    run.font.small_caps, run.font.bold, run.font.color.rgb = True, True, ACCENT
    document.add_paragraph(brief.title, style="Title")
    for name, said in brief.facts:
        line = document.add_paragraph()
        line.paragraph_format.space_after = Pt(0)
        line.add_run(f"{name} · ").font.color.rgb = QUIET
        line.add_run(said)
    _write_counts(document, brief.counts)
    if brief.empty:
        document.add_paragraph(brief.empty)


def _write_counts(document: Any, counts: tuple[Count, ...]) -> None:
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    table = document.add_table(rows=1, cols=len(counts))
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for cell, count in zip(table.rows[0].cells, counts, strict=True):
        line = cell.paragraphs[0]
        number = line.add_run(count.number)
        number.font.size, number.font.bold, number.font.color.rgb = Pt(18), True, ACCENT
        line.paragraph_format.space_after = Pt(0)
        named = cell.add_paragraph()
        named.paragraph_format.space_after = Pt(0)
        named.add_run(count.label).font.bold = True
        detail = cell.add_paragraph().add_run(count.detail)
        detail.font.size, detail.font.color.rgb = Pt(8), QUIET


def _write_figures(document: Any, figures: tuple[Figure, ...]) -> None:
    for each in figures:
        document.add_heading(each.title, 2)
        holder = document.add_paragraph()
        holder.paragraph_format.keep_with_next = True
        shape = holder.add_run().add_picture(BytesIO(png_of(each.svg)), width=ACROSS)
        shape._inline.docPr.set("descr", each.description)
        said = document.add_paragraph().add_run(each.notes)
        said.font.size, said.font.color.rgb = Pt(8), QUIET


def _write_section(document: Any, part: Section, notes: list[Note]) -> None:
    document.add_heading(part.title, 2)
    if part.intro:
        line = document.add_paragraph()
        line.add_run(part.intro).font.color.rgb = QUIET
        line.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=3)
    table.autofit = False
    for cell, head in zip(table.rows[0].cells, part.heads, strict=True):
        run = cell.paragraphs[0].add_run(head)
        run.font.bold, run.font.size, run.font.color.rgb = True, Pt(8.5), QUIET
    _mark(table.rows[0], "w:tblHeader")
    for row in part.rows:
        _write_row(table.add_row(), row, notes)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = width
    for row in table.rows:
        _mark(row, "w:cantSplit")
        for cell, width in zip(row.cells, WIDTHS, strict=True):
            cell.width = width
    _rule(table)
    if part.more:
        for cell in table.rows[-1].cells:
            for line in cell.paragraphs:
                line.paragraph_format.keep_with_next = True
        add_link(document.add_paragraph(), part.more_link, part.more)


def _write_row(cells: Any, row: Row, notes: list[Note]) -> None:
    date, middle, aside = cells.cells
    date.paragraphs[0].add_run(row.date).font.color.rgb = QUIET
    title = middle.paragraphs[0]
    add_link(title, row.link, row.title, bold=True)
    if row.sources:
        notes.append((row.sources, row.more_sources, row.link))
        add_note(title, len(notes))
    title.paragraph_format.space_after = Pt(0)
    for said in row.lines:
        line = middle.add_paragraph()
        line.paragraph_format.space_after = Pt(0)
        run = line.add_run(said)
        run.font.size, run.font.color.rgb = Pt(9), QUIET
    aside.paragraphs[0].add_run("\n".join(row.aside)).font.size = Pt(9)


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _rule(table: Any) -> None:
    """Thin lines between the rows and none between the columns."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", "C9CED4")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    # The order of these elements is fixed: Word takes a file with another for a broken one.
    later = [table._tbl.tblPr.find(qn(f"w:{name}")) for name in AFTER_BORDERS]
    next(each for each in later if each is not None).addprevious(borders)
