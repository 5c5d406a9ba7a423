"""README of a package, in each language, from a text of data/package/texts."""

from pathlib import Path

from data.brief.markdown import plain
from data.filters import Filters
from data.formats import date_text, number_text
from data.package.about import LICENCE, TITLES, counts, permalinks, released
from data.package.resources import Resource
from data.release import RELEASE

TEXTS = Path(__file__).parent / "texts"


def readme(filters: Filters, tables: list[Resource], lang: str) -> bytes:
    """Markdown in one language."""
    text = (TEXTS / f"readme.{lang}.md").read_text(encoding="utf-8")
    filled = text.format(
        title=TITLES[lang],
        sentence=plain(filters.sentence(lang)),
        counts=counts(filters, lang),
        version=RELEASE.version,
        released=released(lang),
        covered_until=date_text(RELEASE.covered_until, "day", lang),
        permalink=permalinks(filters)[lang],
        licence=LICENCE["title"],
        licence_path=LICENCE["path"],
        tables="\n".join(_line(each, lang) for each in tables),
    )
    return filled.encode()


def _line(table: Resource, lang: str) -> str:
    rows = number_text(len(table.frame), lang)
    return f"| `{table.path}` | {table.title(lang)} | {rows} | {table.meaning(lang)} |"
