"""What a hover card says of a place. Plain text: the map shows it as it is."""

import pandas as pd

from components.outside_figures import figure_text, nothing_within
from data.formats import date_text
from data.per_release import per_release
from data.places import Place
from data.records import Record, find
from data.texts import texts
from data.vocabularies import label

MOST_CATEGORIES, MOST_FORCES = 3, 3


def event_tip(place: Place, lang: str) -> str:
    """Where and how exactly, how many and of what kind, date and title of the newest."""
    t = texts(lang)
    how = f" ({label('geo_precisions', place.precision, lang).lower()})" if place.precision else ""
    lines = [place_text(place, lang) + how]
    if place.kind == "region":
        lines.append(t("known to the region only, not to a town"))
    if place.count > 1:
        lines.append(t.plural("{n} event", "{n} events", place.count))
        lines.append(categories_text(place, lang))
        lines.append(t("Newest:"))
    return "\n".join([*filter(None, lines), *_newest(place, lang)])


def base_tip(place: Place, latest: pd.DataFrame, lang: str) -> str:
    """Name of the headquarters and its commitments, each with its latest figure; no total."""
    t = texts(lang)
    lines = [t("Headquarters: {place}", place=place_text(place, lang))]
    for commitment_id in place.ids[:MOST_FORCES]:
        record = find(commitment_id)
        if record:
            figure = strength_text(commitment_id, latest, lang)
            lines.append(f"{record.title(lang)} · {figure}" if figure else record.title(lang))
    if place.count > MOST_FORCES:
        lines.append(t.plural("{n} more", "{n} more", place.count - MOST_FORCES))
    return "\n".join(lines)


def place_text(place: Place, lang: str) -> str:
    """ "Bamako, Mali"."""
    country = label("states", place.country, lang)
    name = place.name(lang)
    return name if name == country else f"{name}, {country}"


def categories_text(place: Place, lang: str) -> str:
    """ "Diplomacy 14, Institution 13, Political transition 10, others 29"."""
    named = place.categories[:MOST_CATEGORIES]
    parts = [f"{label('categories', code, lang)} {n}" for code, n in named]
    rest = place.count - sum(n for _, n in named)
    if rest:
        parts.append(texts(lang)("others {n}", n=rest))
    return ", ".join(parts)


def strength_text(commitment_id: str, latest: pd.DataFrame, lang: str) -> str:
    """The latest figure within the period, else what there is outside it; or nothing."""
    if commitment_id not in latest.index:
        return ""
    row = latest.loc[[commitment_id]].iloc[0]
    if row["outside"]:
        return nothing_within(int(row["outside"]), row, texts(lang))
    return figure_text(row, lang)


def day_text(record: Record, lang: str) -> str:
    """The short date of a record, as precise as it is known."""
    return date_text(record.date, record.precision, lang, short=True)


def _newest(place: Place, lang: str) -> list[str]:
    """Date and title of the newest event; its category where there is no other."""
    day, title = _day_and_title(place.ids[0], lang)
    if place.count > 1:
        return [f"{day} · {title}"]
    return [f"{day} · {label('categories', place.categories[0][0], lang)}", title]


@per_release
def _day_and_title(record_id: str, lang: str) -> tuple[str, str]:
    """Kept, for looking up a row is the dearest part of a hover card."""
    record = find(record_id)
    assert record is not None, record_id
    return day_text(record, lang), record.title(lang)
