"""What one analyst does: opens a link, filters, turns pages, reads for some seconds in between."""

import asyncio
import random
from dataclasses import dataclass, field

from data.filters import Filters
from data.sentence import sentence
from data.vocabularies import labels
from tests.load.session import LoadError, Session

PAGES = ("", "map", "timeline", "cooperation", "agreements", "forces", "explore", "sources")
READING = (4.0, 16.0)
"""Seconds between two actions, evenly drawn."""
RETRIES, RETRY_SECONDS = 20, 1.0
COUNTRIES = labels("countries", "en")
AES = ("MLI", "BFA", "NER")


@dataclass
class Notes:
    """What was measured: seconds by action, and what went wrong."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    reconnected: int = 0
    lost_views: int = 0

    def add(self, action: str, seconds: float) -> None:
        self.seconds.setdefault(action, []).append(seconds)


async def work(base: str, seed: int, until: float, notes: Notes) -> None:
    """Work at a base address until that moment of the loop's clock."""
    rng, loop = random.Random(seed), asyncio.get_running_loop()
    await asyncio.sleep(rng.uniform(0, READING[1]))
    session, country = Session(base), rng.choice(AES)
    try:
        notes.add("open", await session.open(rng.choice(PAGES), f"country={country}&lang=en"))
        chosen = {country}
        while loop.time() < until:
            await asyncio.sleep(rng.uniform(*READING))
            await _act(session, rng, chosen, notes)
    except LoadError as error:
        notes.errors.append(str(error))
    finally:
        await session.close()


async def _act(session: Session, rng: random.Random, chosen: set[str], notes: Notes) -> None:
    wanted = set(chosen)
    try:
        if rng.random() < 0.3:
            page = rng.choice([each for each in PAGES if each != session.page])
            notes.add("page", await session.go(page))
        else:
            wanted ^= {rng.choice(AES)}
            options = session.labels("filter-country")
            names = [_option(options, code) for code in sorted(wanted)]
            notes.add("filter", await session.choose("filter-country", names))
            chosen.symmetric_difference_update(wanted ^ chosen)
    except LoadError as error:
        if "connection lost" not in str(error):
            raise
        await _come_back(session, notes)
        chosen.clear()
        chosen.update(_countries(session.query))
    _check_view(session, chosen, notes)


async def _come_back(session: Session, notes: Notes) -> None:
    """What a browser does: try again until a server answers, with the address as it was."""
    for _ in range(RETRIES):
        try:
            notes.add("reconnect", await session.reopen())
        except LoadError:
            await asyncio.sleep(RETRY_SECONDS)
        else:
            notes.reconnected += 1
            return
    raise LoadError("no server took the reader back")


def _check_view(session: Session, chosen: set[str], notes: Notes) -> None:
    """The sentence on screen must say what the reader has chosen, whoever answered."""
    order = [code for code in COUNTRIES if code in chosen]
    expected = sentence(Filters(country=tuple(order)), "en")
    if not any(expected in shown for shown in session.sentences):
        notes.lost_views += 1
        notes.errors.append(f"{session.page!r} does not say {expected!r}")


def _option(options: list[str], code: str) -> str:
    """The option of a country as it is written now, with its count: "Mali (338)"."""
    return next((each for each in options if each.startswith(COUNTRIES[code])), COUNTRIES[code])


def _countries(query: str) -> set[str]:
    return {code for code in AES if f"country={code}" in query}
