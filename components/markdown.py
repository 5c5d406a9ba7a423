"""Texts of the record inside Markdown: shown as they are, never interpreted."""

import re
from urllib.parse import quote

BLANKS = re.compile(r"[ \t\r\n\f\v]+")
"""Not the no-break spaces of French."""
SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")


def plain(text: str) -> str:
    """The text with every sign that Markdown or Streamlit would interpret escaped."""
    return SPECIAL.sub(r"\\\1", BLANKS.sub(" ", text).strip())


def link(text: str, url: str) -> str:
    """A Markdown link; only http(s) addresses become links."""
    if not url.startswith(("http://", "https://")):
        return plain(text)
    return f"[{plain(text)}]({quote(url, safe=':/?#@!$&*+,;=%~')})"
