"""Imports go one way, data <- components <- pages; pages draw with components and read no file."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INTERFACE = {"streamlit", "plotly", "pydeck"}
FORBIDDEN = {
    "data": {*INTERFACE, "components", "pages", "app", "tests"},
    "components": {"pages", "app", "tests"},
    "pages": {"plotly", "pydeck", "altair", "matplotlib", "app", "tests", "csv", "json", "io",
              "pathlib", "os", "urllib", "requests", "httpx"},
}  # fmt: skip
READING = {"open", "read_text", "read_bytes", "read_csv", "read_json", "read_parquet", "read_excel"}
LONGEST = {"app.py": 60, "pages": 80}


def sources(folder: str) -> list[Path]:
    """The Python files of a folder of the project."""
    return sorted((ROOT / folder).rglob("*.py"))


def imported(tree: ast.AST) -> set[str]:
    """The top-level names of everything a module imports, wherever it does so."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def called(tree: ast.AST) -> set[str]:
    """The last names of everything a module calls."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {getattr(each, "attr", None) or getattr(each, "id", "") for each in calls}


def parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_imports_go_one_way(folder: str) -> None:
    wrong = {
        str(path.relative_to(ROOT)): found
        for path in sources(folder)
        if (found := imported(parsed(path)) & FORBIDDEN[folder])
    }
    assert sources(folder)
    assert not wrong


def test_no_relative_imports() -> None:
    """They would slip past the test above."""
    relative = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in FORBIDDEN
        for path in sources(folder)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


def test_pages_read_no_file() -> None:
    reading = {path.name: called(parsed(path)) & READING for path in sources("pages")}
    assert not {name: found for name, found in reading.items() if found}


def test_entry_and_pages_are_short() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in [ROOT / "app.py", *sources("pages")]
    }
    limits = {name: LONGEST["app.py" if name == "app.py" else "pages"] for name in lengths}
    assert not {name: n for name, n in lengths.items() if n > limits[name]}


def test_violation_is_found() -> None:
    tree = ast.parse("def f():\n    from plotly.graph_objects import Figure\n    pd.read_csv('x')")
    assert imported(tree) == {"plotly"}
    assert called(tree) == {"read_csv"}
