"""The shape of the program holds: imports point down, files and functions stay small, each door is the only one."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kimdesk"
SOURCES = sorted(PACKAGE.rglob("*.py"))

MOST_LINES_IN_A_FILE = 320
MOST_LINES_IN_A_FUNCTION = 45
NAMES_THAT_SAY_NOTHING = {"common", "core", "helper", "helpers", "manager", "misc", "shared", "util", "utils"}
LEAVES = {"settings", "policy", "logs", "paths", "resources", "errors", "clock", "i18n", "children", "placing", "steps"}
PLAIN = set(sys.stdlib_module_names) | {"kimdesk", "platformdirs"}
DOORS = {
    "kimdesk/clock.py",
    "kimdesk/placing.py",
    "kimdesk/keychain.py",
    "kimdesk/ui/messages.py",
    "kimdesk/ui/outside.py",
}
CLOCK_CALLS = {"date.today", "datetime.now", "datetime.today", "datetime.utcnow", "time.sleep", "time.time"}
CHECK = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True, no_cache=True))"


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported_roots(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def check_contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CHECK], cwd=folder, capture_output=True, text=True, encoding="utf-8")


def test_imports_only_point_down() -> None:
    done = check_contracts(ROOT)

    assert done.returncode == 0, done.stdout


def test_a_planted_arrow_that_points_up_is_seen(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "kimdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "kimdesk/model/__init__.py").open("a", encoding="utf-8") as planted:
        planted.write("\nimport kimdesk.store\nimport PySide6.QtCore\nimport openpyxl\n")

    done = check_contracts(tmp_path)

    assert done.returncode == 1
    broken = {line.partition(" BROKEN")[0] for line in done.stdout.splitlines() if " BROKEN" in line}
    assert broken == {
        "Imports only point down",
        "Only app and ui know Qt, and the languages its catalogues",
        "Only imports and exports know file formats, and only the keychain knows secrets",
        "The model and the leaves need nothing that is heavy, not even by a detour",
    }


def test_a_stray_module_belongs_to_no_layer(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "kimdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "kimdesk/stray.py").write_text('"""Nobody said where this belongs."""\n', encoding="utf-8")

    done = check_contracts(tmp_path)

    assert done.returncode == 1
    assert "kimdesk.stray" in done.stdout


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")

    assert lines <= MOST_LINES_IN_A_FILE


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    lengths = {
        f"{node.name}, line {node.lineno}": (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {name: length for name, length in lengths.items() if length > MOST_LINES_IN_A_FUNCTION} == {}


def test_every_module_is_named_for_what_it_does() -> None:
    named = {name_of(path): {path.stem, path.parent.name} for path in SOURCES}

    assert [path for path, words in named.items() if words & NAMES_THAT_SAY_NOTHING] == []


def test_the_model_and_the_leaves_need_the_standard_library_alone() -> None:
    plain = [path for path in SOURCES if path.stem in LEAVES and path.parent == PACKAGE]
    plain += sorted((PACKAGE / "model").rglob("*.py"))

    foreign = {name_of(path): set(imported_roots(tree_of(path))) - PLAIN for path in plain}

    assert {path: roots for path, roots in foreign.items() if roots} == {}


def calls_outside(door: str, calls: set[str]) -> list[str]:
    """Return where one of these is called, the door apart: the store is excused from what the style checks hold."""
    return [
        f"{name_of(path)}, line {node.lineno}"
        for path in SOURCES
        if name_of(path) != door
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and f"{node.value.id}.{node.attr}" in calls
    ]


def test_only_the_clock_asks_the_computer_for_the_time() -> None:
    assert calls_outside("kimdesk/clock.py", CLOCK_CALLS) == []


def test_only_one_door_gives_a_file_the_place_of_another() -> None:
    assert calls_outside("kimdesk/placing.py", {"os.replace"}) == []


def test_only_the_doors_excuse_themselves_from_being_one_door_each() -> None:
    excused = {name_of(path) for path in SOURCES if "TID251" in path.read_text(encoding="utf-8")}

    assert excused <= DOORS
