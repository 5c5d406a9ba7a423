"""From a side of the figure to its rows elsewhere: links whose filters say the same."""

from datetime import date

from components import address
from components.context import View
from components.cooperation_pick import axis_changes
from components.paired import Pair, Pick
from data.filters import Filters
from data.measures.before_after import AFTER, BEFORE, Cut
from data.measures.mix import SIDES


def draw_links(view: View, cut: Cut, tables: list[str], pair: Pair, pick: Pick) -> None:
    """Draw a link to each counted table; none where no filter can say what is picked."""
    made = linked_filters(view.filters, cut, pair, pick)
    if made is None:
        return
    t = view.t
    ways = {
        "agreements": ("agreements", t("These in the register of agreements"), {}),
        "events": ("explore", t("These in the table of events"), {"table": "events"}),
    }
    for table in tables:
        slug, label, own = ways[table]
        address.page_link(view, slug, label, filters=made, icon=":material/arrow_forward:", **own)


def linked_filters(filters: Filters, cut: Cut, pair: Pair, pick: Pick) -> Filters | None:
    """The filters with the window and the row; None for rows without a code of their own."""
    changes: dict[str, object] = {}
    for block in pair.blocks:
        if block.dimension == pick.dimension and pick.code is not None:
            asked = axis_changes(filters, block.mix.along, pick.code)
            if asked is None:
                return None
            changes |= asked
    return within(filters.replace(**changes), *window_days(cut, pick.side))


def window_days(cut: Cut, side: str | None) -> tuple[date | None, date | None]:
    """First and last day of the picked side, or of both together."""
    named = dict(zip(SIDES, (BEFORE, AFTER), strict=True))
    if side is not None:
        return cut.days(named[side])
    return cut.days(BEFORE)[0], cut.days(AFTER)[1]


def within(filters: Filters, first: date | None, last: date | None) -> Filters:
    """The filters narrowed to these days; a filtered period that is narrower stays."""
    since = max(filter(None, (filters.since, first)), default=None)
    return filters.replace(
        since=since, until=min(filter(None, (filters.until, last)), default=None)
    )
