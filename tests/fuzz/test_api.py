"""No query makes the interface fail: it answers, or says what is not allowed."""

import json

from hypothesis import given
from hypothesis import strategies as st

from data.api.addresses import extract_addresses
from data.api.parameters import KNOWN
from data.codebook import KEYS
from data.registry import RECORD_KEYS
from data.tables import load
from tests.data.api.conftest import Ask, ask  # noqa: F401
from tests.fuzz.hostile import texts

ADDRESSES = [*extract_addresses(), "/feed.atom", "/feed.json", "/api/v1/", "/sitemap.xml"]
ALLOWED = (200, 304, 400, 404, 410, 414)
queries = st.lists(st.tuples(st.sampled_from([*KNOWN, "version", "nonsense"]), texts), max_size=4)
IDS = {str(each) for table, key in RECORD_KEYS.items() for each in load(table)[key]}


@given(address=st.sampled_from(ADDRESSES), query=queries)
def test_any_query_is_answered_or_refused_with_reasons(
    ask: Ask,  # noqa: F811
    address: str,
    query: list[tuple[str, str]],
) -> None:
    answer = ask(address, params=query)
    assert answer.status_code in ALLOWED, answer.text[:500]
    assert "Traceback" not in answer.text
    if answer.status_code >= 400:
        assert answer.headers["content-type"].startswith("application/problem+json")
        assert json.loads(answer.content)["detail"]
    assert not [name for name in answer.headers if name.lower() == "set-cookie"]


@given(query=st.lists(st.tuples(st.just("q"), texts), max_size=2))
def test_rows_are_rows_of_the_table_whatever_is_searched(
    ask: Ask,  # noqa: F811
    query: list[tuple[str, str]],
) -> None:
    answer = ask("/api/v1/agreements.json", params=query)
    if answer.status_code == 200:
        rows = next(each for each in answer.json().values() if isinstance(each, list))
        assert {row["agreement_id"] for row in rows} <= IDS
        assert len(rows) <= len(load("agreements"))


@given(path=texts)
def test_no_path_leaves_the_record(ask: Ask, path: str) -> None:  # noqa: F811
    for address in ("/api/v1/records/{}.json", "/geo/{}.geojson", "/api/v1/{}.csv"):
        answer = ask(address.format(_quoted(path)))
        assert answer.status_code in (200, 301, 307, 400, 404, 405, 410, 414)
        assert "root:" not in answer.text
        if answer.status_code == 200:
            assert path.strip("/") in IDS | set(KEYS) or "geo" in address


def _quoted(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="/", errors="surrogatepass")
