"""Check my extract: a file taken earlier beside the record as it is now."""

from components.context import current
from components.recheck_view import draw_check

draw_check(current())
