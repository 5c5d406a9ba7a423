"""The columns of what is carried away: those of the codebook, and the few that are added."""

from data.codebook import Column, columns
from data.extracts import SOURCES
from data.registry import RECORD_TABLES
from data.vocabularies import label

RECORDS = "records"
"""The resource that lists every record which is named in a package."""
ADDED: dict[str, tuple[Column, ...]] = {
    RECORDS: (
        Column(
            RECORDS, "record_id", "id", True, "", "", "Record", "Fiche",
            "Id of a record that some row of the package names.",
            "Identifiant d'une fiche que nomme une ligne du paquet.",
        ),
        Column(
            RECORDS, "table", "text", True, "", "", "Table", "Table",
            "Table of the record: events, agreements or commitments.",
            "Table de la fiche : events, agreements ou commitments.",
        ),
        Column(
            RECORDS, "selected", "text", True, "", "", "Selected", "Sélectionnée",
            "yes: its row is in the package; no: only named there (the other end of a link, the "
            "force that it is part of, the owner of a figure).",
            "yes : sa ligne est dans le paquet ; no : elle n'y est que nommée (autre bout d'un "
            "lien, force dont elle fait partie, engagement auquel un effectif se rapporte).",
        ),
        Column(RECORDS, "title_en", "text", True, "", "", "Title", "Titre", "", ""),
        Column(RECORDS, "title_fr", "text", True, "", "", "Title", "Titre", "", ""),
    ),
}  # fmt: skip

TITLES = {
    RECORDS: {"en": "Records named", "fr": "Fiches nommées"},
    "codebook": {"en": "Codebook", "fr": "Dictionnaire des colonnes"},
    "codes": {"en": "Code lists", "fr": "Listes de codes"},
}
"""What the resources that are no tables of the record are called."""


def package_columns(table: str) -> tuple[Column, ...]:
    """The columns of a resource in their order. KeyError for an unknown one."""
    if table in ADDED:
        return ADDED[table]
    return columns(table) + ((_sources(table),) if table in RECORD_TABLES else ())


def table_title(table: str, lang: str) -> str:
    """What a resource is called. KeyError for an unknown one."""
    return TITLES[table][lang] if table in TITLES else label("tables", table, lang)


def _sources(table: str) -> Column:
    return Column(
        table, SOURCES, "texts", True, "", "", "Sources", "Sources",
        "Addresses of the pages that back the record; the publisher where there is no address.",
        "Adresses des pages qui étayent la fiche ; l'éditeur quand il n'y a pas d'adresse.",
    )  # fmt: skip
