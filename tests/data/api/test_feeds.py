"""Feeds, robots.txt and sitemap: the newest records against the plain files, stable ids, links."""

import re
from xml.etree import ElementTree

import pytest

from components.navigation import PAGES
from data.api.addresses import FEEDS
from data.pages import SLUGS
from tests.data.api.conftest import Ask
from tests.data.api.plain_selection import DATES, IDS, PERIODS, RAW, plain_rows

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")
QUERIES = [{}, {"country": ["NER"]}, {"partner": ["RUS"], "since": ["2025-01-01"]},
           {"sector": ["energy"], "q": ["uranium"]}]  # fmt: skip
PRECISION = {
    row[key]: row["date_precision"]
    for table, key in IDS.items() if table in DATES
    for row in RAW[table].to_dict("records")
}  # fmt: skip


def dated(query: dict[str, list[str]]) -> dict[str, str]:
    """Id -> date of every selected record that has one."""
    found: dict[str, str] = {}
    for table, key in IDS.items():
        for row in plain_rows(table, query).to_dict("records"):
            found[row[key]] = row[DATES[table]] if table in DATES else PERIODS[row[key]][0]
    return {each: day for each, day in found.items() if day > "0000-00-00"}


def items(ask: Ask, query: dict[str, list[str]], lang: str = "en") -> list[dict]:
    return ask(FEEDS["json"], params={**query, "lang": lang}).json()["items"]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_feed_holds_the_newest_records_of_the_selection(ask: Ask, query: dict) -> None:
    wanted = dated(query)
    found = [each["_aes_monitor"]["record_id"] for each in items(ask, query)]
    assert len(found) == min(50, len(wanted)) > 0
    days = [wanted[each] for each in found]
    assert days == sorted(wanted.values(), reverse=True)[: len(days)]


def test_date_is_told_as_far_as_it_is_known(ask: Ask) -> None:
    seen = set()
    for query in (*QUERIES, {"country": ["MLI"], "until": ["2024-12-31"]}):
        for each in items(ask, query):
            record_id, date = each["_aes_monitor"].values()
            how = PRECISION.get(record_id)
            if how:
                assert len(date) == {"day": 10, "month": 7, "year": 4}[how]
            assert ("date_published" in each) == (len(date) == 10)
            if len(date) == 10:
                assert each["date_published"] == f"{date}T00:00:00Z"
            seen.add(len(date))
    assert {7, 10} <= seen


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_both_feeds_say_the_same(ask: Ask, query: dict, lang: str) -> None:
    answer = ask(FEEDS["atom"], params={**query, "lang": lang})
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(answer.content)
    assert feed.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == lang
    for name in ("id", "title", "updated", "author", "rights"):
        assert len(feed.findall(ATOM + name)) == 1
    entries = feed.findall(f"{ATOM}entry")
    found = items(ask, query, lang)
    assert [each.findtext(f"{ATOM}id") for each in entries] == [each["id"] for each in found]
    assert [each.findtext(f"{ATOM}title") for each in entries] == [each["title"] for each in found]
    for entry, item in zip(entries, found, strict=True):
        href = entry.find(f"{ATOM}link").attrib["href"]
        assert href == item["url"]
        assert href == f"http://aes.test/record?id={item['_aes_monitor']['record_id']}&lang={lang}"
        assert entry.findtext(f"{ATOM}content") == item["content_text"]
        assert entry.findtext(f"{ATOM}updated") == item["date_modified"]
        assert entry.findtext(f"{ATOM}published") == item.get("date_published")


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_feeds_hold_what_their_standards_demand(ask: Ask, query: dict) -> None:
    document = ask(FEEDS["json"], params=query).json()
    assert document["version"] == "https://jsonfeed.org/version/1.1"
    assert document["title"]
    for each in document["items"]:
        assert each["id"].startswith("urn:uuid:")
        assert each["content_text"]
        assert all(MOMENT.fullmatch(each[name]) for name in each if name.startswith("date_"))
    feed = ElementTree.fromstring(ask(FEEDS["atom"], params=query).content)
    own = {link.attrib["rel"]: link.attrib["href"] for link in feed.findall(f"{ATOM}link")}
    assert own["self"].startswith("http://aes.test/feed.atom?")
    for part in (feed, *feed.findall(f"{ATOM}entry")):
        assert part.findtext(f"{ATOM}id").startswith("urn:uuid:")
        assert part.findtext(f"{ATOM}title")
        assert MOMENT.fullmatch(part.findtext(f"{ATOM}updated"))


def test_ids_are_the_same_in_every_selection_and_language(ask: Ask) -> None:
    ids = [
        {each["_aes_monitor"]["record_id"]: each["id"] for each in items(ask, query, lang)}
        for query in QUERIES for lang in ("en", "fr")
    ]  # fmt: skip
    every = {pair for each in ids for pair in each.items()}
    assert len(dict(every)) == len(every) == len({urn for _, urn in every})


def test_texts_are_in_the_language(ask: Ask) -> None:
    english, french = (items(ask, {}, lang)[0] for lang in ("en", "fr"))
    assert "Confidence: " in english["content_text"]
    assert "Confiance\u00a0: " in french["content_text"]
    assert english["title"] != french["title"]


def test_wrong_filter_of_a_feed_is_refused(ask: Ask) -> None:
    for path in FEEDS.values():
        answer = ask(path, params={"country": "XXX"})
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["allowed"] == ["MLI", "BFA", "NER"]


@pytest.mark.parametrize("path", [*FEEDS.values(), "/robots.txt", "/sitemap.xml"])
def test_reader_behind_a_proxy_gets_its_own_addresses(ask: Ask, path: str) -> None:
    headers = {"X-Forwarded-Proto": "https", "Host": "monitor.test"}
    text = ask(path, headers=headers).text
    assert "https://monitor.test/" in text
    assert "http://aes.test" not in text
    assert "evil:" not in ask(path, headers={"X-Forwarded-Proto": "evil"}).text


def test_robots_may_read_everything_and_find_the_map(ask: Ask) -> None:
    answer = ask("/robots.txt")
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.text.splitlines()[:2] == ["User-agent: *", "Allow: /"]
    assert "Sitemap: http://aes.test/sitemap.xml" in answer.text


def test_sitemap_has_pages_and_records_in_both_languages(ask: Ask) -> None:
    answer = ask("/sitemap.xml")
    assert answer.headers["content-type"] == "application/xml"
    site = ElementTree.fromstring(answer.content)
    found = [each.findtext(f"{SITE}loc") for each in site]
    paths = [f"/{slug}?" for slug in SLUGS if slug not in ("record", "search")]
    paths += [f"/record?id={each}&" for table, key in IDS.items() for each in RAW[table][key]]
    wanted = {f"http://aes.test{path}lang={lang}" for path in paths for lang in ("en", "fr")}
    assert len(found) == len(wanted)
    assert set(found) == wanted
    others = {link.attrib["hreflang"]: link.attrib["href"] for link in site[-1] if link.attrib}
    record = found[-1].removesuffix("&lang=fr")
    assert others == {
        "en": f"{record}&lang=en", "fr": f"{record}&lang=fr", "x-default": record
    }  # fmt: skip


def test_pages_of_the_map_are_those_of_the_bar() -> None:
    assert {each.slug for each in PAGES} == set(SLUGS)
