"""The file of a release: the same bytes for the same tables, and the tables as they stood."""

from data.folder import DATA
from data.landmarks import landmarks
from data.records import find
from data.release import RELEASE
from data.releases import archive
from data.releases.index import of_release, releases, versions
from data.releases.tombstones import last_release_with
from data.tables import load
from data.threads import threads
from data.vocabularies import label, vocabulary
from tests.data.breaking import copy_data
from tests.versions.conftest import EVENT, OLD_TITLE, RENAMED, TITLE, Make, replaced

COUNT = {"1.0.0": 5374, "1.1.0": 5384}
MINUSMA = {"1.0.0": 10, "1.1.0": 12}


def test_same_tables_make_the_same_bytes(tmp_path) -> None:
    copied = copy_data(tmp_path / "copy")
    (copied / "tables" / "notes.txt").write_text("not part of a release")
    assert archive.pack(copied) == archive.pack(DATA)


def test_file_holds_tables_code_lists_and_codebook_as_they_are() -> None:
    held = archive.read_members(archive.pack(DATA))
    assert held["tables/events.csv"] == (DATA / "tables" / "events.csv").read_bytes()
    assert {"vocabularies/partners.csv", "codebook.csv", "release.toml"} < set(held)
    assert list(held) == sorted(held)


def test_first_release_holds_what_readers_first_got() -> None:
    for version, figures in MINUSMA.items():
        with of_release(version):
            assert RELEASE.version == version
            assert (load("strengths")["commitment_id"] == "minusma").sum() == figures
    assert load("strengths").equals(_of("1.1.0"))
    assert {each.version: each.rows for each in releases()} == COUNT


def test_every_release_can_be_read_by_the_program_of_today() -> None:
    for version in versions():
        with of_release(version):
            assert str(RELEASE.released_on) >= "2026-11-24"
            assert landmarks("fr")
            assert threads("en")
            assert not vocabulary("claim_sides")["colour"].eq("").any()


def test_code_lists_are_those_of_the_release() -> None:
    with of_release("1.0.0"):
        assert label("geo_precisions", "none", "en") == "None"
    assert label("geo_precisions", "none", "en") == "No place"


def test_changed_row_is_the_old_one_in_the_old_release(make_releases: Make) -> None:
    make_releases({"0.9.0": RENAMED})
    with of_release("0.9.0"):
        old = find(EVENT)
        assert old is not None
        assert old.title("en") == OLD_TITLE
        assert RELEASE.released_on.isoformat() == "2026-03-11"
    new = find(EVENT)
    assert new is not None
    assert new.title("en") == TITLE


def _of(version: str):
    with of_release(version):
        return load("strengths")


def test_record_that_is_gone_is_found_in_the_release_that_had_it_last(make_releases: Make) -> None:
    only_then = {"tables/events.csv": replaced(f"{EVENT},", "one-that-was-withdrawn,")}
    make_releases({"0.8.0": only_then, "0.9.0": {}})
    assert last_release_with("one-that-was-withdrawn") == "0.8.0"
    assert last_release_with("never-there") == ""
    with of_release("0.9.0"):
        assert last_release_with("one-that-was-withdrawn") == "0.8.0"
    with of_release("0.8.0"):
        assert last_release_with("one-that-was-withdrawn") == ""
