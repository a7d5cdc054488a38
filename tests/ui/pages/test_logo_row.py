"""The logo on the page of settings: it is chosen, seen and taken away, and a picture that cannot be used is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimdesk.ui.pages.settings.page import SettingsPage
from kimdesk.ui.theme.style import apply_theme
from tests.exports.made_logos import encoded, kite
from tests.services.test_rights import become
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "kite.png"
    path.write_bytes(encoded(kite()))
    return path


def opened(shown: Shown) -> SettingsPage:
    page = shown.window.ways.open_settings()
    shown.rest()
    shown.qtbot.waitUntil(lambda: bool(page.logo.says.text()), timeout=15_000)
    return page


def test_a_picture_is_chosen_seen_and_taken_away(shown: Shown, logo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(logo), ""))
    page = opened(shown)
    assert not page.logo.picture.isVisible()
    assert page.logo.says.text().startswith("None yet")
    page.logo.choose.click()
    shown.qtbot.waitUntil(page.logo.picture.isVisible, timeout=15_000)
    assert page.logo.says.text() == "kite.png (1 KB)"
    assert page.logo.picture.pixmap().width() == 2 * page.logo.picture.pixmap().height()
    assert page.logo.picture.accessibleName() == "The logo"
    page.logo.remove.click()
    shown.qtbot.waitUntil(lambda: not page.logo.picture.isVisible(), timeout=15_000)


def test_a_broken_picture_is_said_and_the_next_good_one_takes_the_words_away(shown: Shown, logo: Path) -> None:
    whole = logo.read_bytes()
    logo.write_bytes(whole[:-30])
    page = opened(shown)
    page.logo.take(logo)
    shown.qtbot.waitUntil(lambda: "kite.png is broken" in page.bar.words.text(), timeout=15_000)
    logo.write_bytes(whole)
    page.logo.take(logo)
    shown.qtbot.waitUntil(page.logo.picture.isVisible, timeout=15_000)
    assert not page.bar.isVisible()


def test_who_is_no_administrator_sees_it_and_cannot_change_it(shown: Shown, logo: Path) -> None:
    shown.bench.desk.look.set_logo(logo)
    become(shown.bench, "director")
    page = opened(shown)
    shown.qtbot.waitUntil(page.logo.picture.isVisible, timeout=15_000)
    assert not page.logo.choose.isVisible()
    assert not page.logo.remove.isVisible()


def test_a_logo_that_is_not_here_yet_says_so(shown: Shown, logo: Path) -> None:
    shown.bench.desk.look.set_logo(logo)
    found = shown.bench.desk.look.logo()
    assert found is not None
    (shown.bench.desk.context.store.home.evidence / found.hash).unlink()
    page = opened(shown)
    assert page.logo.says.text() == "kite.png (1 KB) is not on this laptop yet: it comes with the next sync."
    assert not page.logo.picture.isVisible()
