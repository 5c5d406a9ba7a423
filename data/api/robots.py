"""What search engines are told: robots.txt, and a map of the pages and records in each language."""

from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from data.api.addresses import ROBOTS, SITEMAP
from data.api.answers import answer
from data.api.health import require_sound_tables
from data.api.origin import kept_with_origin, origin
from data.api.routes import add_route, responses
from data.api.xml import add, root, xml_bytes
from data.pages import SLUGS
from data.per_release import per_release
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.tables import load
from data.texts import LANGUAGES

URLSET = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
TEXT = {"type": "string"}

router = APIRouter()


def read_robots(request: Request) -> Response:
    """Everything may be read; where the map of the site is."""
    body = f"User-agent: *\nAllow: /\n\nSitemap: {origin(request)}{SITEMAP}\n"
    kept = kept_with_origin()
    return answer(request, body.encode("utf-8"), "text/plain; charset=utf-8", kept=kept)


def read_sitemap(request: Request) -> Response:
    """Every page and every record, in each language."""
    require_sound_tables()
    body = sitemap_bytes(origin(request))
    return answer(request, body, "application/xml", kept=kept_with_origin())


def sitemap_bytes(base: str) -> bytes:
    """The map of the site (sitemaps.org), each address with those of the other languages."""
    site = root("urlset", xmlns=URLSET, xmlns_xhtml=XHTML)
    for path, query in _targets():
        there = {lang: f"{base}{path}?{urlencode({**query, 'lang': lang})}" for lang in LANGUAGES}
        readers_own = f"{base}{path}{f'?{urlencode(query)}' if query else ''}"
        for address in there.values():
            entry = add(site, "url")
            add(entry, "loc", address)
            add(entry, "lastmod", RELEASE.released_on.isoformat())
            for lang, other in there.items():
                add(entry, "xhtml:link", rel="alternate", hreflang=lang, href=other)
            add(entry, "xhtml:link", rel="alternate", hreflang="x-default", href=readers_own)
    return xml_bytes(site)


@per_release
def _targets() -> list[tuple[str, dict[str, str]]]:
    """Path and own parameter of each page with something to see, then of each record."""
    pages: list[tuple[str, dict[str, str]]] = [
        (f"/{slug}", {}) for slug in SLUGS if slug not in ("record", "search")
    ]
    ids = [str(each) for table, key in RECORD_KEYS.items() for each in load(table)[key]]
    return [*pages, *(("/record", {"id": each}) for each in ids)]


add_route(
    router, ROBOTS, read_robots,
    responses=responses("text/plain", schema=TEXT), operation_id="robots", tags=["feeds"],
    summary="What search engines may read, and where the map of the site is",
)  # fmt: skip
add_route(
    router, SITEMAP, read_sitemap,
    responses=responses("application/xml", 503, schema=TEXT), operation_id="sitemap",
    tags=["feeds"], summary="Every page and every record, in each language",
)  # fmt: skip
