"""Each exception is told in both languages with its reason, and one that lets a finding pass says
where."""

import pytest

from data.exceptions import Exempt, exceptions
from data.texts import LANGUAGES


@pytest.mark.parametrize("each", exceptions(), ids=lambda each: each.what["en"][:40])
def test_exception_is_justified_in_each_language(each: Exempt) -> None:
    for lang in LANGUAGES:
        assert each.what[lang].endswith(".")
        assert each.reason[lang].endswith(".")
    assert each.selector not in ("", "*", "html", "body")


def test_exceptions_are_few_and_different() -> None:
    places = [(each.rule, each.selector) for each in exceptions()]
    assert len(set(places)) == len(places)
