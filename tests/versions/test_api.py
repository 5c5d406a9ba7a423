"""Every answer of the API can be had of an older release, by its version."""

import re

import pytest

from data.api.addresses import RELEASE_FILE, RELEASES
from data.releases.archive import archive_path, digest
from data.releases.index import versions
from tests.data.api.conftest import Ask
from tests.versions.conftest import EVENT, OLD_TITLE, RENAMED, TITLE, Make, renamed

STRENGTHS = "/api/v1/strengths.json"


def test_link_with_version_gives_the_old_row(ask: Ask, make_releases: Make) -> None:
    make_releases({"0.9.0": RENAMED})
    record = f"/api/v1/records/{EVENT}.json"
    query = {"q": "5,000", "since": "2025-01-21", "until": "2025-01-21"}
    old = ask(record, params={"version": "0.9.0"}).json()
    assert (old["record"]["title_en"], old["version"]) == (OLD_TITLE, "0.9.0")
    assert ask(record).json()["record"]["title_en"] == TITLE
    assert ask("/api/v1/events.json", params=query).json()["count"] == 1
    found = ask("/api/v1/events.json", params={"q": OLD_TITLE, "version": "0.9.0"}).json()
    assert [each["event_id"] for each in found["rows"]] == [EVENT]
    feed = ask("/feed.json", params={"q": OLD_TITLE, "version": "0.9.0"}).json()
    assert feed["items"][0]["url"].endswith("&version=0.9.0")


def test_first_release_lacks_the_figures_of_2020(ask: Ask) -> None:
    query = {"since": "2020-01-01", "until": "2020-12-31", "q": "MINUSMA"}
    counts = [ask(STRENGTHS, params={**query, "version": each}).json()["count"]
              for each in ("1.0.0", "1.1.0")]  # fmt: skip
    assert counts[1] == counts[0] + 2


def test_answer_says_its_release(ask: Ask) -> None:
    answer = ask(STRENGTHS, params={"version": "1.0.0"})
    document = answer.json()
    assert document["version"] == "1.0.0"
    assert "AES Monitor 1.0.0 (2026-11-24)" in document["attribution"]
    assert document["permalink"].endswith("&version=1.0.0")
    assert "_v1.0.0_" in answer.headers["Content-Disposition"]


def test_answer_of_a_named_release_is_kept_for_good(ask: Ask) -> None:
    named, newest = (ask(STRENGTHS, params=each) for each in ({"version": "1.0.0"}, {}))
    assert "immutable" in named.headers["Cache-Control"]
    assert "immutable" not in newest.headers["Cache-Control"]
    assert named.headers["ETag"] != newest.headers["ETag"]


@pytest.mark.parametrize("query", ["version=9.9.9", "version=", "version=1.0.0&version=1.1.0"])
@pytest.mark.parametrize("path", [STRENGTHS, f"/api/v1/records/{EVENT}.json", "/feed.atom"])
def test_unknown_version_is_refused_with_those_there_are(ask: Ask, path: str, query: str) -> None:
    answer = ask(f"{path}?{query}")
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert (error["parameter"], error["allowed"]) == ("version", list(versions()))


def test_citation_is_of_the_named_release(ask: Ask) -> None:
    asked = {"id": EVENT, "version": "1.0.0", "accessed": "2026-12-01"}
    said = ask("/api/v1/cite.txt", params=asked).text
    assert "version 1.0.0 (24 November 2026)" in said
    assert "&version=1.0.0" in said


def test_links_of_a_brief_name_the_release_once_and_only_where_it_is_named(ask: Ask) -> None:
    query = {"q": "minusma withdrawal complete"}
    for version in ("", "1.1.0", "1.0.0"):
        named = {"version": version} if version else {}
        said = ask("/api/v1/brief.md", params={**query, **named}).text
        links = re.findall(r"http://aes\.test/[^)>\s]+", said)
        assert links
        assert {tuple(re.findall("version=([0-9.]*[0-9])", each)) for each in links} == {
            tuple(named.values())
        }


def test_releases_are_listed_with_their_files(ask: Ask) -> None:
    listed = ask(RELEASES).json()["releases"]
    assert [each["version"] for each in listed] == list(reversed(versions()))
    for each in listed:
        file = ask(each["file"])
        assert digest(file.content) == each["sha256"]
        assert file.content == archive_path(each["version"]).read_bytes()
    assert ask(RELEASE_FILE.format(version="9.9.9")).status_code == 404


def test_withdrawn_record_leads_to_the_release_that_had_it(
    ask: Ask, make_releases: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = "one-that-was-withdrawn"
    tables = ("events", "citations", "claims", "links")
    make_releases({"0.9.0": {f"tables/{each}.csv": renamed(EVENT, gone) for each in tables}})
    monkeypatch.setattr("data.api.records.retirements", lambda record_id: ["withdrawn"])
    answer = ask(f"/api/v1/records/{gone}.json")
    assert answer.status_code == 410
    there = ask(answer.json()["available"][-1])
    assert there.status_code == 200
    assert there.json()["record"]["title_en"] == TITLE
