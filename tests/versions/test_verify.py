"""Verification finds what was tampered with, ids that come back, and reasons without a change."""

import pytest

from data.releases import __main__ as command
from data.releases import verify
from data.releases.archive import archive_path
from data.releases.verify import problems
from tests.data.breaking import copy_data
from tests.versions.conftest import EVENT, RENAMED, Make, without

WITHDRAWN = {"tables/events.csv": without(EVENT)}


def messages() -> list[str]:
    return [str(each) for each in problems()]


def test_releases_of_the_project_hold_together() -> None:
    assert messages() == []


def test_changed_file_is_found(make_releases: Make) -> None:
    make_releases({"0.9.0": RENAMED})
    assert messages() == []
    path = archive_path("0.9.0")
    path.write_bytes(path.read_bytes() + b" ")
    assert messages() == ["releases/index.csv:2:sha256: 0.9.0.zip was changed: restore it"]


def test_missing_and_stray_files_are_found(make_releases: Make) -> None:
    make_releases({"0.9.0": RENAMED})
    archive_path("0.9.0").rename(archive_path("0.8.0"))
    assert messages() == [
        "releases/0.8.0.zip:1:-: not in index.csv",
        "releases/index.csv:2:version: 0.9.0.zip is missing: restore it",
    ]


def test_changed_index_is_found(make_releases: Make) -> None:
    folder = make_releases({"0.9.0": {}})
    index = folder / "index.csv"
    index.write_text(index.read_text().replace("2026-03-11", "2026-03-12").replace("5384", "5383"))
    found = messages()
    assert any(each.startswith("releases/index.csv:2:released_on") for each in found)
    assert any(each.endswith("0.9.0.zip holds 5384 rows") for each in found)


def test_withdrawn_id_without_tombstone_and_its_return_are_found(make_releases: Make) -> None:
    make_releases({"0.8.0": {}, "0.9.0": WITHDRAWN})
    found = "\n".join(messages())
    assert f"{EVENT} is gone from release 0.9.0: it needs a row here" in found
    assert f"{EVENT} (records) is back in release 1.1.0: an id is never used again" in found


def test_withdrawn_id_with_tombstone_is_in_order(make_releases: Make) -> None:
    buried = {"tables/retired_ids.csv": lambda text: f"{text}{EVENT},,withdrawn\n"}
    make_releases({"0.8.0": {}, "0.9.0": {**WITHDRAWN, **buried}})
    assert "gone" not in "\n".join(messages())


def test_release_of_another_name_is_found(make_releases: Make) -> None:
    folder = make_releases({})
    index = folder / "index.csv"
    index.write_text(index.read_text().replace("1.1.0", "2.0.0"))
    archive_path("1.1.0").rename(archive_path("2.0.0"))
    assert any("says 1.1.0" in each for each in messages())


def test_tables_that_differ_from_their_release_are_found(
    make_releases: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_releases({})
    given = copy_data(folder.parent / "given")
    events = given / "tables" / "events.csv"
    events.write_text(RENAMED["tables/events.csv"](events.read_text()))
    monkeypatch.setattr(verify, "DATA", given)
    assert messages() == [
        "tables/events.csv:1:-: differs from release 1.1.0: name a newer version in release.toml"
    ]


def test_reason_without_its_change_is_found(make_releases: Make) -> None:
    folder = make_releases({"0.9.0": RENAMED})
    with (folder / "reasons.csv").open("a") as file:
        file.write(f"1.1.0,events,{EVENT},title_en,A mistake.,Une erreur.\n")
        file.write(f"1.1.0,events,{EVENT},title_fr,A mistake.,Une erreur.\n")
    assert messages() == [f"releases/reasons.csv:3:id: {EVENT} of events did not change in 1.1.0"]


@pytest.mark.parametrize(
    ("arguments", "code"), [(["verify"], 0), ([], 2), (["make", "once more", "encore"], 1)]
)
def test_command_answers(arguments: list[str], code: int) -> None:
    assert command.main(arguments) == code
