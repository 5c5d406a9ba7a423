"""The releases in which the rows of a file stand exactly so."""

from data.extracts import csv_bytes
from data.recheck.reading import read
from data.recheck.released import releases_with
from data.release import RELEASE
from data.releases.index import of_release, versions
from data.tables import load


def test_rows_of_an_older_release_are_found_there() -> None:
    oldest = versions()[0]
    with of_release(oldest):
        content = csv_bytes(load("strengths"), "strengths", "fr")
    assert oldest in releases_with(read("x.csv", content)[0])


def test_rows_of_now_are_found_in_the_present_release() -> None:
    assert RELEASE.version in releases_with(read("x.csv", csv_bytes(load("events"), "events"))[0])


def test_changed_rows_are_in_no_release() -> None:
    content = csv_bytes(load("events"), "events").replace(b",attack,", b",other,")
    assert releases_with(read("x.csv", content)[0]) == ()
