"""Versions: the releases of the tables, and what changed between any two of them."""

from components.context import current
from components.versions_changes import draw_changes
from components.versions_list import draw_releases

view = current()
draw_changes(view)
draw_releases(view)
