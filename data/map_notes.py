"""What the reader must know of the map: what is not on it or out of view, and what it is not."""

from data.areas import drawn_in_another
from data.formats import number_text
from data.map_content import NO_BASE, NO_POINT, NO_REGION, Content
from data.places import Place, outside
from data.texts import Texts

MOST_NAMED = 5


def missing_notes(t: Texts, content: Content) -> dict[str, str]:
    """Key of what has no place in this view -> a sentence with how many of how many."""
    found = {}
    for key, ids in content.missing.items():
        total = content.totals["forces" if key == NO_BASE else "events"]
        n, of = len(ids), number_text(total, t.lang)
        if key == NO_POINT:
            found[key] = t.plural(
                "{n} of {total} events is not on the map.",
                "{n} of {total} events are not on the map.",
                n, total=of,
            )  # fmt: skip
        elif key == NO_BASE:
            found[key] = t.plural(
                "{n} of {total} force commitments is not on the map: no base is named.",
                "{n} of {total} force commitments are not on the map: no base is named.",
                n, total=of,
            )  # fmt: skip
        elif key == NO_REGION:
            found[key] = t.plural(
                "{n} of {total} events is in none of the regions: abroad, or not located.",
                "{n} of {total} events are in none of the regions: abroad, or not located.",
                n, total=of,
            )  # fmt: skip
    return found


def reading_notes(t: Texts, content: Content) -> list[str]:
    """Sentences on places abroad, on counts by region, and on strengths."""
    said = []
    if far := outside(content.events):
        said.append(_outside_text(t, far, content.events))
    if content.areas:
        said.append(t("Counts of records in this selection, not of violence."))
        said += _merged_regions(t)
    if content.bases:
        said.append(
            t(
                "Strength: the latest figure known of each commitment, with its measure and date; "
                "figures are never added up."
            )
        )
    return said


def _outside_text(t: Texts, far: list[Place], places: list[Place]) -> str:
    lang = t.lang
    named = [f"{each.name(lang)} {number_text(each.count, lang)}" for each in far[:MOST_NAMED]]
    if rest := sum(each.count for each in far[MOST_NAMED:]):
        named.append(t("others {n}", n=number_text(rest, lang)))
    return t.plural(
        "{n} of {total} placed events lies outside the three states: {list}.",
        "{n} of {total} placed events lie outside the three states: {list}.",
        sum(each.count for each in far),
        total=number_text(sum(each.count for each in places), lang),
        list=", ".join(named),
    )


def _merged_regions(t: Texts) -> list[str]:
    named = [
        t("{region} in {other}", region=region, other=other)
        for region, other in sorted(drawn_in_another().items())
    ]
    if not named:
        return []
    return [t("Counted in another region's outline: {list}.", list=", ".join(named))]
