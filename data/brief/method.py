"""What a reader of a brief must know of the record, and how to cite it."""

from data.brief.reach import Reach
from data.formats import date_text
from data.pictures.told import LICENCE
from data.release import RELEASE
from data.texts import Texts, texts


def method(lang: str) -> tuple[str, ...]:
    """Short paragraphs: what numbers are, what dates and figures are not, where it is thin."""
    t = texts(lang)
    return (
        t(
            "Numbers are counts of records. Attacks are a selection of the gravest or best "
            "documented ones: deaths are shown record by record, as ranges from the lowest to the "
            "highest figure, and are never added up; nor are personnel of forces that overlap, or "
            "amounts in different currencies."
        ),
        t(
            "A row is sourced or it is not in the record. Where sources differ both values stay, "
            "and a claim by a party to the fighting is marked as such. A date known to the month "
            "or the year is never shown as a day. After {dense} the record is thin; it ends on "
            "{last}.",
            dense=date_text(RELEASE.dense_until, "day", lang),
            last=date_text(RELEASE.covered_until, "day", lang),
        ),
    )


def citation(reach: Reach) -> str:
    """How to cite the brief: version and day of release, filters, address."""
    t = texts(reach.lang)
    return t(
        "AES Monitor contributors, AES Monitor, version {version} ({released}), selection "
        "“{sentence}”, {link}. Licence {licence}; cite the sources of a row with it.",
        version=RELEASE.version,
        released=date_text(RELEASE.released_on, "day", reach.lang),
        sentence=reach.filters.sentence(reach.lang),
        link=reach.page("/"),
        licence=LICENCE,
    )


def release(t: Texts) -> str:
    """ "Version 1.0.0 of 24 November 2026"."""
    return t(
        "Version {version} of {released}",
        version=RELEASE.version,
        released=date_text(RELEASE.released_on, "day", t.lang),
    )
