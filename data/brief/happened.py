"""What happened: the newest events of the selection, and those that most publishers report."""

from data.brief.parts import Row, Section
from data.brief.reach import Limits, Reach
from data.brief.rows import more_text, named, publishers, row_of
from data.claim_bounds import bounds_text
from data.formats import range_text
from data.records import Record, find
from data.selection import Selection
from data.texts import Texts, texts


def happened(selection: Selection, reach: Reach) -> Section:
    """The newest events and those most widely reported, newest first."""
    t = texts(reach.lang)
    ids = selection.events["event_id"].tolist()
    shown = _chosen(ids, reach.limits)
    rows = [_row(record, reach, t) for record in map(find, shown) if record]
    if len(shown) < len(ids):
        intro = t(
            "The {newest} newest, and the {widest} others that most publishers report.",
            newest=reach.limits.newest, widest=reach.limits.widest,
        )  # fmt: skip
    else:
        intro = t("All events of the selection, newest first.") if ids else ""
    return Section(
        title=t("What happened"),
        intro=intro,
        heads=(t("Date"), t("Event"), t("Kind and place")),
        rows=tuple(rows),
        more=more_text(len(ids) - len(shown), t),
        more_link=reach.table("events"),
    )


def _chosen(ids: list[str], limits: Limits) -> list[str]:
    """In the order of `ids`, which is by day, newest first."""
    newest = ids[: limits.newest]
    others = sorted(ids[limits.newest :], key=lambda each: -publishers(each))[: limits.widest]
    chosen = {*newest, *others}
    return [each for each in ids if each in chosen]


def _row(record: Record, reach: Reach, t: Texts) -> Row:
    row, lang = record.row, reach.lang
    place = row[f"place_{lang}"]
    return row_of(
        record,
        reach,
        lines=(row[f"summary_{lang}"],),
        aside=(
            named("categories", row["category"], lang),
            place if isinstance(place, str) else "",
            _deaths(record, t),
        ),
    )


def _deaths(record: Record, t: Texts) -> str:
    said = range_text(record.row["fatalities_low"], record.row["fatalities_high"], t.lang)
    if not said:
        return ""
    told = t("deaths reported: {range}", range=said)
    bounds = bounds_text(record.id, t)
    return f"{told} ({bounds})" if bounds else told
