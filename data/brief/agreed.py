"""Agreements of the selection, newest first, with the furthest step that a source documents."""

from data.brief.parts import Row, Section
from data.brief.reach import Reach
from data.brief.rows import more_text, named, row_of
from data.formats import date_text
from data.records import Record, find
from data.selection import Selection
from data.status_dates import status_precision
from data.texts import Texts, texts


def agreed(selection: Selection, reach: Reach) -> Section:
    """The newest agreements."""
    t = texts(reach.lang)
    ids = selection.agreements["agreement_id"].tolist()
    shown = ids[: reach.limits.agreements]
    return Section(
        title=t("Agreements and their status"),
        intro=t("The status is the furthest step that a source documents.") if ids else "",
        heads=(t("Date"), t("Agreement"), t("Status")),
        rows=tuple(_row(record, reach, t) for record in map(find, shown) if record),
        more=more_text(len(ids) - len(shown), t),
        more_link=reach.table("agreements"),
    )


def _row(record: Record, reach: Reach, t: Texts) -> Row:
    row, lang = record.row, reach.lang
    partners = named("parties", row["partners"], lang)
    parts = (
        named("agreement_types", row["agreement_type"], lang),
        named("countries", row["countries"], lang),
        t("with {partners}", partners=partners) if partners else "",
    )
    changed = date_text(row["status_on"], status_precision(record.id), lang, short=True)
    status = named("agreement_statuses", row["status"], lang)
    return row_of(record, reach, lines=(" · ".join(filter(None, parts)),), aside=(status, changed))
