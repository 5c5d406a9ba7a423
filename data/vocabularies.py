"""Code lists with their labels, definitions, colours and symbols, as of the release asked for."""

import pandas as pd

from data.asked import PRESENT, asked, asked_release
from data.folder import VOCABULARIES
from data.per_release import per_release
from data.releases.archive import read_frame


@per_release
def vocabulary(name: str) -> pd.DataFrame:
    """A code list indexed by code, in its own order. KeyError for an unknown name.

    "states" and "parties" are made of countries.csv and partners.csv.
    """
    if name in ("states", "parties"):
        partners = vocabulary("partners")
        chosen = partners if name == "parties" else partners[partners["kind"] == "state"]
        return pd.concat([vocabulary("countries"), chosen])
    return _present(name) if asked() == PRESENT else _archived(asked(), name)


def _present(name: str) -> pd.DataFrame:
    path = VOCABULARIES / f"{name}.csv"
    if not path.is_file():
        raise KeyError(f"unknown vocabulary: {name}")
    return pd.read_csv(path, dtype=str, keep_default_na=False).set_index("code")


def _archived(version: str, name: str) -> pd.DataFrame:
    """The list of an older release; what lists have gained since is today's."""
    with asked_release(PRESENT):
        today = vocabulary(name)
    found = read_frame(version, f"vocabularies/{name}.csv")
    if found is None:
        return today
    old = found.set_index("code")
    gained = [column for column in today.columns if column not in old.columns]
    return old.join(today[gained]).fillna("")[[*today.columns]]


@per_release
def codes(name: str) -> tuple[str, ...]:
    """The codes of a list, in its order."""
    return tuple(vocabulary(name).index)


@per_release
def labels(name: str, lang: str) -> dict[str, str]:
    """Code -> label in a language, in the order of the list."""
    column = vocabulary(name)[f"label_{lang}"]
    return {str(code): str(text) for code, text in column.items()}


def label(name: str, code: str, lang: str) -> str:
    """The label of one code. KeyError when the list has no such code."""
    return labels(name, lang)[code]


def definition(name: str, code: str, lang: str) -> str:
    """The definition of one code; empty where the list has none."""
    return str(vocabulary(name).at[code, f"definition_{lang}"])
