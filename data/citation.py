"""How to cite a record: title, id, version, day of reading, and the sources it rests on."""

from datetime import date

from data.citing import named_sources
from data.formats import date_text
from data.records import Record
from data.release import RELEASE
from data.texts import Texts


def citation_text(record: Record, url: str, read_on: date, t: Texts) -> str:
    """One paragraph in a language; sources are named by publisher and date, as far as known."""
    return t(
        "AES Monitor contributors, “{title}”, record {id}, AES Monitor, version {version} "
        "({released}), {url}, accessed {read_on}. Sources: {sources}.",
        title=record.title(t.lang),
        id=record.id,
        version=RELEASE.version,
        released=date_text(RELEASE.released_on, "day", t.lang),
        url=url,
        read_on=date_text(read_on, "day", t.lang),
        sources="; ".join(_named_source(each) for each in named_sources()[record.id]),
    )


def _named_source(source: dict[str, str | None]) -> str:
    """ "Koaci (2025-01-22)"."""
    name = source["publisher"] or source["url"] or ""
    return f"{name} ({source['published_on']})" if source["published_on"] else name
