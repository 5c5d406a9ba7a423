"""What the index says: tables, parameters, examples and rules, in one language."""

from collections.abc import Mapping
from typing import Any

from data.api.addresses import BASE, EXTRACTS, FEEDS, extract_address, record_address
from data.api.paging import LIMITS
from data.api.parameters import DAY_FORM, PAGED
from data.query import CODES, DATES
from data.releases.index import versions
from data.texts import LANGUAGES, Texts
from data.vocabularies import definition, label, labels

EXAMPLE = f"{extract_address('agreements', 'json')}?country=MLI&partner=RUS&sector=energy"


def values(t: Texts) -> dict[str, dict[str, str]]:
    """Parameter -> its values with what they mean; for a form or a number one line."""
    found = {name: labels(vocabulary, t.lang) for name, vocabulary in CODES.items()}
    found |= {name: {DAY_FORM: t("a day")} for name in DATES}
    found |= {name: {f"{low}-{high}": t("a number")} for name, (low, high) in LIMITS.items()}
    found |= {"lang": dict.fromkeys(LANGUAGES, ""), "version": dict.fromkeys(versions(), "")}
    return {name: found.get(name, {}) for name in PAGED}


def tables(t: Texts) -> dict[str, tuple[str, str]]:
    """Table -> its name and what one row is."""
    return {
        table: (label("tables", table, t.lang), definition("tables", table, t.lang))
        for table in EXTRACTS
    }


def examples(t: Texts) -> dict[str, str]:
    """Address -> what it gives."""
    events = extract_address("events", "csv")
    return {
        EXAMPLE: t("What Mali and Russia signed on energy, with the sources of each row."),
        f"{events}?country=NER&since=2023-07-26": t("Events in Niger since a day, as a sheet."),
        f"{extract_address('events', 'geojson')}?category=attack": t("Events as points of a map."),
        f"{extract_address('sources', 'json')}?limit=100&offset=100": t(
            "The second hundred of the sources."
        ),
        record_address("minusma"): t("One record with all that belongs to it."),
        f"{FEEDS['atom']}?partner=RUS&lang={t.lang}": t("The newest records of a selection."),
    }


def rules(t: Texts) -> dict[str, str]:
    """Heading -> how the addresses behave."""
    return {
        t("Large answers"): t(
            "Without limit and offset everything is sent. With them, Link names the first, "
            "previous, next and last page, and X-Total-Count the number of rows of the selection."
        ),
        t("Asking again"): t(
            "Answers have an ETag and a Last-Modified; send them back as If-None-Match or "
            "If-Modified-Since, and what has not changed is answered with 304 and no body."
        ),
        t("Errors"): t(
            "A wrong parameter or value is refused with 400 and the allowed ones, as "
            "application/problem+json (RFC 9457); nothing is silently ignored."
        ),
        t("Other sites"): t(
            "Scripts of other sites may read every address (CORS). No key, no account."
        ),
        t("Stable names"): t(
            "{base} stays as it is: columns and members may be added, none is renamed or taken "
            "away. Ids of records are never used twice; a retired one leads to its successor.",
            base=BASE,
        ),
        t("Numbers not to add"): t(
            "Attacks are a selection: do not add deaths, nor the personnel of missions that "
            "overlap, nor amounts in different currencies."
        ),
    }


def described_paths(description: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Address -> what the OpenAPI description says of it, and the media types of the answer."""
    found = {}
    for path, operations in description["paths"].items():
        told = operations["get"]
        content = told["responses"].get("200", {}).get("content", {})
        found[path] = (str(told.get("summary", "")), ", ".join(content))
    return found
