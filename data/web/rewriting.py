"""Streamlit's index.html made ours: language, title, looks, a way for readers without scripts."""

import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path

from data.api.addresses import BASE, FEEDS, OPENAPI
from data.texts import LANGUAGE_NAMES, LANGUAGES, texts

NAME = "AES Monitor"
STYLE = Path(__file__).with_name("document.css").read_text(encoding="utf-8")
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def rewritten(source: str, lang: str) -> str:
    """The document in a language. What is not found in the source is left out, never broken."""
    replaced = [
        (r'<html lang="[^"]*"', f'<html lang="{lang}"'),
        (r"<title>.*?</title>", f"<title>{NAME}</title>\n    {_head(lang)}"),
        (r"<noscript>.*?</noscript>", f"<noscript>{_without_scripts(lang)}</noscript>"),
        # The other description of an interface: Streamlit's, which is switched off.
        (
            r'(<!--\s*Machine-readable((?!-->).)*-->\s*)?<link rel="service-desc" href="\./_[^>]*>',
            "",
        ),
    ]
    for pattern, new in replaced:
        source = re.sub(pattern, new.replace("\\", r"\\"), source, count=1, flags=re.DOTALL)
    return source


def script_hashes(source: str) -> tuple[str, ...]:
    """ "sha256-..." of each script that stands in the document itself."""
    digests = [sha256(each.encode("utf-8")).digest() for each in INLINE.findall(source)]
    return tuple(f"sha256-{b64encode(each).decode('ascii')}" for each in digests)


def _head(lang: str) -> str:
    t = texts(lang)
    about = t(
        "Sourced record of the Alliance of Sahel States (Mali, Burkina Faso, Niger) and its "
        "partners: events, agreements, force commitments."
    )
    return "\n    ".join(
        [
            f'<meta name="description" content="{escape(about)}" />',
            f'<link rel="service-desc" type="application/json" href="{OPENAPI}" />',
            f'<link rel="alternate" type="application/atom+xml" href="{FEEDS["atom"]}" />',
            f"<style>{STYLE}</style>",
        ]
    )


def _without_scripts(lang: str) -> str:
    """In all languages, the reader's first: who has no scripts cannot switch."""
    others = [each for each in LANGUAGES if each != lang]
    return "\n".join(_advice(each) for each in (lang, *others))


def _advice(lang: str) -> str:
    t = texts(lang)
    needed = t("The pages of AES Monitor need JavaScript. The whole record is there without it:")
    index = f'<a href="{BASE}">{escape(t("tables and records (CSV, JSON)"))}</a>'
    feed = f'<a href="{FEEDS["atom"]}?lang={lang}">{escape(t("feed of the newest records"))}</a>'
    name = escape(LANGUAGE_NAMES[lang])
    return f'<p lang="{lang}" title="{name}">{escape(needed)} {index}, {feed}.</p>'
