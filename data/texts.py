"""Interface texts: gettext catalogues read with Babel; the English text is the key.

One file a domain in locales/<language>/; English needs none.
"""

from functools import cache
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from data.folder import LOCALES
from data.formats import number_text

LANGUAGES = ("en", "fr")
LANGUAGE_NAMES = {"en": "English", "fr": "Français"}


class Texts:
    """Texts of one language: `t("Clear all")`, `t.plural("{n} row", "{n} rows", n)`."""

    def __init__(self, lang: str, catalogue: dict[str, Any], plural_rule: Any) -> None:
        self.lang = lang
        self._catalogue = catalogue
        self._plural_rule = plural_rule

    def __call__(self, message: str, /, **values: object) -> str:
        text = str(self._catalogue.get(message, message))
        return text.format(**values) if values else text

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """The form for n; {n} is replaced by n as the language writes numbers."""
        forms = self._catalogue.get(one, (one, many))
        return str(forms[self._plural_rule(n)]).format(n=number_text(n, self.lang), **values)


@cache
def texts(lang: str) -> Texts:
    """The texts of a language. ValueError for one that is not offered."""
    if lang not in LANGUAGES:
        raise ValueError(f"unknown language: {lang}")
    catalogue: dict[str, Any] = {}
    for domain in catalogues(lang).values():
        catalogue |= {m.id if isinstance(m.id, str) else m.id[0]: m.string for m in domain if m.id}
    return Texts(lang, catalogue, (lambda n: n > 1) if lang == "fr" else (lambda n: n != 1))


def catalogues(lang: str) -> dict[str, Catalog]:
    """Domain -> catalogue of a language, as read from its files."""
    found = {}
    for path in sorted((LOCALES / lang).glob("*.po")):
        with path.open("rb") as file:
            found[path.stem] = read_po(file, locale=lang)
    return found
