"""Measures of the running server, in the form that Prometheus reads. Nothing about readers."""

from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, Counter, Gauge, Histogram
from prometheus_client import generate_latest as _generate

MEDIA_TYPE = CONTENT_TYPE_LATEST
REQUESTS = Counter("aes_http_requests", "Answers by kind and status.", ["kind", "status"])
SECONDS = Histogram(
    "aes_http_request_seconds",
    "Time from request to the end of the answer, by kind.",
    ["kind"],
    buckets=(0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
SESSIONS = Gauge("aes_open_sessions", "Open connections of readers' pages.")
TURNED_AWAY = Counter(
    "aes_turned_away", "Pages and connections refused because the server is full."
)
RELEASE = Gauge("aes_data_release", "Always 1; the label tells the release served.", ["version"])


def exposition(version: str) -> bytes:
    """All measures as text, those of the process (memory, processor time) included."""
    RELEASE.labels(version).set(1)
    return _generate(REGISTRY)
