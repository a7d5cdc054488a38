"""In the editor of an agreement the fields of advice and decision are open to those whose they are, and say why not."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.theme.style import apply_theme
from tests.services.test_advice_rules import act_as, person
from tests.ui.windows import show_window
from tests.workspaces import Bench


def test_the_dpo_writes_the_advice_and_reads_the_decision(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    record = bench.desk.records.make("sharing", {"title": "Cameras", "sort": "dpia"}).id
    act_as(bench, person(bench, "Dee", "dpo"))
    shown = show_window(bench, qtbot)
    shown.window.tabs.choose(REGISTERS)
    shown.window.open_record("sharing", record)
    shown.rest()
    editor = shown.window.page(REGISTERS).made["sharing"].editor
    qtbot.waitUntil(lambda: "Cameras" in editor.title.text(), timeout=15_000)
    group = next(each for each in editor.groups if each.group.key == "decide")
    advice, reason = group.reveal("advice"), group.reveal("reason")
    assert not advice.input.editor.isReadOnly()
    assert reason.input.editor.isReadOnly()
    assert "the owner or the SIRO decides" in reason._note.text()
    shown.write(advice.input.editor, "Turn two away")
    assert bench.desk.records.get("sharing", record)["advice"] == "Turn two away"
    shown.close()
