"""The code that shows the figures of a view on another site, in a frame."""

from html import escape
from urllib.parse import parse_qs, urlsplit

EMBED = "embed=true"
"""Asks Streamlit for a page without its own bars; our pages then show their figures alone."""

HEIGHTS: dict[str, dict[str, int]] = {
    "": {"": 540},
    "map": {"": 800},
    "timeline": {"": 1040},
    "cooperation": {"": 680, "flow": 760, "change": 770},
    "agreements": {"": 400, "life": 800},
    "forces": {"": 760, "presence": 960, "ladder": 660},
    "compare": {"": 1200},
    "sources": {"": 460, "claims": 800, "quality": 400},
    "record": {"": 1400},
}
"""Page -> view, "" for all others -> pixels, as measured for the whole record in a frame 720 pixels
wide."""


def can_embed(slug: str) -> bool:
    """Whether the page with this slug has figures."""
    return slug in HEIGHTS


def height(slug: str, link: str) -> int:
    """Pixels of the figures of a view by its page and address. KeyError for a page without."""
    view = parse_qs(urlsplit(link).query).get("view", [""])[0]
    return HEIGHTS[slug].get(view, HEIGHTS[slug][""])


def frame_address(link: str) -> str:
    """The address of a view as a frame asks for it."""
    return f"{link}{'&' if '?' in link else '?'}{EMBED}"


def frame_code(slug: str, link: str, title: str) -> str:
    """HTML of a frame with the figures of a view; `link`: its address. KeyError without figures."""
    return (
        f'<iframe src="{escape(frame_address(link))}" title="{escape(title)}" width="100%" '
        f'height="{height(slug, link)}" loading="lazy" style="border: 0"></iframe>'
    )
