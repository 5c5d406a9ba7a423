"""Ways from a record to others: links in both directions, family, neighbours, closest ids."""

import pytest

from components.context import View
from components.record_links import family_groups, link_groups
from components.record_missing import closest, is_retired, successors
from components.record_neighbours import dated_ids, neighbours
from data.filters import Filters
from data.records import find
from data.selection import select
from data.tables import load
from data.vocabularies import vocabulary

ATOMIC = "2025-06-23-mli-rus-peaceful-atomic-energy"


def phrases(record_id: str, lang: str) -> dict[str, list[str]]:
    groups = link_groups(record_id, lang)
    return {group.phrase: [each.id for each in group.records] for group in groups}


def test_every_relation_reads_both_ways_in_both_languages() -> None:
    rows = vocabulary("relations")
    for column in ("label_en", "label_fr", "inverse_en", "inverse_fr"):
        assert rows[column].str.strip().all()
        assert rows[column].is_unique


def test_links_are_read_in_both_directions() -> None:
    found = phrases(ATOMIC, "en")
    signing = found["was signed at"][0]
    assert ATOMIC in phrases(signing, "en")["is the signing of"]
    assert "a été signé lors de" in phrases(ATOMIC, "fr")


def test_every_link_is_seen_from_both_ends() -> None:
    for _, link in load("links").head(40).iterrows():
        ends = (link["from_id"], link["to_id"])
        for here, there in (ends, ends[::-1]):
            found = [each for ids in phrases(here, "en").values() for each in ids]
            assert there in found


def test_contingents_lead_to_their_mission_and_back() -> None:
    view = View(lang="en", filters=Filters(), page="record")
    chad, mission = find("minusma-chad"), find("minusma")
    assert chad
    assert mission
    assert [each.id for each in family_groups(view, chad)[0].records] == ["minusma"]
    assert "minusma-chad" in [each.id for each in family_groups(view, mission)[0].records]


def test_neighbours_stand_before_and_after_in_the_selection() -> None:
    selection = select(Filters(country=("MLI",), partner=("RUS",)))
    record = find(ATOMIC)
    assert record
    before, after = neighbours(selection, record, 2)
    assert len(before) == len(after) == 2
    assert {each.id for each in (*before, *after)} <= set(selection.ids)
    dates = [each.date for each in (*before, record, *after)]
    assert dates == sorted(dates)


def test_a_walk_forward_meets_every_dated_record_once() -> None:
    selection = select(Filters(sector=("energy",)))
    ids = [each for _, each in dated_ids(selection)]
    walked = [ids[0]]
    while following := neighbours(selection, find(walked[-1]), 1)[1]:
        walked.append(following[0].id)
    assert walked == ids


def test_nothing_selected_makes_no_neighbours() -> None:
    assert neighbours(select(Filters(q="zzzz")), find(ATOMIC), 3) == ([], [])


def test_an_undated_record_has_no_neighbours() -> None:
    assert neighbours(select(Filters()), find("turkish-trainers-canik-mali"), 3) == ([], [])


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("2025-06-23-mli-rus-peaceful-atomic-enrgy", ATOMIC),
        ("aes-unified-forces", "aes-unified-force"),
        ("Opération Serval (France)", "serval"),
    ],
)
def test_a_slip_leads_to_the_record_meant(asked: str, meant: str) -> None:
    assert closest(asked)[0].id == meant


@pytest.mark.parametrize("asked", ["", " ", "<script>alert(1)</script>", "x" * 100_000])
def test_strange_ids_find_few_or_none(asked: str) -> None:
    assert len(closest(asked)) <= 5


def test_a_divided_record_leads_to_all_its_successors() -> None:
    old = "2024-08-04-mali-niger-break-with-ukraine"
    assert is_retired(old)
    assert [each.id for each in successors(old)] == [
        "2024-08-04-mli-ukr-break",
        "2024-08-06-ner-ukr-break",
    ]
