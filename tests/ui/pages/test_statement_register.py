"""The register of owners' statements: the SIRO receives one by a press, and nobody else is offered it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.registers.statement_register import ReceiptGroup
from kimdesk.ui.theme.style import apply_theme
from tests.ui.registers_shown import Shelf, show_registers
from tests.workspaces import Bench


@pytest.fixture
def signed(bench: Bench) -> str:
    make = bench.desk.records.make
    owner = make("person", {"name": "Rents manager", "sort": "post"}).id
    facts = {"holds": "Papers", "function": "Housing", "status": "held", "place": "Attic"}
    make("asset", {**facts, "title": "Rent accounts", "owner": owner})
    return bench.desk.statements.sign(owner, "All is in order.", behalf=True).id


@pytest.fixture
def shelf(bench: Bench, signed: str, qtbot: QtBot, qapp: QApplication) -> Iterator[Shelf]:
    apply_theme(qapp, "light", 100)
    shown = show_registers(bench, qtbot)
    yield shown
    shown.tasks.stop()


def group_of(shelf: Shelf, statement: str) -> ReceiptGroup:
    register = shelf.open("statement")
    register.show_record(statement)
    shelf.settle(lambda: bool(register.editor.groups))
    (group,) = [each for each in register.editor.groups if isinstance(each, ReceiptGroup)]
    shelf.settle(lambda: group.signed_for.isVisible())
    return group


def test_who_is_not_the_siro_reads_on_whose_behalf_it_was_signed(shelf: Shelf, signed: str) -> None:
    group = group_of(shelf, signed)
    assert group.signed_for.text().endswith("on behalf of Rents manager.")
    assert not group.receive.isVisible()


def test_the_siro_receives_it_by_one_press(shelf: Shelf, bench: Bench, signed: str) -> None:
    siro = bench.desk.records.make("person", {"name": "Sid", "roles": "siro"}).id
    bench.desk.identity.become(siro, keep=False)
    group = group_of(shelf, signed)
    assert group.receive.isVisible()
    group.receive.click()
    shelf.settle(lambda: not group.receive.isVisible())
    assert bench.desk.records.get("statement", signed)["received_by"] == siro
