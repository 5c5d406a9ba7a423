"""A brief as PDF, set by Typst from our own layout; the same bytes for the same content."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path

from data.brief.parts import Brief
from data.release import RELEASE
from data.typesetting import typeset

LAYOUT = Path(__file__).with_name("brief.typ")
STANDARD = "ua-1"
"""Tagged for screen readers (PDF/UA-1)."""


def pdf_bytes(brief: Brief) -> bytes:
    """The document, dated to the day of the release."""
    day = RELEASE.released_on
    midnight = datetime.combine(day, time(), UTC)
    made = typeset(
        LAYOUT.read_bytes(),
        {"brief": values(brief)},
        "pdf",
        timestamp=int(midnight.timestamp()),
        pdf_standards=[STANDARD],
    )
    assert isinstance(made, bytes)
    return made


def values(brief: Brief) -> str:
    """The content as the layout reads it."""
    day = RELEASE.released_on
    more = {"day": [day.year, day.month, day.day], "reachable": brief.link.startswith("http")}
    return json.dumps({**asdict(brief), **more}, ensure_ascii=False)
