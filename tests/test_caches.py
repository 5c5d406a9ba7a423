"""What is made of the tables is kept for each release apart; what runs later keeps its release."""

import ast
from pathlib import Path

import pytest

from data.asked import PRESENT, as_asked, asked, asked_release
from data.per_release import OLD_RELEASES, per_release
from tests.test_imports import ROOT, parsed, sources

CACHES = {"cache", "lru_cache", "cache_data", "cache_resource"}
PURE = {
    "data/api/outlines.py": {"_file"},
    "data/check.py": {"checked"},
    "data/checks/outlines.py": {"outlines"},
    "data/codebook.py": {"columns", "_codebook"},
    "data/fonts.py": {"text_width", "_face"},
    "data/geo_shapes.py": {"shapes"},
    "data/pictures/frame.py": {"_bounds"},
    "data/typesetting.py": {"_fonts"},
    "data/formats.py": {"_formatted", "number_text"},
    "data/lookup/places.py": {"_names"},
    "data/lookup/words.py": {"word", "stem"},
    "data/measures/ground_figures.py": {"_later"},
    "data/prose.py": {"prose"},
    "data/releases/diff.py": {"differences"},
    "data/texts.py": {"texts"},
}
"""What may be kept for all releases at once, for it depends on its arguments and on files that
belong to no release: a function that loads a table or a code list may not stand here."""
CONTENT = {"load", "vocabulary", "codes", "labels", "label", "select"}
"""What no module may call while it is imported: it would stay with one release."""


def name_of(decorator: ast.expr) -> str:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return getattr(called, "attr", None) or getattr(called, "id", "")


def kept_for_all(tree: ast.AST) -> set[str]:
    """The functions of a module that are kept without regard to the release."""
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and any(name_of(each) in CACHES for each in node.decorator_list)
    }


def loaded_at_import(tree: ast.Module) -> set[int]:
    """The lines that load content outside of any function."""
    found: set[int] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.Call) and name_of(node) in CONTENT:
            found.add(node.lineno)
        waiting += ast.iter_child_nodes(node)
    return found


def run_later(tree: ast.AST) -> set[int]:
    """The lines that hand on a function to be called later, without its release."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if name_of(node) == "download_button":
            given = [each.value for each in node.keywords if each.arg == "data"] or node.args[1:2]
        elif isinstance(node.func, ast.Call) and name_of(node.func) == "dialog":
            given = list(node.args)
        else:
            continue
        if not given or not isinstance(given[0], ast.Call) or name_of(given[0]) != "as_asked":
            found.add(node.lineno)
    return found


def bare_fragments(tree: ast.AST) -> set[int]:
    """The lines that use Streamlit's own fragments, or its dialogs as a decorator."""
    decorators = [
        each for node in ast.walk(tree) for each in getattr(node, "decorator_list", [])
        if name_of(each) == "dialog"
    ]  # fmt: skip
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    fragments = [each for each in names if each.attr == "fragment"]
    return {each.lineno for each in (*decorators, *fragments)}


def modules() -> list[Path]:
    return [each for folder in ("data", "components", "pages") for each in sources(folder)]


def test_caches_of_content_are_kept_per_release() -> None:
    found = {str(path.relative_to(ROOT)): kept_for_all(parsed(path)) for path in modules()}
    found.pop("data/per_release.py")
    assert {name: kept for name, kept in found.items() if kept} == PURE


def test_nothing_of_the_tables_is_loaded_at_import() -> None:
    found = {}
    for path in (*sources("data"), *sources("components")):
        tree = parsed(path)
        assert isinstance(tree, ast.Module)
        found[str(path.relative_to(ROOT))] = loaded_at_import(tree)
    assert not {name: lines for name, lines in found.items() if lines}


def test_what_runs_later_is_wrapped() -> None:
    """`data=as_asked(...)` in a download button, `st.dialog(...)(as_asked(...))(view)`."""
    found = {str(path.relative_to(ROOT)): run_later(parsed(path)) for path in modules()}
    assert not {name: lines for name, lines in found.items() if lines}


def test_fragments_keep_their_release() -> None:
    """Use `components.fragments.fragment`, for Streamlit runs a fragment without the frame."""
    found = {str(path.relative_to(ROOT)): bare_fragments(parsed(path)) for path in modules()}
    found.pop("components/fragments.py")
    assert not {name: lines for name, lines in found.items() if lines}


def test_violations_are_found() -> None:
    tree = ast.parse("@lru_cache(maxsize=2)\ndef f(): ...\nROWS = len(load('events'))")
    assert kept_for_all(tree) == {"f"}
    assert loaded_at_import(tree) == {3}
    later = ast.parse("st.download_button('', data=f)\nst.dialog('')(f)(view)\nst.fragment(f)")
    assert run_later(later) == {1, 2}
    assert bare_fragments(later) == {3}


def test_each_release_has_its_own_value() -> None:
    made: list[tuple[str, int]] = []

    @per_release
    def double(number: int) -> str:
        made.append((asked(), number))
        return f"{asked()}:{2 * number}"

    for version in (PRESENT, "0.0.1", PRESENT, "0.0.1"):
        with asked_release(version):
            assert double(2) == f"{version}:4"
    assert made == [(PRESENT, 2), ("0.0.1", 2)]


def test_few_old_releases_are_kept_and_the_present_one_always() -> None:
    made: list[str] = []

    @per_release(maxsize=8)
    def version_of() -> str:
        made.append(asked())
        return asked()

    old = [f"0.1.{each}" for each in range(OLD_RELEASES + 1)]
    for version in (PRESENT, *old, PRESENT, old[-1], old[0]):
        with asked_release(version):
            assert version_of() == version
    assert made == [PRESENT, *old, old[0]]


def test_what_runs_later_runs_with_the_release_of_its_making() -> None:
    with asked_release("0.0.1"):
        later = as_asked(asked)
    assert asked() == PRESENT
    assert later() == "0.0.1"


def test_release_is_given_back_after_an_error() -> None:
    with pytest.raises(ValueError, match="within"), asked_release("0.0.1"):
        raise ValueError("within")
    assert asked() == PRESENT
