"""The registry of forms of a citation: what each is called, its file, what writes it."""

from collections.abc import Callable
from dataclasses import dataclass

from data.cite.bibtex import write_bibtex
from data.cite.chicago import write_note
from data.cite.cited import Citing
from data.cite.csl import write_csl
from data.cite.paragraph import write_text
from data.cite.ris import write_ris
from data.texts import Texts


@dataclass(frozen=True)
class CiteForm:
    """`extension` ends the name of a file and the address; `line_end` is that of the file."""

    code: str
    media_type: str
    extension: str
    write: Callable[[Citing], str]
    line_end: str = "\n"

    def file_bytes(self, citing: Citing) -> bytes:
        """The file in UTF-8."""
        return self.write(citing).replace("\n", self.line_end).encode("utf-8")


CITE_FORMS = {
    each.code: each
    for each in (
        CiteForm("text", "text/plain", "txt", write_text),
        CiteForm("note", "text/plain", "note.txt", write_note),
        CiteForm("bibtex", "application/x-bibtex", "bib", write_bibtex),
        CiteForm("ris", "application/x-research-info-systems", "ris", write_ris, "\r\n"),
        CiteForm("csl", "application/vnd.citationstyles.csl+json", "csl.json", write_csl),
    )
}


def form_name(code: str, t: Texts) -> str:
    """What a form is called, in the reader's language."""
    return {
        "text": t("Plain text"),
        "note": t("Note (Chicago)"),
        "bibtex": "BibTeX",
        "ris": "RIS",
        "csl": "CSL-JSON",
    }[code]


def cite_file_name(citing: Citing, form: CiteForm) -> str:
    """ "aes-monitor_citation_minusma_v1.0.0_2026-11-24.bib": what is cited, version, day read."""
    named = [each.record_id or each.kind for each in citing.items]
    what = named[0] if len(named) == 1 else f"{len(named)}-records"
    day = citing.read_on.isoformat()
    return f"aes-monitor_citation_{what}_v{citing.version}_{day}.{form.extension}"
