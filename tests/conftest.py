"""Browser tests come last: others could not run an event loop beside that of Playwright."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: "browser" in item.path.parts)
