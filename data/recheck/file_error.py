"""Why a file cannot be checked: a reason by its code; the words stand with the page."""

MOST_MEGABYTES = 20
MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 200
"""Far above what the whole record holds, far below what would hold up other readers."""


class FileError(Exception):
    """The file cannot be checked; `values` fill the placeholders of the words for the reason."""

    def __init__(self, reason: str, **values: object) -> None:
        self.reason = reason
        self.values = values
        super().__init__(reason)
