"""axe-core finds nothing serious on any page; `make axe` looks at every view of each."""

import pytest
from playwright.sync_api import Browser

from tests.accessibility.axe import find, grave
from tests.accessibility.views import Look, context_for, one_look_each
from tests.browser.reader import Reader
from tests.browser.server import Server


@pytest.mark.parametrize("look", one_look_each(), ids=str)
def test_no_serious_finding(browser: Browser, server: Server, look: Look) -> None:
    reader = Reader(context_for(browser, look), server)
    reader.open(look.path)
    bad = grave(find(reader.page))
    reader.page.context.close()
    assert not bad, "\n".join(map(str, bad))
