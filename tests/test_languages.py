"""Which language is chosen, where its texts come from, and that whoever speaks another meanwhile disturbs nobody."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk import i18n, languages
from kimdesk.i18n import mark, show, t, tn
from kimdesk.languages import catalogue, chosen, speak, speaking

ROOT = Path(__file__).parents[1]
SAID = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    i18n.use(None)


def test_texts_are_as_written_until_a_language_is_chosen() -> None:
    assert t("Window", "Overview") == "Overview"
    assert i18n.language() == "en"


def test_welsh_texts_come_from_the_catalogue() -> None:
    speak("cy")
    assert t("Window", "Overview") == "Trosolwg"
    assert show(mark("Window", "Overview")) == "Trosolwg"
    assert i18n.language() == "cy"


def test_a_text_that_is_not_in_the_catalogue_is_shown_as_it_was_written() -> None:
    speak("cy")
    assert t("Window", "Nobody has written this") == "Nobody has written this"


def test_english_comes_back() -> None:
    speak("cy")
    speak("en")
    assert t("Window", "Overview") == "Overview"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ({"LANG": "cy_GB.UTF-8"}, "cy"),
        ({"LANG": "cy"}, "cy"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "cy_GB"}, "cy"),
        ({"LANG": "cy_GB.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "cyr"}, "en"),
        ({}, "en"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked in another way")
def test_where_nothing_is_set_the_system_decides(
    said: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SAID:
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    assert chosen("") == language


def test_what_is_set_holds_whatever_the_system_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "cy_GB.UTF-8")
    assert chosen("en") == "en"
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert chosen("cy") == "cy"


def test_a_language_that_the_program_does_not_know_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert chosen("gd") == "en"


def test_english_is_spoken_where_the_catalogue_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(languages, "catalogue_path", lambda _language: tmp_path / "none.qm")
    assert chosen("cy") == "en"


def test_a_piece_of_work_speaks_another_language_than_the_window() -> None:
    with speaking("cy"):
        assert t("Window", "Overview") == "Trosolwg"
        assert i18n.language() == "cy"
        with speaking("en"):
            assert t("Window", "Overview") == "Overview"
    assert t("Window", "Overview") == "Overview"


def test_other_threads_do_not_hear_it() -> None:
    heard: list[str] = []
    with speaking("cy"):
        other = threading.Thread(target=lambda: heard.append(t("Window", "Overview")))
        other.start()
        other.join()
    assert heard == ["Overview"]


def test_every_thread_hears_the_language_of_the_window() -> None:
    speak("cy")
    # Qt takes the thread of its first object for the main one.
    assert t("Window", "Sync") == "Cydamseru"
    heard: list[str] = []
    threads = [threading.Thread(target=lambda: heard.append(t("Window", "Overview"))) for _each in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert heard == ["Trosolwg"] * 8


@pytest.mark.parametrize(("count", "words"), [(0, "{n} things"), (1, "{n} thing"), (2, "{n} things")])
def test_english_has_one_and_many(count: int, words: str) -> None:
    assert tn("Tests", "{n} thing", "{n} things", count) == words


def test_a_count_that_the_catalogue_does_not_know_is_said_in_english() -> None:
    speak("cy")
    assert tn("Tests", "{n} thing", "{n} things", 1) == "{n} thing"


def test_nothing_is_loaded_for_english_and_qt_has_no_windows_for_welsh() -> None:
    code = (
        "import sys; from kimdesk import languages; from kimdesk.i18n import t; languages.speak(sys.argv[1]); "
        "print(t('Window', 'Overview'), *sorted(name for name in sys.modules if name.startswith('PySide6.Qt')))"
    )

    def said(language: str) -> list[str]:
        asked = [sys.executable, "-c", code, language]
        done = subprocess.run(asked, capture_output=True, check=True, cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"})
        return done.stdout.decode("utf-8").split()

    assert said("en") == ["Overview"]
    assert said("cy") == ["Trosolwg", "PySide6.QtCore"]


def test_one_catalogue_serves_everybody() -> None:
    assert catalogue("cy") is catalogue("cy")


# --- nothing sticks in the first language ----------------------------------------------------------------------------


def _said_at_once(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield what asks for a translation while a module is loaded, when no language is chosen yet."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            arguments = node.args
            early = [*arguments.defaults, *filter(None, arguments.kw_defaults), *getattr(node, "decorator_list", ())]
            for each in early:
                yield from _asking(each)
                yield from _said_at_once(each)
        else:
            yield from _asking(node)
            yield from _said_at_once(node)


def _asking(node: ast.AST) -> Iterator[ast.Call]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("t", "tn", "show"):
        yield node


MODULES = sorted((ROOT / "kimdesk").rglob("*.py"))


def test_no_text_is_translated_while_a_module_is_loaded() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in MODULES
        for call in _said_at_once(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_no_function_keeps_what_it_said_in_one_language() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in MODULES
        for node in _lasting_functions(ast.parse(path.read_text(encoding="utf-8")))
        if any("cache" in ast.unparse(each) for each in node.decorator_list)
        and any(True for each in ast.walk(node) for _call in _asking(each))
    ]
    assert found == []


def _lasting_functions(tree: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """Yield the functions of a module and of its classes; what is made within one of them goes with it."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from _lasting_functions(node)


def test_the_search_for_such_texts_finds_them() -> None:
    early = "A = t('C', 'x')\ndef f(a=show(B)):\n    return t('C', 'y')\nclass D:\n    e = [tn('C', 'a', 'b', 1)]\n"
    assert [call.lineno for call in _said_at_once(ast.parse(early))] == [1, 2, 5]


# --- counts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "Dim newidiadau"),
        (1, "1 newid"),
        (2, "2 newid"),
        (3, "3 newid"),
        (6, "6 newid"),
        (7, "7 newid"),
        (21, "21 newid"),
    ],
)
def test_welsh_has_a_form_for_each_count(count: int, words: str) -> None:
    """Each number has the one thing behind it, as Welsh counts."""
    speak("cy")
    assert tn("MergeDesk", "1 change", "{count} changes", count).format(count=count) == words


def test_no_text_is_chosen_by_whether_there_is_one_but_by_its_count() -> None:
    """Two texts, for one and for many, would be two too few for Welsh."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.IfExp)
        and _asks_whether_one(node.test)
        and _is_said(node.body)
        and _is_said(node.orelse)
    ]
    assert found == []


def _asks_whether_one(test: ast.expr) -> bool:
    return (
        isinstance(test, ast.Compare)
        and isinstance(test.ops[0], ast.Eq | ast.NotEq)
        and isinstance(test.comparators[0], ast.Constant)
        and test.comparators[0].value == 1
    )


def _is_said(node: ast.expr) -> bool:
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "t"
