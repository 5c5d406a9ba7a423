"""What kind of thing an address is, so that measures and log need not tell addresses."""

from data.api.addresses import HEALTH, METRICS, READY

FRAMEWORK = ("/_stcore/", "/static/", "/media/", "/component/")
OPERATIONS = (HEALTH, READY, METRICS)
PAGE = "page"


def kind_of(path: str) -> str:
    """One of operations, framework, api, outlines, feed or page."""
    if path in OPERATIONS:
        return "operations"
    if path.startswith(FRAMEWORK):
        return "framework"
    if path.startswith("/api/"):
        return "api"
    if path.startswith("/geo/"):
        return "outlines"
    return "feed" if path.startswith("/feed.") else PAGE
