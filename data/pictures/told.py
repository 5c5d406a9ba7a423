"""What a picture says of itself in words: notes on what is missing, sources, version, licence."""

from data.boundaries import disclaimer
from data.formats import date_text, number_text
from data.map_content import Content
from data.map_notes import missing_notes
from data.pictures.frame import Frame
from data.pictures.gathering import EDGE, base_spots, event_spots
from data.places import Place
from data.release import RELEASE
from data.selection import Selection
from data.texts import Texts, texts
from data.timeline_ranges import Range

PUBLISHERS, OUTSIDE = 6, 5
LICENCE = "CC BY 4.0"


def map_notes(content: Content, view: Frame, size: float, t: Texts) -> list[str]:
    """What is not on the map, what is outside of it, and what is counted together in marks of
    this size."""
    said = list(missing_notes(t, content).values())
    places = [*content.events, *content.bases]
    far = [each for each in places if not view.holds(each.lon, each.lat, EDGE)]
    if far:
        said.append(t("Outside the frame: {list}.", list=_named(far, t)))
    rings = event_spots(content.events, view, size)
    boxes = base_spots(content.bases, view, rings, size)
    if len(rings) + len(boxes) < len(places) - len(far):
        said.append(t("Places too close to be told apart at this scale are counted together."))
    return said


def timeline_notes(
    selection: Selection, stretch: Range | None, marked: list[str], t: Texts
) -> list[str]:
    """How to read the marks, and how many records have none."""
    if stretch is None:
        return []
    said = [t("Hollow mark on a bar: only the month or year is known.")]
    if stretch[1] > RELEASE.dense_until:
        dense = date_text(RELEASE.dense_until, "day", t.lang)
        last = date_text(RELEASE.covered_until, "day", t.lang)
        said.append(
            t(
                "Shaded: after {dense} the record is thin; it ends on {last}.",
                dense=dense,
                last=last,
            )
        )
    if missing := len(set(selection.ids) - set(marked)):
        said.append(
            t.plural(
                "{n} selected record has no dated change in the period and no mark.",
                "{n} selected records have no dated change in the period and no mark.",
                missing,
            )
        )
    return said


def sources_text(selection: Selection, lang: str) -> str:
    """ "Sources: RFI, Koaci, ... and 60 other publishers (210 sources)."; empty without any."""
    said = publishers_text(selection, lang)
    return texts(lang)("Sources: {list}.", list=said) if said else ""


def publishers_text(selection: Selection, lang: str) -> str:
    """ "RFI, Koaci, ... and 60 other publishers (210 sources)"; empty without any."""
    t = texts(lang)
    counts = selection.sources["publisher"].value_counts()
    if counts.empty:
        return ""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], str(each[0])))
    named = ", ".join(str(name) for name, _ in ordered[:PUBLISHERS])
    total = t.plural("{n} source", "{n} sources", len(selection.sources))
    rest = len(ordered) - PUBLISHERS
    if rest <= 0:
        return f"{named} ({total})"
    others = t.plural("{n} other publisher", "{n} other publishers", rest)
    return t("{list} and {others} ({total})", list=named, others=others, total=total)


def version_text(lang: str) -> str:
    """Name, version and day of release, how far the record reaches, licence."""
    return texts(lang)(
        "AES Monitor, version {version} of {released}; record until {covered}. Licence {licence}.",
        version=RELEASE.version,
        released=date_text(RELEASE.released_on, "day", lang),
        covered=date_text(RELEASE.covered_until, "day", lang),
        licence=LICENCE,
    )


def boundaries_text(lang: str) -> str:
    return disclaimer(texts(lang))


def _named(places: list[Place], t: Texts) -> str:
    """ "Moscow 23, New York 9, others 40": numbers of records, the largest first."""
    counted: dict[str, int] = {}
    for each in places:
        name = each.name(t.lang).split(" / ")[0]
        counted[name] = counted.get(name, 0) + each.count
    ordered = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    named = [f"{name} {number_text(count, t.lang)}" for name, count in ordered[:OUTSIDE]]
    if rest := sum(count for _, count in ordered[OUTSIDE:]):
        named.append(t("others {n}", n=number_text(rest, t.lang)))
    return ", ".join(named)
