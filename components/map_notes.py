"""What the reader must know of the map: what is not on it or out of view, and what it is not."""

from components.context import View
from components.map_content import NO_BASE, NO_POINT, NO_REGION, Content
from data.areas import drawn_in_another
from data.formats import number_text
from data.places import Place, outside

MOST_NAMED = 5


def missing_notes(view: View, content: Content) -> dict[str, str]:
    """Key of what has no place in this view -> a sentence with how many of how many."""
    t = view.t
    found = {}
    for key, ids in content.missing.items():
        total = content.totals["forces" if key == NO_BASE else "events"]
        n, of = len(ids), number_text(total, view.lang)
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


def reading_notes(view: View, content: Content) -> list[str]:
    """Sentences on places abroad, on counts by region, and on strengths."""
    said = []
    if far := outside(content.events):
        said.append(_outside_text(view, far, content.events))
    if content.areas:
        said.append(view.t("Counts of records in this selection, not of violence."))
        said += _merged_regions(view)
    if content.bases:
        said.append(
            view.t(
                "Strength: the latest figure known of each commitment, with its measure and date; "
                "figures are never added up."
            )
        )
    return said


def disclaimer(view: View) -> str:
    """One line on boundaries and where they come from."""
    return view.t(
        "Boundaries are for orientation and imply no opinion on status. Outlines and towns: "
        "Natural Earth; places: GeoNames (CC BY 4.0)."
    )


def _outside_text(view: View, far: list[Place], places: list[Place]) -> str:
    t, lang = view.t, view.lang
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


def _merged_regions(view: View) -> list[str]:
    named = [
        view.t("{region} in {other}", region=region, other=other)
        for region, other in sorted(drawn_in_another().items())
    ]
    if not named:
        return []
    return [view.t("Counted in another region's outline: {list}.", list=", ".join(named))]
