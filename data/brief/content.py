"""The whole content of a brief, from the filters alone: every form is written from it."""

from datetime import date

from data.brief.agreed import agreed
from data.brief.contested import contested
from data.brief.figures import figures
from data.brief.happened import happened
from data.brief.method import citation, method, release
from data.brief.moved import moved
from data.brief.parts import Brief, Section
from data.brief.reach import LEVELS, Limits, Reach
from data.brief.summary import summary
from data.filters import Filters
from data.formats import date_text
from data.pictures.told import publishers_text
from data.release import RELEASE
from data.selection import Selection, select
from data.texts import Texts, texts

SECTIONS = (happened, agreed, moved, contested)


def brief(filters: Filters, lang: str, base: str, limits: Limits = LEVELS[0]) -> Brief:
    """The brief of a selection; `base` is scheme and host of the links, empty for paths only."""
    t, reach, selection = texts(lang), Reach(base, filters, lang, limits), select(filters)
    return Brief(
        lang=lang,
        title=filters.sentence(lang),
        facts=_facts(selection, t),
        counts=summary(selection, lang),
        empty="" if selection.ids else t("No record passes these filters."),
        sections=_sections(selection, reach),
        figures=figures(selection, reach),
        method=method(lang),
        citation=citation(reach),
        link=reach.page("/"),
        release=release(t),
        names=_names(t),
    )


def _sections(selection: Selection, reach: Reach) -> tuple[Section, ...]:
    """Those that have rows."""
    made = (each(selection, reach) for each in SECTIONS)
    return tuple(each for each in made if each.rows)


def _facts(selection: Selection, t: Texts) -> tuple[tuple[str, str], ...]:
    filters = selection.filters
    first = filters.since or RELEASE.covered_from
    last = filters.until or RELEASE.covered_until
    rows = [
        (t("Period"), t("from {since} to {until}", since=_day(first, t), until=_day(last, t))),
        (t("Version"), _version(t)),
    ]
    if said := publishers_text(selection, t.lang):
        rows.append((t("Sources"), said))
    return tuple(rows)


def _version(t: Texts) -> str:
    """ "1.0.0 of 24 November 2026; record until 4 June 2026"."""
    return t(
        "{version} of {released}; record until {covered}",
        version=RELEASE.version,
        released=_day(RELEASE.released_on, t),
        covered=_day(RELEASE.covered_until, t),
    )


def _day(day: date, t: Texts) -> str:
    return date_text(day, "day", t.lang)


def _names(t: Texts) -> dict[str, str]:
    return {
        "brief": t("Brief"),
        "page": t("Page {page} of {pages}", page="{page}", pages="{pages}"),
        "method": t("How to read this"),
        "cite": t("How to cite"),
        "open": t("Open this selection"),
    }
