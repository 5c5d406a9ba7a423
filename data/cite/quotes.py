"""Signs of a language: quotation marks, other ones for what a title quotes itself, and lists."""

import re
from collections.abc import Iterable

OUTER = {"en": "“{}”", "fr": "«\u00a0{}\u00a0»"}
INNER = {"en": "‘{}’", "fr": "“{}”"}
BETWEEN = {"en": "; ", "fr": "\u00a0; "}
PAIR = re.compile(r'"([^"“”«»]+)"|“([^"“”«»]+)”|«[\s\u00a0\u202f]*([^"“”«»]+?)[\s\u00a0\u202f]*»')


def quoted(title: str, lang: str, end: str = "") -> str:
    """The title in quotation marks; `end` is a sign that English puts inside them."""
    text = inside(title, lang)
    if lang == "en":
        return OUTER[lang].format(text + end)
    return OUTER[lang].format(text) + end


def inside(title: str, lang: str) -> str:
    """A title as it stands inside quotation marks; signs without a partner are left alone."""
    return PAIR.sub(lambda found: INNER[lang].format(next(filter(None, found.groups()))), title)


def listed(texts: Iterable[str], lang: str) -> str:
    """The texts with semicolons between them."""
    return BETWEEN[lang].join(texts)
