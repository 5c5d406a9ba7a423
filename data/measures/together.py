"""Which partners stand in the same records, and with which states: counts of records."""

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from data.tables import split

Pair = tuple[str, str]


@dataclass(frozen=True, eq=False)
class Together:
    """`shared`: partner -> records that it shares with another, most first; `pairs`: two codes in
    alphabetical order -> records with both; `states`: the same by state."""

    records: pd.DataFrame
    shared: dict[str, int]
    pairs: dict[Pair, int]
    states: dict[Pair, dict[str, int]]

    def count(self, one: str, other: str) -> int:
        """Records with both partners; 0 for a partner with itself."""
        return self.pairs.get(ordered(one, other), 0)


def ordered(one: str, other: str) -> Pair:
    """Both codes as the keys have them."""
    return (one, other) if one < other else (other, one)


def together(records: pd.DataFrame) -> Together:
    """The records (a frame of `cooperation.records`) that name two partners or more, counted."""
    several = records[records["partners"].str.contains(";", na=False)]
    shared: Counter[str] = Counter()
    pairs: Counter[Pair] = Counter()
    states: dict[Pair, Counter[str]] = {}
    for partners, countries in zip(several["partners"], several["countries"], strict=True):
        codes = sorted(split(partners))
        shared.update(codes)
        for pair in combinations(codes, 2):
            pairs[pair] += 1
            states.setdefault(pair, Counter()).update(split(countries))
    ranked = sorted(shared, key=lambda code: (-shared[code], code))
    return Together(
        several,
        {code: shared[code] for code in ranked},
        dict(sorted(pairs.items(), key=lambda each: (-each[1], each[0]))),
        {pair: dict(counted) for pair, counted in states.items()},
    )
