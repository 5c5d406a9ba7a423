"""Feeds of the newest records of a selection: Atom (RFC 4287) and JSON Feed 1.1.

An entry is dated by the day of its record, and only where that day is known; `updated` is the day
of the release, for a release is when rows change.
"""

from collections.abc import Callable

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import FEEDS, record_page, selection_address
from data.api.answers import answer
from data.api.documents import dumped, rights
from data.api.health import require_sound_tables
from data.api.links import alternates, link_header
from data.api.origin import kept_with_origin, origin
from data.api.parameters import KNOWN, Asked, read
from data.api.routes import add_route, parameters, responses
from data.api.xml import Element, add, root, xml_bytes
from data.feed import Entry, entries, urn
from data.release import RELEASE
from data.selection import select
from data.texts import texts

ATOM = "http://www.w3.org/2005/Atom"
JSON_FEED = "https://jsonfeed.org/version/1.1"
MEDIA_TYPES = {"atom": "application/atom+xml", "json": "application/feed+json"}
SCHEMAS = {"atom": {"type": "string"}, "json": {"type": "object"}}

router = APIRouter()


def atom_bytes(asked: Asked, base: str) -> bytes:
    """The feed as Atom; `base` is the origin of the server."""
    feed = root("feed", xmlns=ATOM, xml_lang=asked.lang)
    add(feed, "id", urn(_own(asked, "atom")))
    add(feed, "title", _title(asked))
    add(feed, "updated", _moment(RELEASE.released_on.isoformat()))
    add(feed, "rights", rights())
    add(add(feed, "author"), "name", "AES Monitor")
    add(feed, "link", rel="self", href=base + _own(asked, "atom"))
    add(feed, "link", rel="alternate", type="text/html", href=base + _page(asked))
    for each in entries(select(asked.filters), asked.lang):
        _add_entry(feed, each, base + record_page(each.record_id, asked.lang))
    return xml_bytes(feed)


def json_bytes(asked: Asked, base: str) -> bytes:
    """The feed as JSON Feed."""
    return dumped(
        {
            "version": JSON_FEED,
            "title": _title(asked),
            "description": rights(),
            "home_page_url": base + _page(asked),
            "feed_url": base + _own(asked, "json"),
            "language": asked.lang,
            "authors": [{"name": "AES Monitor"}],
            "items": [
                _item(each, base + record_page(each.record_id, asked.lang))
                for each in entries(select(asked.filters), asked.lang)
            ],
        }
    )


def _item(entry: Entry, href: str) -> dict[str, object]:
    dated = {"date_published": _moment(entry.day)} if entry.day else {}
    return {
        "id": urn(f"record:{entry.record_id}"),
        "url": href,
        "title": entry.title,
        "content_text": entry.text,
        **dated,
        "date_modified": _moment(RELEASE.released_on.isoformat()),
        "tags": list(entry.kinds),
        "_aes_monitor": {"record_id": entry.record_id, "date": entry.date},
    }


def _add_entry(feed: Element, entry: Entry, href: str) -> None:
    part = add(feed, "entry")
    add(part, "id", urn(f"record:{entry.record_id}"))
    add(part, "title", entry.title)
    add(part, "link", rel="alternate", type="text/html", href=href)
    if entry.day:
        add(part, "published", _moment(entry.day))
    add(part, "updated", _moment(RELEASE.released_on.isoformat()))
    for kind in entry.kinds:
        add(part, "category", term=kind)
    add(part, "content", entry.text, type="text")


def _title(asked: Asked) -> str:
    t = texts(asked.lang)
    return t("AES Monitor, newest records: {selection}", selection=asked.filters.sentence(t.lang))


def _own(asked: Asked, form: str) -> str:
    return selection_address(FEEDS[form], asked.filters.to_query(), asked.lang)


def _page(asked: Asked) -> str:
    return selection_address("/explore", asked.filters.to_query(), asked.lang)


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _reader(form: str, write: Callable[[Asked, str], bytes]) -> Callable[[Request], Response]:
    def read_feed(request: Request) -> Response:
        require_sound_tables()
        body = write(read(request), origin(request))
        others = [(FEEDS[each], MEDIA_TYPES[each]) for each in FEEDS if each != form]
        links = link_header(alternates(others, request.url.query))
        return answer(request, body, MEDIA_TYPES[form], kept=kept_with_origin(), headers=links)

    return read_feed


for _form, _write in (("atom", atom_bytes), ("json", json_bytes)):
    add_route(
        router,
        FEEDS[_form],
        _reader(_form, _write),
        responses=responses(MEDIA_TYPES[_form], 400, 503, schema=SCHEMAS[_form]),
        openapi_extra=parameters(*KNOWN),
        operation_id=f"feed_{_form}",
        summary=f"The 50 newest records of a selection by their own dates, as a feed ({_form}); "
        "since counts from the date of a record, not from the day it entered a release",
        tags=["feeds"],
    )
