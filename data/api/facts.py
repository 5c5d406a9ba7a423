"""What catalogues of data sets are told of this one: name, description, keywords, files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from data.api.addresses import BASE, EXTRACTS, extract_address
from data.api.guide import described_paths
from data.texts import LANGUAGES, Texts, texts
from data.vocabularies import definition, label, labels

DATASET, CATALOG = f"{BASE}/dataset.jsonld", f"{BASE}/catalog.jsonld"
CREATOR = "AES Monitor contributors"


@dataclass(frozen=True)
class File:
    """A whole table in one form."""

    table: str
    form: str
    path: str
    media_type: str

    def title(self, lang: str) -> str:
        return f"{label('tables', self.table, lang)} ({self.form.upper()})"


def files(description: Mapping[str, Any]) -> list[File]:
    """Every table in every form that it is offered in, as an OpenAPI description tells it."""
    told = described_paths(description)
    named = [(table, form) for table, forms in EXTRACTS.items() for form in forms]
    paths = [extract_address(table, form) for table, form in named]
    return [File(*names, path, told[path][1]) for names, path in zip(named, paths, strict=True)]


def in_languages(write: Callable[[Texts], str]) -> list[dict[str, str]]:
    """A text in each language, as JSON-LD says it."""
    return [{"@language": lang, "@value": write(texts(lang))} for lang in LANGUAGES]


def title(t: Texts) -> str:
    return t(
        "AES Monitor: events, agreements and force commitments of the Confederation of Sahel States"
    )


def description(t: Texts) -> str:
    return t(
        "Sourced record of the Alliance / Confederation of Sahel States (Mali, Burkina Faso, "
        "Niger) and its partners: what happened, what was signed, and who committed which forces. "
        "Each row names its sources. Counts are counts of records; attacks are a selection: do not "
        "add deaths, nor the personnel of missions that overlap."
    )


def table_text(table: str) -> Callable[[Texts], str]:
    """The name of a table, with the record that it is part of."""
    return lambda t: f"AES Monitor: {label('tables', table, t.lang)}"


def table_meaning(table: str) -> Callable[[Texts], str]:
    """What one row of a table is."""
    return lambda t: definition("tables", table, t.lang)


def keywords(lang: str) -> list[str]:
    """The states, the organisation, and the sectors."""
    own = texts(lang)("Alliance of Sahel States")
    return [*labels("countries", lang).values(), "AES", own, *labels("sectors", lang).values()]
