"""Timeline: events, agreements and force changes on one axis of time."""

from components.context import current
from components.empty import draw_empty
from components.timeline import draw_timeline
from components.timeline_notes import draw_undated
from components.timeline_table import draw_timeline_table
from data.marks import marks

view = current()
found = marks(view.selection)
if not view.selection.ids:
    draw_empty(view, view.t("records"))
elif found.empty:
    draw_undated(view)
    draw_timeline_table(view, found)
else:
    draw_timeline(view, found)
    draw_timeline_table(view, found)
