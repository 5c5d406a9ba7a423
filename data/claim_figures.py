"""The number that a claim states, read strictly from its English words.

A claim that states no number, several, or one for another place or span of time has no figure:
it stays in its words. Nothing is added up, and what is "not counted" is not read.
"""

import re
from dataclasses import dataclass

FIELDS = ("fatalities", "personnel")
"""Fields whose claims count people; values have units of their own, dates and versions none."""

WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(WORDS)})"
LEAST, MOST = r"at least|more than|over", r"up to"
ABOUT = r"about|around|nearly|near|an estimated"
DEAD = r" (?:bodies|dead)(?: buried| in hospital)?"
GROUPS = r"soldiers?|civilians?|gendarmes|villagers|Russians|men|people|members of the forces"
FIGURE = re.compile(
    rf"(?:(?P<least>{LEAST})|(?P<most>{MOST})|{ABOUT})?\s*(?P<low>{NUMBER})"
    rf"(?:(?:-| to |(?P<then>, then ))(?:{ABOUT})?\s*(?P<high>{NUMBER}))?(?P<open> or more)?"
    rf"(?:{DEAD}| (?P<group>{GROUPS}))?(?: \((?P<note>[^)]*)\))?(?P<rest>, (?:and|plus|about) .+)?"
)
NOT_COUNTED = "not counted"


@dataclass(frozen=True)
class Figure:
    """A number of people. A bound is None where the claim leaves it open ("at least 200").

    `only` is what the number is of, where the claim says so: a group of the dead, or the moment or
    part of a force ("peak"). Numbers with another `only` do not count the same people.
    """

    low: int | None
    high: int | None
    only: str = ""

    @property
    def least(self) -> int:
        """The smallest number that the claim states."""
        return self.low if self.low is not None else self._known

    @property
    def most(self) -> int:
        """The largest number that the claim states."""
        return self.high if self.high is not None else self._known

    @property
    def _known(self) -> int:
        known = self.high if self.low is None else self.low
        assert known is not None, "a figure has a number"
        return known


def figure(field: str, text: str) -> Figure | None:
    """The figure in the English words of a claim on a field; None where there is none.

    What follows a semicolon is another statement. For deaths a remark in brackets tells the parts
    or the stage of a toll; for personnel it tells another moment or part of the force, as does
    "then".
    """
    head = text.split(";")[0].strip()
    found = FIGURE.fullmatch(head) if field in FIELDS and NOT_COUNTED not in head else None
    if found is None or (field == "personnel" and (found["then"] or found["rest"])):
        return None
    low, high = _number(found["low"]), _number(found["high"] or found["low"])
    only = (found["group"] or "").removesuffix("s")
    if field == "personnel":
        only = " · ".join(filter(None, (only, found["note"])))
    if found["most"]:
        return Figure(None, high, only)
    if found["open"] or found["least"]:
        return Figure(low, high if found["high"] else None, only)
    return Figure(low, high, only)


def _number(text: str) -> int:
    return WORDS.index(text) + 1 if text in WORDS else int(text.replace(",", ""))
