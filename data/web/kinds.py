"""What kind of thing an address is, so that measures and log need not tell addresses."""

from data.api.addresses import FEEDS, HEALTH, METRICS, READY, ROBOTS, SITEMAP

FRAMEWORK = ("/_stcore/", "/static/", "/media/", "/component/")
OPERATIONS = (HEALTH, READY, METRICS)
PAGE = "page"


def kind_of(path: str) -> str:
    """One of operations, framework, api, outlines, robots, feed or page."""
    if path in OPERATIONS:
        return "operations"
    if path.startswith(FRAMEWORK):
        return "framework"
    if path == "/api" or path.startswith("/api/"):
        return "api"
    if path.startswith("/geo/"):
        return "outlines"
    if path in (ROBOTS, SITEMAP):
        return "robots"
    return "feed" if path in FEEDS.values() else PAGE
