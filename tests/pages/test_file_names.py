"""The names of extracts tell what was chosen on the page besides the filters."""

import pytest

from tests.pages.opening import open_page

CASES = {
    "status, type and order": (
        "agreements",
        {"status": "signed", "type": "memorandum", "order": "title"},
        "agreements_signed-memorandum-title_all",
    ),
    "nothing chosen": ("agreements", {}, "agreements_all"),
    "forces by strength": (
        "forces",
        {"view": "strength", "force": "minusma"},
        "strengths_un-stabilisation-mission-in-mali-minusma_all",
    ),
    "order of forces": (
        "forces",
        {"view": "register", "order": "name"},
        "commitments_register-name_all",
    ),
    "bars of forces": ("forces", {}, "commitments_active-periods-by-provider_all"),
    "one record": ("record", {"id": "minusma"}, "commitments_minusma_all"),
}


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that pages offer, in their order."""
    found: list[str] = []
    monkeypatch.setattr(
        "streamlit.download_button", lambda *_, file_name, **__: found.append(file_name)
    )
    return found


@pytest.mark.parametrize("case", CASES)
def test_name_tells_the_choice(case: str, names: list[str]) -> None:
    page, query, wanted = CASES[case]
    app = open_page(page, **query)
    assert not app.exception
    assert any(each.startswith(f"aes-monitor_{wanted}") for each in names), names


def test_name_tells_the_picked_cell(names: list[str]) -> None:
    app = open_page("cooperation")
    names.clear()
    app.selectbox("cooperation-matrix-row-en").set_value("RUS").run()
    assert any("russia" in each.split("_all_")[0] for each in names), names
