"""Agreements: the register, their lives step by step, what went silent, the stated values."""

from components.agreements_asked import read_chosen
from components.agreements_instead import draw_instead
from components.agreements_life import asked_story, draw_life
from components.agreements_register import draw_register
from components.agreements_silent import draw_silent
from components.agreements_values import draw_values
from components.agreements_views import LIFE, REGISTER, SILENT, view_names
from components.agreements_ways import draw_ways
from components.context import current
from components.empty import draw_empty
from components.view_choice import draw_view_choice

view = current()
selected = view.selection.agreements

shown = draw_view_choice(view, view_names(view.t), key="agreements-show")
if shown == REGISTER:
    draw_ways(view)

if selected.empty and not (shown == LIFE and asked_story(view)):
    draw_empty(view, view.t("agreements"))
    draw_instead(view)
else:
    chosen = read_chosen(view)
    if shown == REGISTER:
        draw_register(view, selected, chosen)
    elif shown == LIFE:
        draw_life(view, selected, chosen)
    elif shown == SILENT:
        draw_silent(view, selected, chosen)
    else:
        draw_values(view, selected, chosen)
