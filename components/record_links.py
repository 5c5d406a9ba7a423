"""Records linked to a record, in both directions, with the relation in words."""

from dataclasses import dataclass

import streamlit as st

from components.context import View
from components.markdown import plain
from components.record_lines import draw_record_lines
from data.measures.strength import contingents
from data.records import Record, find
from data.tables import load
from data.vocabularies import codes, vocabulary


@dataclass(frozen=True)
class LinkGroup:
    """Records that stand in one relation to a record: "is followed by" and what follows."""

    phrase: str
    records: tuple[Record, ...]


def draw_links(view: View, record: Record) -> None:
    """Draw the linked records under their relation, and the family of a commitment."""
    groups = [*link_groups(record.id, view.lang), *family_groups(view, record)]
    if not groups:
        st.caption(plain(view.t("No other record is linked to this one.")))
    for group in groups:
        st.caption(f"**{plain(group.phrase[:1].upper() + group.phrase[1:])}**")
        draw_record_lines(view, group.records)


def link_groups(record_id: str, lang: str) -> list[LinkGroup]:
    """Groups in the order of relations.csv, outward before inward, oldest record first."""
    links, groups = load("links"), []
    for relation in codes("relations"):
        same = links[links["relation"] == relation]
        for here, there, column in (
            ("from_id", "to_id", f"label_{lang}"),
            ("to_id", "from_id", f"inverse_{lang}"),
        ):
            found = _records(same.loc[same[here] == record_id, there].tolist())
            if found:
                phrase = str(vocabulary("relations").at[relation, column])
                groups.append(LinkGroup(phrase, found))
    return groups


def family_groups(view: View, record: Record) -> list[LinkGroup]:
    """What a commitment is part of, and its contingents."""
    if record.table != "commitments":
        return []
    t, parent = view.t, record.row["part_of"]
    parents = _records([parent] if isinstance(parent, str) else [])
    parts = _records(contingents(record.id))
    named = (
        (t("Served inside (personnel are not added to it)"), parents),
        (t("Contingents and parts (personnel are not added to it)"), parts),
    )
    return [LinkGroup(phrase, records) for phrase, records in named if records]


def _records(ids: list[str]) -> tuple[Record, ...]:
    found = [record for record in map(find, ids) if record]
    return tuple(sorted(found, key=lambda each: (each.date is None, each.date, each.id)))
