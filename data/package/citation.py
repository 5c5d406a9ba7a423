"""How to cite an extract, in words, as BibTeX and as RIS; it names the release and the filters."""

from data.cite.bibtex import MONTHS, escaped
from data.filters import Filters
from data.package.about import AUTHOR, LICENCE, TITLES, counts, package_name, permalinks, released
from data.release import RELEASE
from data.texts import LANGUAGES


def citation_txt(filters: Filters) -> bytes:
    """One paragraph in each language."""
    return "".join(f"{citation_text(filters, lang)}\n\n" for lang in LANGUAGES).encode()


def citation_text(filters: Filters, lang: str) -> str:
    """One paragraph in a language."""
    year, links = RELEASE.released_on.year, permalinks(filters)
    english = (
        f"{AUTHOR} ({year}). {TITLES['en']}. Version {RELEASE.version}, {released('en')}. "
        f'Extract "{filters.sentence("en")}": {counts(filters, "en")}. Data set. '
        f"{LICENCE['name']}. {links['en']}"
    )
    french = (
        f"{AUTHOR} ({year}). {TITLES['fr']}. Version {RELEASE.version}, {released('fr')}. "
        f"Extrait «\u00a0{filters.sentence('fr')}\u00a0»\u00a0: {counts(filters, 'fr')}. "
        f"Jeu de données. {LICENCE['name']}. {links['fr']}"
    )
    return french if lang == "fr" else english


def citation_bib(filters: Filters) -> bytes:
    """One BibTeX entry."""
    day = RELEASE.released_on
    note = f"Extract: {filters.sentence('en')} ({counts(filters, 'en')})"
    members = {
        "author": f"{{{{{AUTHOR}}}}}",
        "title": f"{{{{{escaped(TITLES['en'])}}}}}",
        "year": f"{{{day.year}}}",
        "month": MONTHS[day.month - 1],
        "version": f"{{{RELEASE.version}}}",
        "note": f"{{{escaped(note)}. {LICENCE['name']}}}",
    }
    lines = ",\n".join(f"  {name} = {value}" for name, value in members.items())
    key = f"{package_name(filters)}-{RELEASE.version}"
    return f"@misc{{{key},\n{lines}\n}}\n".encode()


def citation_ris(filters: Filters) -> bytes:
    """One RIS record of type DATA; lines end with CR LF."""
    day = RELEASE.released_on
    lines = [
        ("TY", "DATA"),
        ("AU", AUTHOR),
        ("TI", TITLES["en"]),
        ("PY", f"{day.year}"),
        ("DA", f"{day:%Y/%m/%d}"),
        ("ET", RELEASE.version),
        ("N1", f"Extract: {filters.sentence('en')} ({counts(filters, 'en')})"),
        ("C1", LICENCE["name"]),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines).encode()
