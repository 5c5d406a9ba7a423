"""What differs between two releases: rows, cells, reasons; as pages, files and feeds say it."""

import csv
import io
from xml.etree import ElementTree

from data.api.addresses import CHANGE_FEEDS, CHANGES
from data.filters import Filters
from data.releases.diff import ADDED, CHANGED, WITHDRAWN, differences
from data.releases.narrowing import changes
from tests.data.api.conftest import Ask
from tests.versions.conftest import EVENT, OLD_TITLE, RENAMED, TITLE, Make, without

AGREEMENT = "2025-06-23-mli-rus-foundations-of-relations"
ATOM = "{http://www.w3.org/2005/Atom}"


def in_short(old: str, new: str) -> list[tuple[str, str, str]]:
    return [(each.table, each.kind, each.key) for each in differences(old, new)]


def test_added_changed_and_withdrawn_rows_are_told_apart(make_releases: Make) -> None:
    make_releases({"0.8.0": {}, "0.9.0": {
        **RENAMED, "tables/agreements.csv": without(AGREEMENT)}})  # fmt: skip
    assert in_short("0.8.0", "0.9.0") == [
        ("events", CHANGED, EVENT), ("agreements", WITHDRAWN, AGREEMENT)]  # fmt: skip
    assert in_short("0.9.0", "0.8.0")[1] == ("agreements", ADDED, AGREEMENT)
    assert in_short("0.8.0", "1.1.0") == []
    change = differences("0.8.0", "0.9.0")[0]
    assert (change.column, change.old, change.new) == ("title_en", TITLE, OLD_TITLE)


def test_second_release_added_figures_sources_and_links() -> None:
    found = in_short("1.0.0", "1.1.0")
    assert {kind for _, kind, _ in found} == {ADDED}
    tables = [table for table, _, _ in found]
    assert {each: tables.count(each) for each in tables} == {
        "strengths": 2, "claims": 2, "links": 2, "sources": 2, "citations": 2}  # fmt: skip


def test_changes_are_those_of_the_selection() -> None:
    mine = changes("1.0.0", "1.1.0", Filters(q="MINUSMA"))
    assert {each.table for each in mine} == {"strengths", "claims", "sources", "citations"}
    assert changes("1.0.0", "1.1.0", Filters(country=("NER",), q="zzz")) == ()


def test_reason_is_the_one_given_else_the_note(ask: Ask, make_releases: Make) -> None:
    folder = make_releases({"0.9.0": RENAMED})
    pair = {"from": "0.9.0", "to": "1.1.0"}
    assert ask(CHANGES["json"], params=pair).json()["changes"][0]["reason_fr"] == "La plus récente."
    with (folder / "reasons.csv").open("a") as file:
        file.write(f"1.1.0,events,{EVENT},title_en,A mistake.,Une erreur.\n")
    document = ask(CHANGES["json"], params=pair).json()
    assert document["changes"] == [
        {"change": "changed", "table": "events", "key": EVENT, "record_ids": [EVENT],
         "column": "title_en", "old": OLD_TITLE, "new": TITLE,
         "reason_en": "A mistake.", "reason_fr": "Une erreur."}]  # fmt: skip


def test_every_change_of_the_project_has_a_reason_of_its_own(ask: Ask) -> None:
    rows = ask(CHANGES["json"], params={"from": "1.0.0", "to": "1.1.0"}).json()["changes"]
    assert all("Two figures" not in each["reason_en"] for each in rows)


def test_csv_has_the_same_rows(ask: Ask) -> None:
    answer = ask(CHANGES["csv"])
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    documents = ask(CHANGES["json"]).json()["changes"]
    assert [each["key"] for each in rows] == [each["key"] for each in documents]
    assert 'filename="aes-monitor_changes_v1.0.0_v1.1.0.csv"' in answer.headers[
        "Content-Disposition"]  # fmt: skip


def test_changes_of_a_selection_lead_to_the_page_of_the_same(ask: Ask) -> None:
    answer = ask("/api/v1/changes.json", params={"country": "MLI", "lang": "fr"}).json()
    assert answer["permalink"] == "/versions?from=1.0.0&to=1.1.0&country=MLI&lang=fr"


def test_wrong_pair_is_refused(ask: Ask) -> None:
    for query in ({"from": "9.9.9"}, {"to": ""}, {"version": "1.0.0"}, {"sector": "x"}):
        assert ask(CHANGES["json"], params=query).status_code == 400


def test_feeds_have_one_entry_a_release(ask: Ask) -> None:
    items = ask(CHANGE_FEEDS["json"], params={"lang": "fr"}).json()["items"]
    assert [each["title"] for each in items] == ["AES Monitor 1.1.0", "AES Monitor 1.0.0"]
    assert "10 lignes ajoutées" in items[0]["content_text"]
    assert items[0]["url"] == "http://aes.test/versions?from=1.0.0&to=1.1.0&lang=fr"
    feed = ElementTree.fromstring(ask(CHANGE_FEEDS["atom"], params={"lang": "fr"}).content)
    entries = feed.findall(f"{ATOM}entry")
    assert [each.findtext(f"{ATOM}id") for each in entries] == [each["id"] for each in items]
    assert feed.findtext(f"{ATOM}updated") == "2026-11-30T00:00:00Z"
