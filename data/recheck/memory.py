"""Files that readers hand in stay in memory: a larger one would go through the disk otherwise."""

from starlette.formparsers import MultiPartParser

from data.recheck.file_error import MOST_BYTES


def keep_uploads_in_memory() -> None:
    """Have the server write no part of an upload to a temporary file, however large it may be."""
    MultiPartParser.spool_max_size = 2 * MOST_BYTES
