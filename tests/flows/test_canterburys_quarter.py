"""A quarter that runs from December to February: named with its months, filled by line managers in the window, kept with what
changed and from when, signed, handed out, and followed by the next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.clock import FixedClock
from kimdesk.services.bundles import BundleRequest
from kimdesk.services.return_view import ReturnView
from kimdesk.services.searching import Asked
from kimdesk.ui.pages.log.page import WHOLE
from kimdesk.ui.theme.style import apply_theme
from tests.exports.reading_back import squeezed, words_of_book, words_of_pdf
from tests.flows.test_a_quarter_in_the_window import review
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench

MARCH = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
JUNE = datetime(2026, 6, 9, 9, 0, tzinfo=UTC)
QUARTER = "Q1 2025/26"
OLD, NEW = "Keys are written into a book", "Keys are signed for on the tablet"
WHY = "Two sets of keys could not be traced."


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: object) -> Iterator[Shown]:
    apply_theme(qapp)  # type: ignore[arg-type]
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"first_month": 12})
    assert isinstance(bench.clock, FixedClock)
    bench.clock.set(MARCH)
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.desk.context.quarter().shifted(-1), team, "As before.")
    window = show_window(bench, qtbot)
    yield window
    window.close()


def view_of(shown: Shown, team: str) -> ReturnView:
    return shown.bench.desk.returns.open(team, shown.window.quarter)


def log_a_change(shown: Shown) -> None:
    """Let the line manager say in the form what is done otherwise, why, and from when."""
    log = shown.window.log
    log.show_team(shown.bench.team)
    shown.rest()
    log.list.choose(shown.bench.activities[1])
    shown.rest()
    log.side.change_wanted.emit()
    form = shown.form()
    for name, words in (("old", OLD), ("new", NEW), ("why", WHY), ("effective", "19/01/2026")):
        shown.qtbot.keyClicks(form.editors[name], words)
    form.act.click()
    shown.rest()
    shown.write(log.activity._bindings["statement"].editor, NEW)


def fill(shown: Shown, team: str, statement: str) -> None:
    """Say that nothing changed in what is still open, say a sentence on the whole, and submit."""
    log = shown.window.log
    log.show_team(team)
    shown.rest()
    for entry in view_of(shown, team).entries:
        if not entry.outcome:
            log.list.choose(entry.activity.id)
            shown.rest()
            log.activity.unchanged.click()
            shown.rest()
    log.list.choose(WHOLE)
    shown.rest()
    shown.write(log.whole._bindings["statement"].editor, statement)
    log.foot.primary.click()
    shown.rest()
    view = view_of(shown, team)
    assert list(view.missing) == []
    assert view.state == "submitted"


def sign(shown: Shown, to: Path) -> Path:
    """Review both, attest, sign, and save the pack."""
    for team in (shown.bench.team, shown.bench.other):
        review(shown, team, "1")
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    for tick in dialog.ticks.values():
        tick.setChecked(True)
    dialog.sign.click()
    shown.rest()
    saving = dialog.save_pack(to)
    shown.qtbot.waitUntil(lambda: saving.written is not None, timeout=20_000)
    dialog.reject()
    assert saving.written is not None
    return saving.written


def test_the_quarter_is_named_with_its_months_and_due_after_fifteen_working_days(shown: Shown) -> None:
    assert shown.window.quarter.name == QUARTER
    assert shown.window.quarter.months == "December 2025 to February 2026"
    assert shown.bench.desk.context.due(shown.window.quarter) == date(2026, 3, 20)
    assert "Q1 2025/26, Dec to Feb" in shown.window.header.quarter.toolTip()
    # Targets stay in the council's financial year.
    action = shown.bench.desk.records.make("action", {"title": "Look again", "target": "Q4 2025/26", "theme": "IM"}).id
    assert shown.bench.desk.records.get("action", action)["target_date"] == "2026-03-31"


def test_from_what_changed_to_the_pack_and_into_the_next_quarter(shown: Shown, tmp_path: Path) -> None:
    bench, desk = shown.bench, shown.bench.desk
    shown.press(Qt.Key.Key_2, CONTROL)
    log_a_change(shown)
    fill(shown, bench.team, "Keys are traced again.")
    fill(shown, bench.other, "Letters are filed the same day.")
    folder = sign(shown, tmp_path)

    pages = squeezed(words_of_pdf(next(folder.glob("*.pdf")).read_bytes()))
    book = squeezed(words_of_book(next(folder.glob("*.xlsx")).read_bytes()))
    for words in (QUARTER, "December 2025 to February 2026", NEW, WHY, "19/01/2026", "Keys are traced again."):
        assert squeezed(words) in pages
        assert squeezed(words) in book

    activity = desk.records.get("activity", bench.activities[1])
    for day, words in ((date(2026, 1, 18), OLD), (date(2026, 1, 19), NEW)):
        answer = desk.practice.on(activity, day)
        assert answer.now.practice is not None
        assert answer.now.practice.words == words

    bench.clock.set(JUNE)
    following = desk.context.quarter()
    assert following.months == "March to May 2026"
    view = desk.returns.open(bench.team, following)
    assert view.state == "not_started"
    assert [entry.reading.values.get("statement") for entry in view.entries] == [None, NEW, None]


def test_who_asks_for_it_gets_a_bundle_of_the_change_with_what_was_recorded_then(shown: Shown, tmp_path: Path) -> None:
    desk = shown.bench.desk
    shown.press(Qt.Key.Key_2, CONTROL)
    log_a_change(shown)
    (hit,) = desk.searching.look(Asked("tablet", ("change",), first=date(2026, 3, 9)), 10).hits

    made = desk.bundles.make(BundleRequest("foi", "FOI-12", (hit.id,), as_at=date(2026, 3, 9)), tmp_path)

    words = squeezed(words_of_pdf(made.files.pdf.read_bytes()))
    assert squeezed(NEW) in words
    assert squeezed("FOI-12") in words
