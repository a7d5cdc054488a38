"""The register of evidence bundles: read, closed when the request is, and opened again for an appeal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.errors import Refused
from kimdesk.services.bundles import BundleRequest
from kimdesk.ui.registers.bundle_register import RequestGroup
from kimdesk.ui.theme.style import apply_theme
from tests.ui.registers_shown import Shelf, show_registers
from tests.workspaces import Bench


@pytest.fixture
def risk(bench: Bench) -> str:
    return bench.desk.records.make("risk", {"title": "Keys are lost"}).id


@pytest.fixture
def shelf(bench: Bench, risk: str, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Shelf]:
    apply_theme(qapp, "light", 100)
    (tmp_path / "out").mkdir()
    bench.desk.bundles.make(BundleRequest("foi", "FOI-2026-0143", (risk,)), tmp_path / "out")
    shown = show_registers(bench, qtbot)
    yield shown
    shown.tasks.stop()


def group_of(shelf: Shelf) -> RequestGroup:
    register = shelf.open("bundle")
    register.show_record(register.table.rows.id_at(0))
    shelf.settle(lambda: bool(register.editor.groups))
    (group,) = register.editor.groups
    assert isinstance(group, RequestGroup)
    shelf.settle(lambda: bool(group.held.text()))
    return group


def test_a_request_is_closed_on_its_day_and_opened_again(shelf: Shelf, bench: Bench, risk: str) -> None:
    group = group_of(shelf)
    assert "cannot be deleted until it is closed" in group.held.text()
    assert not group.reopen.isVisible()

    group.close_request.click()
    assert group.form is not None
    group.form.editors["on"].clear()
    shelf.qtbot.keyClicks(group.form.editors["on"], "10/01/2026")
    group.form.act.click()
    shelf.settle(lambda: group.reopen.isVisible())
    assert "closed on 10/01/2026" in group.held.text()
    bundle = bench.desk.context.find("bundle", "EB1")
    assert bundle["closed"] == "2026-01-10"
    bench.desk.records.delete("risk", risk)
    bench.desk.undo.undo()

    group.reopen.click()
    shelf.settle(lambda: group.close_request.isVisible())
    with pytest.raises(Refused, match="FOI-2026-0143"):
        bench.desk.records.delete("risk", risk)


@pytest.mark.parametrize(("words", "said"), [("next week", "is not a date"), ("13/01/2026", "still to come")])
def test_a_day_that_cannot_be_is_said_in_the_form_and_the_request_stays_open(
    shelf: Shelf, bench: Bench, words: str, said: str
) -> None:
    group = group_of(shelf)
    group.close_request.click()
    form = group.form
    assert form is not None
    form.editors["on"].clear()
    shelf.qtbot.keyClicks(form.editors["on"], words)
    form.act.click()

    shelf.settle(lambda: said in form.bar.words.text())

    assert len(bench.desk.bundles.open()) == 1
    form.reject()


def test_nothing_else_of_it_can_be_changed_and_none_is_made_by_hand(shelf: Shelf) -> None:
    group = group_of(shelf)
    register = shelf.page.current
    assert group.rows["request"].input.editor.isReadOnly()
    for button in (register.list.new_button, register.list.paste_button):
        assert not button.isVisible()
