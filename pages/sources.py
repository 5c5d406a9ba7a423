"""Sources and claims: who backs the selection, where sources differ, and how sure it all is."""

from components.claims_view import draw_claims_view
from components.context import current
from components.empty import draw_empty
from components.quality_view import draw_quality_view
from components.sources_choice import CLAIMS, QUALITY, view_names
from components.sources_view import draw_sources_view
from components.view_choice import draw_view_choice

view = current()
chosen = draw_view_choice(view, view_names(view.t), key="sources-show")

if view.selection.sources.empty:
    draw_empty(view, view.t("sources"))
elif chosen == CLAIMS:
    draw_claims_view(view)
elif chosen == QUALITY:
    draw_quality_view(view)
else:
    draw_sources_view(view)
