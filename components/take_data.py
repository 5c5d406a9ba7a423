"""The rows of the selection as files, table by table."""

from components import address
from components.codebook_view import table_title
from components.context import View
from components.downloads import draw_downloads
from components.headings import draw_title
from data.registry import RECORD_TABLES


def draw_data(view: View) -> None:
    """Draw the files of the three tables of records, and the way to check older ones."""
    for table in RECORD_TABLES:
        draw_title(view, table_title(view, table))
        draw_downloads(view, table, view.selection.frame(table), key=f"take-{table}")
    address.page_link(
        view,
        "check",
        view.t("Check an extract that you took earlier"),
        icon=":material/difference:",
    )
