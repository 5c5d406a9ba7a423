"""Whatever a link says, each page opens: without a traceback and without foreign markup."""

import random

import pytest

from components.address import OWN
from components.navigation import PAGES
from data.query import PARAMETERS
from tests.fuzz.hostile import PLANTED
from tests.pages.opening import open_page

NAMES = (*PARAMETERS, "lang", "version", "embed", *OWN)


@pytest.mark.parametrize("file", [each.file for each in PAGES])
def test_a_hostile_link_opens(file: str, rounds: int) -> None:
    rng = random.Random(file)
    for _ in range(rounds):
        chosen = rng.sample(NAMES, k=rng.randint(3, len(NAMES)))
        query = {name: rng.choice(PLANTED) for name in chosen}
        app = open_page(file, **query)
        assert not app.exception, query
        assert not [each for each in app.markdown if each.allow_html], query
