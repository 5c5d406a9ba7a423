"""The words that were found, marked in the texts that hold them."""

from collections.abc import Iterable

from components.markdown import escaped
from data.lookup.excerpts import Piece


def marked_text(pieces: Iterable[Piece]) -> str:
    """Markdown of a text in pieces: its signs as they are, the words found in bold."""
    return "".join(f"**{escaped(text)}**" if found else escaped(text) for text, found in pieces)
