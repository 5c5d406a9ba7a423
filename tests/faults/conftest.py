"""A copy of the application whose files may be broken."""

import shutil
from pathlib import Path

import pytest

from tests.browser.server import ROOT

PARTS = (".streamlit", "components", "data", "pages")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The folder of a copy that `streamlit run app.py` serves."""
    for part in PARTS:
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", tmp_path)
    return tmp_path
