"""Nothing is made visible before it stands anywhere: it would be a window of its own for a moment, would take the focus, and would
close a menu that is open. Whether something has its place by then only shows in the order in which things are written.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import kimdesk.ui

PLACES = {"addWidget", "insertWidget", "setWidget"}
# The tours show windows of their own, which is what they are for.
SOURCES = [path for path in sorted(Path(kimdesk.ui.__path__[0]).rglob("*.py")) if not path.name.startswith("tour")]


def shown_too_soon(function: ast.FunctionDef) -> Iterator[str]:
    """Yield what a function makes and shows before it hands it on to anything that gives it a place."""
    made = {
        ast.unparse(target)
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        for target in node.targets
    }
    if function.name == "__init__":
        made.add("self")
    placed: dict[str, int] = {}
    shown: dict[str, int] = {}
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        # What is meant to be a window is shown by ``show`` or ``open``.
        if called == "setVisible" and isinstance(node.func, ast.Attribute):
            shown.setdefault(ast.unparse(node.func.value), node.lineno)
        if called in PLACES or isinstance(node.func, ast.Name):
            for each in node.args:
                placed.setdefault(ast.unparse(each), node.lineno)
    for name in made & set(shown):
        if placed.get(name, shown[name]) >= shown[name]:
            yield f"{name} in line {shown[name]}"


def read(source: str) -> list[str]:
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return [found for function in functions for found in shown_too_soon(function)]


def test_nothing_is_made_visible_before_it_has_its_place() -> None:
    found = {path.name: read(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert {name: each for name, each in found.items() if each} == {}


def test_a_planted_one_is_seen() -> None:
    soon = "def make(self):\n    row = Row()\n    row.setVisible(True)\n    self.rows.addWidget(row)\n"
    late = "def make(self):\n    row = Row()\n    self.rows.addWidget(row)\n    row.setVisible(True)\n"
    itself = "def __init__(self):\n    self.setVisible(bool(self.words))\n"
    assert read(soon) == ["row in line 3"]
    assert read(late) == []
    assert read(itself) == ["self in line 2"]
