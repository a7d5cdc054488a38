"""A quarter is signed, opened again with a reason, changed and signed anew through the window; the two are compared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.exports.verify import verify
from kimdesk.ui.dialogs.compare_dialog import CompareDialog
from kimdesk.ui.dialogs.signed_card import SignedCard
from kimdesk.ui.theme.style import apply_theme
from tests.exports.reading_back import words_of_pdf
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

REASON = "The score of the damp records was typed wrongly."


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: object) -> Iterator[Shown]:
    apply_theme(qapp)  # type: ignore[arg-type]
    for quarter in (bench.before, bench.quarter):
        for team in (bench.team, bench.other):
            bench.fill_and_review(quarter, team)
    window = show_window(bench, qtbot)
    yield window
    window.close()


def sign(shown: Shown) -> None:
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    for tick in dialog.ticks.values():
        tick.setChecked(True)
    dialog.sign.click()
    shown.rest()


def save(shown: Shown, folder: Path) -> Path:
    folder.mkdir()
    dialog = shown.sign_dialog()
    saving = dialog.save_pack(folder)
    shown.qtbot.waitUntil(lambda: saving.written is not None, timeout=30_000)
    assert saving.written is not None
    return saving.written


def reopen(shown: Shown) -> None:
    shown.sign_dialog().reopen.click()
    form = shown.form()
    form.editors["reason"].setPlainText(REASON)
    form.act.click()
    shown.rest()
    shown.sign_dialog().reject()


def comparison(shown: Shown) -> CompareDialog:
    (found,) = (each for each in shown.window.findChildren(CompareDialog) if each.isVisible())
    return found


def test_an_amendment_beside_the_pack_it_amends_says_what_changed_and_why(shown: Shown, tmp_path: Path) -> None:
    bench = shown.bench
    risk = bench.desk.records.make("risk", {"title": "Damp records", "likelihood": "2", "impact": "4"}).id
    sign(shown)
    first = save(shown, tmp_path / "first")
    reopen(shown)
    bench.desk.records.change("risk", risk, {"likelihood": "5"})
    sign(shown)
    second = save(shown, tmp_path / "second")
    shown.sign_dialog().findChild(SignedCard).compare.click()
    shown.rest()
    led_to = comparison(shown)
    assert [row.after for row in led_to.shown if row.what == "Score"] == ["L5 x I4 = 20"]
    led_to.reject()

    pages = " ".join(words_of_pdf(next(second.glob("*.pdf")).read_bytes()).split())
    assert "What changed in this amendment" in pages
    assert REASON in pages
    assert verify(first).ok
    assert verify(second).ok

    shown.window.ways.open_compare(str(first), str(second))
    shown.rest()
    compare = comparison(shown)
    in_the_window = {(row.record, row.what, row.before, row.after) for row in compare.shown}
    assert ("RK1 Damp records", "Score", "L2 x I4 = 8", "L5 x I4 = 20") in in_the_window
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    frozen = [each for each in bench.desk.signing.document(signature)["records"] if each["kind"] == "amended"]
    assert len(frozen) == len(in_the_window)
    compare.reject()
