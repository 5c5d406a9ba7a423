"""What a hover card says of a place. Plain text: the map shows it as it is."""

import pandas as pd

from data.formats import date_text, range_text
from data.places import Place
from data.records import Record, find
from data.texts import texts
from data.vocabularies import label

MOST_CATEGORIES, MOST_FORCES = 3, 3


def event_tip(place: Place, lang: str) -> str:
    """Name, number of events and what kind they are; for a single event, its date and title."""
    t = texts(lang)
    lines = [place_text(place, lang)]
    if place.kind == "region":
        lines.append(t("known to the region only, not to a town"))
    if place.count == 1:
        lines += _single(place.ids[0], lang)
    else:
        lines.append(t.plural("{n} event", "{n} events", place.count))
        lines.append(categories_text(place, lang))
    return "\n".join(filter(None, lines))


def base_tip(place: Place, latest: pd.DataFrame, lang: str) -> str:
    """Name of the headquarters and its commitments, each with its latest figure; no total."""
    t = texts(lang)
    lines = [t("Headquarters: {place}", place=place_text(place, lang))]
    for commitment_id in place.ids[:MOST_FORCES]:
        record = find(commitment_id)
        if record:
            figure = strength_text(commitment_id, latest, lang)
            lines.append(f"{record.title(lang)}: {figure}" if figure else record.title(lang))
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
    """ "5,000 deployed (a part of it), December 2025": figure, measure, scope, date; or nothing."""
    if commitment_id not in latest.index:
        return ""
    row = latest.loc[commitment_id]
    figure = range_text(row["personnel_low"], row["personnel_high"], lang)
    measure = label("measures", row["measure"], lang).lower()
    scope = label("scopes", row["scope"], lang).lower()
    day = date_text(row["as_of"], row["date_precision"], lang)
    aside = "" if row["scope"] == "whole" else f" ({scope})"
    return f"{figure} ({measure}){aside}, {day}"


def day_text(record: Record, lang: str) -> str:
    """The short date of a record, as precise as it is known."""
    return date_text(record.date, record.precision, lang, short=True)


def _single(record_id: str, lang: str) -> list[str]:
    record = find(record_id)
    if record is None:
        return []
    category = label("categories", record.row["category"], lang)
    return [f"{day_text(record, lang)} · {category}", record.title(lang)]
