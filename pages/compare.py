"""Two states, partners or periods side by side."""

from components.compare_choice import draw_choice
from components.compare_sides import compared
from components.compare_view import draw_compared, draw_heads
from components.context import current
from components.cooperation_controls import TABLES, draw_counted
from components.empty import draw_empty

view = current()
found = compared(view, draw_choice(view))

if found.is_empty:
    draw_empty(view, view.t("records"))
else:
    draw_heads(view, found)
    counted = draw_counted(view, "both")
    draw_compared(view, found, counted, TABLES[counted])
