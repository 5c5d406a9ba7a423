"""What a package says of itself: release, filters, licence, how to cite it."""

from data.extracts import LONGEST_WORDS, slug
from data.filters import Filters
from data.formats import date_text
from data.links import selection_address
from data.release import RELEASE
from data.selection import select
from data.sentence import counts_text
from data.texts import LANGUAGES

LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
AUTHOR = "AES Monitor contributors"
TITLES = {
    "en": "AES Monitor: events, agreements and force commitments of the Confederation of Sahel "
    "States",
    "fr": "AES Monitor : événements, accords et engagements de forces de la Confédération des "
    "États du Sahel",
}


def permalinks(filters: Filters) -> dict[str, str]:
    """Language -> address of the page with the rows, without a host: any server of the record."""
    return {lang: selection_address("/explore", filters.to_query(), lang) for lang in LANGUAGES}


def counts(filters: Filters, lang: str) -> str:
    """ "12 events, 8 agreements, 1 force commitment"."""
    chosen = select(filters)
    return counts_text(len(chosen.events), len(chosen.agreements), len(chosen.commitments), lang)


def package_name(filters: Filters) -> str:
    """ "aes-monitor-mali-energy": lower-case ASCII words and hyphens."""
    words = "all" if filters.is_empty else slug(filters.sentence("en"), LONGEST_WORDS)
    return f"aes-monitor-{words}".rstrip("-")


def released(lang: str) -> str:
    return date_text(RELEASE.released_on, "day", lang)
