"""Texts of the record are shown, never interpreted."""

import pytest

from components.markdown import link, plain


@pytest.mark.parametrize("sign", list("*_`[]()<>#$:~|\\&"))
def test_signs_of_markdown_are_escaped(sign: str) -> None:
    assert plain(f"a{sign}b") == f"a\\{sign}b"


def test_lines_become_one() -> None:
    assert plain("a\n\n# b") == "a \\# b"


def test_only_web_addresses_become_links() -> None:
    assert link("x", "javascript:alert(1)") == "x"
    assert link("x", "https://a.b/c(d)") == "[x](https://a.b/c%28d%29)"
