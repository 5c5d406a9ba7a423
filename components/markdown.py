"""Texts of the record inside Markdown: shown as they are, never interpreted."""

import re
from urllib.parse import quote

BLANKS = re.compile(r"[ \t\r\n\f\v]+")
"""Not the no-break spaces of French."""
SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")


def plain(text: str) -> str:
    """The text with every sign that Markdown or Streamlit would interpret escaped."""
    return escaped(BLANKS.sub(" ", text).strip())


def escaped(text: str) -> str:
    """The same for a piece of a text: the blanks at its ends stay."""
    return SPECIAL.sub(r"\\\1", text)


def link(text: str, url: str) -> str:
    """A Markdown link; only http(s) addresses become links."""
    return link_around(plain(text), url)


def link_around(markdown: str, url: str) -> str:
    """The same around what is Markdown already."""
    if not url.startswith(("http://", "https://")):
        return markdown
    return f"[{markdown}]({quote(url, safe=':/?#@!$&*+,;=%~')})"
