"""The brief of any selection by address."""

import pytest

from data.brief.files import FORMS, brief_bytes
from data.filters import Filters
from data.links import brief_addresses
from tests.data.api.conftest import Ask

ASKED = {"q": "minusma withdrawal complete", "lang": "fr"}
FILTERS = Filters(q=ASKED["q"])


@pytest.mark.parametrize("form", FORMS)
def test_brief_has_links_to_the_host_that_was_asked(ask: Ask, form: str) -> None:
    answer = ask(f"/api/v1/brief.{form}", params=ASKED)
    assert answer.headers["content-type"] == FORMS[form].media_type
    assert answer.content == brief_bytes(form, FILTERS, "fr", "http://aes.test")
    assert answer.headers["content-disposition"].endswith(f'.{form}"')
    held = {"If-None-Match": answer.headers["etag"]}
    assert ask(f"/api/v1/brief.{form}", params=ASKED, headers=held).status_code == 304


@pytest.mark.parametrize("address", brief_addresses())
def test_wrong_filter_is_refused(ask: Ask, address: str) -> None:
    answer = ask(address, params={"since": "yesterday"})
    assert answer.status_code == 400


def test_other_form_is_named(ask: Ask) -> None:
    answer = ask("/api/v1/brief.odt")
    assert answer.status_code == 404
    assert "pdf, docx, md" in answer.json()["detail"]
