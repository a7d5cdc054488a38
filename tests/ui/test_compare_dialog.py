"""Two quarters or packs side by side in the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.compare_dialog import CompareDialog
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def dialog(shown: Shown) -> CompareDialog:
    """The comparison of a quarter with its amendment, in which one risk became worse and one better."""
    desk, quarter = shown.bench.desk, shown.bench.before
    judged = {"likelihood": "3", "impact": "4"}
    risks = [desk.records.make("risk", {"title": title, **judged}).id for title in ("Damp records", "Lost keys")]
    shown.bench.sign(quarter)
    desk.signing.reopen(quarter, "Two scores were wrong.")
    for risk, likelihood in zip(risks, ("5", "1"), strict=True):
        desk.records.change("risk", risk, {"likelihood": likelihood})
    shown.bench.sign(quarter)
    shown.window.ways.open_compare(f"{quarter.name}:0", f"{quarter.name}:1")
    shown.rest()
    found = shown.window.findChild(CompareDialog)
    assert found is not None
    return found


def test_counts_stand_first_and_the_list_has_both_in_words(dialog: CompareDialog) -> None:
    assert dialog.counts.text().startswith("2 changed, ")
    scores = [(row.before, row.after) for row in dialog.shown if row.what == "Score"]
    assert scores == [("L3 x I4 = 12", "L5 x I4 = 20"), ("L3 x I4 = 12", "L1 x I4 = 4")]
    assert dialog.table.model().rowCount() == len(dialog.shown)


def test_only_what_became_worse_is_listed_where_it_is_asked_for(dialog: CompareDialog) -> None:
    dialog.which._choose("worse")
    assert {row.record for row in dialog.shown} == {"RK1 Damp records"}
    dialog.which._choose(None)
    assert dialog.which.chosen == "all"


def test_one_section_can_be_looked_at_alone(dialog: CompareDialog) -> None:
    dialog.section.load("risks")
    dialog.section.key_chosen.emit("risks")
    assert {row.section for row in dialog.shown} == {"risks"}
    assert dialog.section.key() == "risks"


def test_a_difference_is_shown_whole_with_the_names_of_both(dialog: CompareDialog) -> None:
    at = next(at for at, row in enumerate(dialog.shown) if row.what == "Score")
    dialog.table.record_chosen.emit(str(at))
    assert dialog.whole.title.text() == "RK1 Damp records: Score"
    assert (dialog.whole.before.text(), dialog.whole.after.text()) == ("L3 x I4 = 12", "L5 x I4 = 20")


def test_what_is_shown_is_copied_as_a_table(dialog: CompareDialog) -> None:
    dialog.which._choose("worse")
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(dialog.shown) + 1
    assert "L5 x I4 = 20" in "\n".join(lines)


def test_it_is_written_as_pages_and_a_workbook(dialog: CompareDialog, shown: Shown, tmp_path: Path) -> None:
    dialog.save_in(tmp_path)
    assert not dialog.save.isEnabled()
    shown.rest()
    assert sorted(each.suffix for each in next(tmp_path.glob("what-changed*")).iterdir()) == [".pdf", ".xlsx"]
    assert dialog.save.isEnabled()


def test_stopping_leaves_nothing(dialog: CompareDialog, shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    dialog.save_in(tmp_path / "out")
    dialog.stop.click()
    shown.rest()
    assert list((tmp_path / "out").iterdir()) == []
    assert "Nothing was written" in dialog.bar.words.text()


def test_a_pack_is_chosen_by_its_folder(
    dialog: CompareDialog, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = shown.bench.desk.packs.export(shown.bench.before, tmp_path)
    assert files is not None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(files.folder))
    dialog.sides[0].key_chosen.emit("folder")
    shown.rest()
    assert dialog.bar.words.text() == "The two say the same."
    assert dialog.sides[0].currentText() == files.folder.name


def test_a_folder_that_is_no_pack_is_refused_in_words(
    dialog: CompareDialog, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    dialog.sides[1].key_chosen.emit("folder")
    shown.rest()
    assert "not a whole KIM pack" in dialog.bar.words.text()
    assert dialog.table.model().rowCount() == 0


def test_with_one_quarter_alone_it_says_what_to_do(shown: Shown) -> None:
    shown.window.ways.open_compare()
    shown.rest()
    found = shown.window.findChild(CompareDialog)
    assert found is not None
    assert "folder of a pack" in found.bar.words.text()
    assert not found.save.isEnabled()


def test_a_quarter_that_is_named_alone_is_called_by_its_name(dialog: CompareDialog, shown: Shown) -> None:
    quarter = shown.bench.before.name
    shown.window.ways.open_compare(quarter, f"{quarter}:0")
    shown.rest()
    found = shown.window.findChildren(CompareDialog)[-1]
    assert found.sides[0].currentText() == quarter
    found.reject()


def test_what_the_bar_said_of_nothing_is_taken_back_where_there_is_something(dialog: CompareDialog) -> None:
    dialog.section.load("actions")
    dialog._say_nothing(True)
    assert dialog.bar.words.text() == "The two say the same."
    dialog._on_filter()
    assert dialog.bar.words.text() == ""
    dialog.bar.say("Written: folder", "green")
    dialog._on_filter()
    assert dialog.bar.words.text() == "Written: folder"


def test_a_folder_that_is_named_is_looked_for_away_from_the_window(
    dialog: CompareDialog, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = shown.bench.desk.packs.export(shown.bench.before, tmp_path)
    assert files is not None
    exists, looked = Path.exists, []

    def watched(path: Path) -> bool:
        if path == files.folder:
            looked.append(threading.current_thread() is threading.main_thread())
        return exists(path)

    monkeypatch.setattr(Path, "exists", watched)
    shown.window.ways.open_compare(str(files.folder), f"{shown.bench.before.name}:1")
    shown.rest()
    found = shown.window.findChildren(CompareDialog)[-1]
    assert found.sides[0].currentText() == files.folder.name
    assert looked
    assert not any(looked)
    found.reject()
