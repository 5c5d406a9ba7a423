"""Pictures of any selection by address."""

from xml.etree import ElementTree

import pytest

from data.api import packages
from data.filters import Filters
from data.links import picture_addresses
from data.making import TURNS
from data.pictures import files
from data.pictures.files import picture_bytes
from tests.data.api.conftest import Ask


@pytest.mark.parametrize("kind", ["map", "timeline"])
def test_svg_is_the_picture_of_the_selection(ask: Ask, kind: str) -> None:
    answer = ask(f"/api/v1/{kind}.svg", params={"q": "Rosatom", "lang": "fr"})
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.content == picture_bytes(kind, "svg", Filters(q="Rosatom"), "fr")
    assert ElementTree.fromstring(answer.content).tag.endswith("svg")
    assert f"aes-monitor_{kind}_" in answer.headers["content-disposition"]


def test_png_can_be_asked_for_again(ask: Ask) -> None:
    address = "/api/v1/timeline.png"
    answer = ask(address, params={"q": "Rosatom"})
    assert (answer.headers["content-type"], answer.content[1:4]) == ("image/png", b"PNG")
    held = {"If-None-Match": answer.headers["etag"]}
    assert ask(address, params={"q": "Rosatom"}, headers=held).status_code == 304


@pytest.mark.parametrize("address", picture_addresses())
def test_wrong_filter_is_refused(ask: Ask, address: str) -> None:
    answer = ask(address, params={"country": "XXX"})
    assert answer.status_code == 400
    assert "MLI" in answer.text


def test_other_form_is_named(ask: Ask) -> None:
    answer = ask("/api/v1/map.gif")
    assert answer.status_code == 404
    assert "svg, png" in answer.json()["detail"]


@pytest.mark.parametrize("file", ["map.svg", "extract.zip"])
def test_busy_server_says_so(ask: Ask, monkeypatch: pytest.MonkeyPatch, file: str) -> None:
    monkeypatch.setattr("data.making.PATIENCE", 0.0)
    for module in (files, packages):
        monkeypatch.setattr(module, "_MADE", files.Making(1))
    with TURNS:
        answer = ask(f"/api/v1/{file}", params={"q": "Rosatom"})
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert "ask again" in answer.json()["detail"]
