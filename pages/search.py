"""Search: names, places, organisations and words over all tables, in either language."""

from components.context import current
from components.search_box import draw_nothing_asked, draw_search_box
from components.search_leads import draw_leads
from components.search_lists import choose_kind, draw_found
from components.search_notes import draw_notes
from data.lookup.search import search

view = current()
draw_search_box(view)
results = search(view.filters)

if not results.asked.words:
    draw_nothing_asked(view, results.asked)
else:
    draw_leads(view, results)
    draw_notes(view, results)
    if results.total:
        draw_found(view, results, choose_kind(view, results))
