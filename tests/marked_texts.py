"""Finds in the sources every text that is marked for translation."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).parents[1]
FOLDERS = ("data", "components", "pages")
REFERENCES = (ast.Name, ast.Attribute, ast.Subscript)
Message = str | tuple[str, str]
"""A text, or the two forms of one that is counted."""


@dataclass(frozen=True)
class Marked:
    """One place where a text is marked. `message` is None where it is no literal."""

    place: str
    kind: str
    message: Message | None
    values: frozenset[str] | None
    written: str
    refers: bool
    """Whether a name stands for a text that mark("...") marks elsewhere."""


def marked_texts() -> list[Marked]:
    """All of them, over the application's own files."""
    files = [ROOT / "app.py", *(p for each in FOLDERS for p in sorted((ROOT / each).rglob("*.py")))]
    return [
        each
        for file in files
        for each in found_in(file.read_text(encoding="utf-8"), str(file.relative_to(ROOT)))
    ]


def found_in(source: str, name: str) -> Iterator[Marked]:
    """Calls of t("..."), view.t("..."), texts(lang)("..."), t.plural("..", "..", n), mark("..")."""
    for node in ast.walk(ast.parse(source)):
        kind = _kind(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and kind and (node.args or kind != "t"):
            yield Marked(
                place=f"{name}:{node.lineno}",
                kind=kind,
                message=_message(node, kind),
                values=_values(node),
                written=ast.unparse(node.args[0]) if node.args else "",
                refers=kind == "t" and isinstance(node.args[0], REFERENCES),
            )


def fields(text: str) -> set[str]:
    """The names of the placeholders of a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _kind(called: ast.expr) -> str:
    name = getattr(called, "attr", None) or getattr(called, "id", "")
    if isinstance(called, ast.Call) and getattr(called.func, "id", "") == "texts":
        name = "t"
    return name if name in ("t", "plural", "mark") else ""


def _message(call: ast.Call, kind: str) -> Message | None:
    wanted = call.args[:2] if kind == "plural" else call.args[:1]
    texts = [each.value for each in wanted if isinstance(each, ast.Constant)]
    if not texts or len(texts) != len(wanted) or not all(isinstance(each, str) for each in texts):
        return None
    return (str(texts[0]), str(texts[1])) if kind == "plural" else str(texts[0])


def _values(call: ast.Call) -> frozenset[str] | None:
    """The names of the values given; None when they cannot be known from the source."""
    names = [each.arg for each in call.keywords]
    return None if None in names else frozenset(str(each) for each in names)
