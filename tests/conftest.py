"""Browser tests come first, those of a file in one process; every other test where there is room.
A page that fails is an exception in tests, which readers never see."""

from collections.abc import Callable

import pytest
from xdist.remote import Producer
from xdist.scheduler.loadscope import LoadScopeScheduling

from components import page_fault

DRAWN = page_fault.draw_page_fault


class BrowserFilesWhole(LoadScopeScheduling):
    """The tests of a browser file share a browser; every other test goes to whichever is free.

    Marks of xdist (`xdist_group`) do nothing with pytest 9.2, which computes the names of tests.
    """

    def _split_scope(self, nodeid: str) -> str:
        return nodeid.split("::")[0] if nodeid.startswith("tests/browser/") else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> BrowserFilesWhole:
    return BrowserFilesWhole(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: "browser" not in item.path.parts)


@pytest.fixture(autouse=True)
def failing_page_is_an_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(view: object, error: Exception) -> None:
        raise error

    monkeypatch.setattr(page_fault, "draw_page_fault", fail)


@pytest.fixture
def fault_page() -> Callable[..., None]:
    """What readers see of a page that fails."""
    return DRAWN
