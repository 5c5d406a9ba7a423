"""Ways to a record and on: the address names the record shown, and back is one step."""

from tests.browser.reader import Reader

START = "2024-07-25-tinzaouaten"


def test_link_from_record_to_record_changes_the_address(reader: Reader) -> None:
    reader.open(f"/record?id={START}&lang=en")
    with reader.rerun():
        reader.page.get_by_role("link", name="Next record").click()
    assert reader.path() == "/record"
    assert reader.query()["id"] != [START]


def test_back_from_a_record_to_the_overview_is_one_step(reader: Reader) -> None:
    reader.open("/?lang=en")
    with reader.rerun():
        reader.page.get_by_test_id("stMain").locator("a[href*=record]").first.click()
    assert reader.path() == "/record"
    with reader.rerun():
        reader.page.go_back()
    assert (reader.path(), reader.query()) == ("/", {"lang": ["en"]})
