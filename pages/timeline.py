"""Timeline: events, agreements and force changes on one axis of time."""

from components.context import current
from components.empty import draw_empty
from components.timeline import draw_timeline
from components.timeline_notes import draw_undated
from components.timeline_table import draw_timeline_table
from components.timeline_within import filters_within, read_within
from data.marks import marks
from data.selection import select

view = current()
found = marks(view.selection)
drawn = read_within()
if len(found):
    draw_timeline(view, found, drawn)
    inner = select(filters_within(view.filters, drawn))
    draw_timeline_table(view, marks(inner), inner)
elif view.selection.ids:
    draw_undated(view)
    draw_timeline_table(view, found, view.selection)
else:
    draw_empty(view, view.t("records"))
