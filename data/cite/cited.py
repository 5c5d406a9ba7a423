"""What a citation names, whatever its form: records, views, figures, and the sources below them."""

from dataclasses import dataclass
from datetime import date

from data.release import RELEASE
from data.texts import Texts, texts

RECORD, VIEW, FIGURE = "record", "view", "figure"


@dataclass(frozen=True)
class Source:
    """A page that backs a record; empty where it is not known. `published`: ISO, day or month."""

    id: str
    url: str
    publisher: str
    title: str
    published: str
    origin: str
    language: str


@dataclass(frozen=True)
class Cited:
    """A record, a view or a figure of a page, at its permalink, with the sources it rests on.

    `about`: kind and date of a record, counts of a view. `happened`: ISO, as far as it is known.
    """

    kind: str
    key: str
    title: str
    url: str
    about: str
    sources: tuple[Source, ...]
    record_id: str = ""
    happened: str = ""


@dataclass(frozen=True)
class Citing:
    """What is cited together: in a language, as read on a day.

    `apart`: the sources follow as entries of their own.
    """

    items: tuple[Cited, ...]
    read_on: date
    lang: str
    apart: bool = False

    @property
    def t(self) -> Texts:
        return texts(self.lang)

    @property
    def version(self) -> str:
        return RELEASE.version

    @property
    def released(self) -> str:
        """Day of the release, ISO."""
        return RELEASE.released_on.isoformat()

    @property
    def entries(self) -> list[Source]:
        """The sources that follow, each once, in the order of citation; none unless `apart`."""
        found = {each.id: each for item in self.items for each in item.sources}
        return list(found.values()) if self.apart else []
