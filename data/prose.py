"""Longer texts of the About page, one Markdown file a text and language in about/."""

from functools import cache

from data.folder import DATA


@cache
def prose(name: str, lang: str) -> str:
    """The Markdown of a text. FileNotFoundError when it does not exist in this language."""
    return (DATA / "about" / f"{name}.{lang}.md").read_text(encoding="utf-8")
