"""Feeds of the releases: one entry a release, with what changed in it."""

from collections.abc import Callable
from dataclasses import dataclass

from data.api.addresses import CHANGE_FEEDS, changes_page
from data.api.documents import dumped, rights
from data.api.feeds import ATOM, JSON_FEED
from data.api.xml import add, root, xml_bytes
from data.feed import urn
from data.filters import Filters
from data.formats import number_text
from data.releases.diff import differences
from data.releases.index import Entry, before, releases
from data.releases.words import counts_line, tables_line
from data.texts import texts


@dataclass(frozen=True)
class Item:
    """A release as a feed tells it; `page` is the path of its changes."""

    version: str
    title: str
    text: str
    page: str
    moment: str


def items(lang: str) -> list[Item]:
    """All releases, the newest first."""
    return [_item(each, lang) for each in reversed(releases())]


def atom_bytes(lang: str, base: str) -> bytes:
    """The feed as Atom (RFC 4287); `base` is the origin of the server."""
    found, own = items(lang), _own("atom", lang)
    feed = root("feed", xmlns=ATOM, xml_lang=lang)
    add(feed, "id", urn(own))
    add(feed, "title", _title(lang))
    add(feed, "updated", found[0].moment)
    add(feed, "rights", rights())
    add(add(feed, "author"), "name", "AES Monitor")
    add(feed, "link", rel="self", href=base + own)
    add(feed, "link", rel="alternate", type="text/html", href=f"{base}/versions?lang={lang}")
    for each in found:
        entry = add(feed, "entry")
        add(entry, "id", urn(f"release:{each.version}"))
        add(entry, "title", each.title)
        add(entry, "link", rel="alternate", type="text/html", href=base + each.page)
        add(entry, "published", each.moment)
        add(entry, "updated", each.moment)
        add(entry, "content", each.text, type="text")
    return xml_bytes(feed)


def json_bytes(lang: str, base: str) -> bytes:
    """The feed as JSON Feed 1.1."""
    return dumped(
        {
            "version": JSON_FEED,
            "title": _title(lang),
            "description": rights(),
            "home_page_url": f"{base}/versions?lang={lang}",
            "feed_url": base + _own("json", lang),
            "language": lang,
            "authors": [{"name": "AES Monitor"}],
            "items": [
                {
                    "id": urn(f"release:{each.version}"),
                    "url": base + each.page,
                    "title": each.title,
                    "content_text": each.text,
                    "date_published": each.moment,
                }
                for each in items(lang)
            ],
        }
    )


WRITERS: dict[str, Callable[[str, str], bytes]] = {"atom": atom_bytes, "json": json_bytes}


def _item(entry: Entry, lang: str) -> Item:
    t, earlier = texts(lang), before(entry.version)
    lines = [entry.note(lang), t("{n} rows in all tables.", n=number_text(entry.rows, lang))]
    if earlier != entry.version:
        found = differences(earlier, entry.version)
        lines[1:1] = [f"{counts_line(found, t)}.", tables_line(found, lang)]
    return Item(
        version=entry.version,
        title=t("AES Monitor {version}", version=entry.version),
        text="\n".join(filter(None, lines)),
        page=changes_page(earlier, entry.version, Filters(), lang),
        moment=f"{entry.released_on.isoformat()}T00:00:00Z",
    )


def _title(lang: str) -> str:
    return texts(lang)("AES Monitor, releases of the tables")


def _own(form: str, lang: str) -> str:
    return f"{CHANGE_FEEDS[form]}?lang={lang}"
