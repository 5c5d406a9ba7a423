"""The index as a page for people: the same facts as its JSON, without script or foreign files."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from data.api.addresses import BASE, EXTRACTS, OPENAPI, extract_address
from data.api.documents import LICENCE, attribution
from data.api.guide import described_paths, examples, rules, tables, values
from data.api.meanings import meanings
from data.api.xml import Element, add, root
from data.formats import date_text
from data.release import RELEASE
from data.texts import LANGUAGE_NAMES, Texts

STYLE = (Path(__file__).parent / "index.css").read_text(encoding="utf-8")
POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'"
    "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""The page holds one style and may load nothing."""


def page_bytes(description: Mapping[str, Any], t: Texts) -> bytes:
    """The page in one language."""
    page = root("html", lang=t.lang)
    head = add(page, "head")
    add(head, "meta", charset="utf-8")
    add(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    add(head, "title", t("AES Monitor: open addresses"))
    add(head, "style", STYLE)
    main = add(add(page, "body"), "main")
    _add_head(main, t)
    _add_tables(main, t)
    _add_parameters(main, t)
    _add_pairs(main, t("Examples"), examples(t))
    _add_paths(main, described_paths(description), t)
    add(main, "h2", t("How the addresses behave"))
    for heading, text in rules(t).items():
        add(main, "h3", heading)
        add(main, "p", text)
    _add_licence(main, t)
    written: bytes = ElementTree.tostring(page, encoding="utf-8", method="html")
    return b"<!DOCTYPE html>\n" + written


def _add_head(main: Element, t: Texts) -> None:
    line = add(main, "nav")
    add(line, "a", t("Dashboard"), href=f"/?lang={t.lang}")
    add(line, "a", t("Method, coverage, codebook"), href=f"/about?lang={t.lang}")
    add(line, "a", "OpenAPI 3.1", href=OPENAPI)
    for lang, name in LANGUAGE_NAMES.items():
        if lang != t.lang:
            add(line, "a", name, href=f"{BASE}?lang={lang}", hreflang=lang, lang=lang)
    add(main, "h1", t("AES Monitor: open addresses"))
    add(
        main,
        "p",
        t(
            "The record of the Alliance / Confederation of Sahel States (Mali, Burkina Faso, "
            "Niger) and its partners, for programs: the rows that the pages show, with the same "
            "filters. Programs that ask for this address get it as JSON."
        ),
    )
    add(
        main,
        "p",
        t(
            "Release {version} of {day}; newest event: {last}.",
            version=RELEASE.version,
            day=date_text(RELEASE.released_on, "day", t.lang),
            last=date_text(RELEASE.covered_until, "day", t.lang),
        ),
    )


def _add_tables(main: Element, t: Texts) -> None:
    add(main, "h2", t("Tables"))
    body = _table(main, t("Table"), t("One row"), t("Forms"))
    for table, (name, meaning) in tables(t).items():
        row = add(body, "tr")
        add(row, "th", name, scope="row")
        add(row, "td", meaning)
        forms = add(row, "td")
        for form in EXTRACTS[table]:
            add(forms, "a", form, href=extract_address(table, form))


def _add_parameters(main: Element, t: Texts) -> None:
    add(main, "h2", t("Parameters"))
    add(main, "p", t("Parameters with codes can be repeated; a record needs to match one of them."))
    body = _table(main, t("Parameter"), t("Meaning"), t("Values"))
    told = meanings(t)
    for name, known in values(t).items():
        row = add(body, "tr")
        add(add(row, "th", scope="row"), "code", name)
        add(row, "td", told[name])
        cell = add(row, "td")
        if len(known) > 3:
            cell = add(cell, "details")
            add(cell, "summary", t.plural("{n} value", "{n} values", len(known)))
        listed = add(cell, "ul")
        for code, text in known.items():
            item = add(listed, "li")
            add(item, "code", code).tail = f" {text}" if text else None


def _add_pairs(main: Element, heading: str, pairs: Mapping[str, str]) -> None:
    add(main, "h2", heading)
    body = _table(main)
    for address, text in pairs.items():
        row = add(body, "tr")
        add(row, "td", text)
        add(add(add(row, "td"), "a", href=address), "code", address)


def _add_paths(main: Element, paths: Mapping[str, tuple[str, str]], t: Texts) -> None:
    add(main, "h2", t("All addresses"))
    body = _table(main, t("Address"), t("What it gives"), t("Media type"))
    for path, (summary, media_types) in paths.items():
        row = add(body, "tr")
        cell = add(row, "td")
        if "{" not in path:
            cell = add(cell, "a", href=path)
        add(cell, "code", path)
        add(row, "td", summary, lang="en")
        add(add(row, "td"), "code", media_types)


def _add_licence(main: Element, t: Texts) -> None:
    add(main, "h2", t("Licence"))
    line = add(main, "p")
    add(line, "a", LICENCE["name"], href=LICENCE["url"], rel="license").tail = f". {attribution()}."


def _table(main: Element, *headings: str) -> Element:
    """The body of a new table."""
    table = add(add(main, "div"), "table")
    if headings:
        row = add(add(table, "thead"), "tr")
        for heading in headings:
            add(row, "th", heading, scope="col")
    return add(table, "tbody")
