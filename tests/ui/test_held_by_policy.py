"""What the organisation has set is shown as such in the window and cannot be changed there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from kimdesk.policy import Policy
from kimdesk.ui.header import Header
from kimdesk.ui.widgets.folder_field import FolderField


def language_menu(header: Header) -> QMenu:
    header.show_settings("light", 100, "cy")
    (menu,) = [each for each in header.findChildren(QMenu) if each.title().startswith("Language")]
    return menu


def test_a_folder_that_is_set_is_read_only_and_says_by_whom(qtbot: QtBot) -> None:
    field = FolderField("Folder")
    qtbot.addWidget(field)

    field.hold("/srv/kim")

    assert field.line.text() == "/srv/kim"
    assert field.line.isReadOnly()
    assert not field.browse.isEnabled()
    assert field.row.help.text() == "Set by your organisation."
    assert field.line.accessibleDescription() == "Set by your organisation."


def test_a_folder_that_is_left_open_is_free(qtbot: QtBot) -> None:
    field = FolderField("Folder")
    qtbot.addWidget(field)

    field.hold("")

    assert not field.line.isReadOnly()
    assert field.browse.isEnabled()


def test_a_language_that_is_set_cannot_be_chosen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    header = Header()
    qtbot.addWidget(header)
    assert language_menu(header).isEnabled()

    monkeypatch.setattr("kimdesk.settings.current", lambda: Policy({"language": "cy"}))
    held = Header()
    qtbot.addWidget(held)

    menu = language_menu(held)

    assert not menu.isEnabled()
    assert "set by your organisation" in menu.title()
