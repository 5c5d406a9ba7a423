"""Browser tests come first and in one process, one browser at a time; the others run beside them.
A page that fails is an exception in tests, which readers never see."""

from collections.abc import Callable

import pytest

from components import page_fault

DRAWN = page_fault.draw_page_fault


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: "browser" not in item.path.parts)
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(autouse=True)
def failing_page_is_an_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(view: object, error: Exception) -> None:
        raise error

    monkeypatch.setattr(page_fault, "draw_page_fault", fail)


@pytest.fixture
def fault_page() -> Callable[..., None]:
    """What readers see of a page that fails."""
    return DRAWN
