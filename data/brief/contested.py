"""Where sources differ: the widest rival figures first, then the newest other rival claims."""

from collections.abc import Iterable

from data.brief.parts import Row, Section
from data.brief.reach import Reach
from data.brief.rows import row_of
from data.formats import range_text
from data.measures.briefing import briefing
from data.measures.claims import BELLIGERENT, Dispute
from data.records import Record, find
from data.selection import Selection
from data.tables import load
from data.texts import Texts, texts
from data.vocabularies import label

MOST_CLAIMS = 3


def contested(selection: Selection, reach: Reach) -> Section:
    """Records with rival claims, one matter each."""
    t, most = texts(reach.lang), reach.limits.contested
    found = briefing(selection)
    rows: dict[str, Row] = {}
    for each in found.disputes:
        record = find(each.record_id)
        if record and record.id not in rows and len(rows) < most:
            rows[record.id] = _disputed(record, each, reach, t)
    for record in filter(None, map(find, found.claimed)):
        if len(rows) < most and record.id not in rows:
            rows[record.id] = _claimed(record, reach, t)
    rest = len(found.claimed) - len(rows)
    return Section(
        title=t("Where sources differ"),
        intro=t("The widest rival figures first; both sides as they are stated.") if rows else "",
        heads=(t("Date"), t("Record and claims"), t("Matter")),
        rows=tuple(rows.values()),
        more=_more_text(rest, t),
        more_link=reach.page("/sources?view=claims"),
    )


def _more_text(rest: int, t: Texts) -> str:
    if rest <= 0:
        return ""
    return t.plural("{n} more record with rival claims", "{n} more records with rival claims", rest)


def _disputed(record: Record, dispute: Dispute, reach: Reach, t: Texts) -> Row:
    """The lowest and highest claims, then others."""
    ordered = sorted(dispute.claims, key=lambda each: (each.figure.least, each.figure.most))
    ends = list(dict.fromkeys((ordered[0].place, ordered[-1].place)))
    places = [*ends, *(each.place for each in ordered if each.place not in ends)][:MOST_CLAIMS]
    shown = [each.place for each in ordered if each.place in places]
    said = range_text(dispute.low, dispute.high, t.lang)
    matter = {
        "fatalities": t("deaths reported: {range}", range=said),
        "personnel": t("personnel: {range}", range=said),
    }[dispute.field]
    return row_of(record, reach, lines=_claims(shown, len(ordered), t), aside=(matter,))


def _claimed(record: Record, reach: Reach, t: Texts) -> Row:
    """The claims on the first matter in dispute."""
    claims = load("claims")
    mine = claims[claims["record_id"] == record.id]
    field = mine["field"].iloc[0]
    places = mine.index[mine["field"] == field].tolist()
    lines = _claims(places[:MOST_CLAIMS], len(places), t)
    return row_of(record, reach, lines=lines, aside=(label("claim_fields", field, t.lang),))


def _claims(places: Iterable[int], total: int, t: Texts) -> list[str]:
    """ "JNIM (belligerent): more than 200", one line a claim."""
    rows = load("claims").loc[list(places)]
    lines = []
    for row in rows.to_dict("records"):
        who = str(row[f"claimed_by_{t.lang}"])
        if row["side"] == BELLIGERENT:
            who = f"{who} ({label('claim_sides', BELLIGERENT, t.lang).lower()})"
        lines.append(t("{who}: {claim}", who=who, claim=row[f"value_{t.lang}"]))
    if rest := total - len(rows):
        lines.append(t.plural("{n} more claim", "{n} more claims", rest))
    return lines
