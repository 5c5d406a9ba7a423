"""Timeline: events, agreements and force changes on one axis of time."""

from components.context import current
from components.empty import draw_empty
from components.timeline import draw_timeline
from components.timeline_notes import draw_undated
from components.timeline_table import draw_timeline_table
from data.marks import marks

view = current()
found = marks(view.selection)
if len(found):
    draw_timeline(view, found)
    draw_timeline_table(view, found)
elif view.selection.ids:
    draw_undated(view)
    draw_timeline_table(view, found)
else:
    draw_empty(view, view.t("records"))
