"""The drawn map of source, copies and feeds: words, keys, room and theme."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.accessible import install
from kimdesk.ui.widgets.source_tree import Branch, SourceTree

BRANCHES = [
    Branch("1", "Register", "Source, Ledger", "Register: source", "source"),
    Branch("2", "Sheet", "Copy", "Sheet: copy of Register", "copy", 1, here=True),
    Branch("3", "Sheet of it", "Copy of a copy", "Sheet of it: copy of a copy", "copy", 2, trouble=True),
    Branch("4", "Gone", "Not here", "Gone: not here", "gone", 6),
    Branch("5", "Dashboard", "", "Dashboard: fed", "plain", 0, "out", "Feeds"),
]


@pytest.fixture
def tree(qtbot: QtBot, theme) -> SourceTree:
    made = SourceTree()
    qtbot.addWidget(made)
    made.show_branches(BRANCHES)
    made.resize(330, made.height())
    made.show()
    return made


def test_it_begins_at_the_asset_that_it_is_about(tree: SourceTree) -> None:
    assert tree.accessibleName() == "Sheet: copy of Register"
    assert tree.accessibleDescription().splitlines() == [each.words for each in BRANCHES]


def test_keys_walk_through_it_and_enter_opens(qtbot: QtBot, tree: SourceTree) -> None:
    for _time in range(3):
        qtbot.keyClick(tree, Qt.Key.Key_Up)
    assert tree.accessibleName() == "Register: source"
    with qtbot.waitSignal(tree.opened, timeout=500) as opened:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert opened.args == ["1"]


def test_what_is_not_here_and_the_asset_itself_are_not_opened(qtbot: QtBot, tree: SourceTree) -> None:
    with qtbot.assertNotEmitted(tree.opened, wait=20):
        for at in (1, 3):
            middle = tree._box(at).center().toPoint()
            qtbot.mouseClick(tree, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))


def test_a_click_goes_on_from_where_it_was_and_only_the_left_button_opens(qtbot: QtBot, tree: SourceTree) -> None:
    middle = tree._box(2).center().toPoint()
    with qtbot.assertNotEmitted(tree.opened, wait=20):
        qtbot.mouseClick(tree, Qt.MouseButton.RightButton, pos=middle)
    with qtbot.waitSignal(tree.opened, timeout=500) as opened:
        qtbot.mouseClick(tree, Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == ["3"]
    assert tree.accessibleName() == "Sheet of it: copy of a copy"


def test_every_box_is_a_part_of_its_own_for_a_reader(tree: SourceTree) -> None:
    install()
    whole = QAccessible.queryAccessibleInterface(tree)
    assert whole is not None
    assert whole.childCount() == len(BRANCHES)
    assert whole.child(2).text(QAccessible.Text.Name) == "Sheet of it: copy of a copy"


def test_no_box_leaves_the_picture_or_lies_on_another(tree: SourceTree) -> None:
    boxes = [tree._box(at) for at in range(len(BRANCHES))]
    assert all(box.width() > 160 and box.right() <= tree.width() for box in boxes)
    assert all(above.bottom() < below.top() for above, below in itertools.pairwise(boxes))
    assert boxes[-1].bottom() <= tree.height()


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_it_is_painted_in_every_theme_and_grows_with_the_text(tree: SourceTree, theme, mode: str) -> None:
    before = tree.height()
    theme(mode, 200)
    assert tree.height() > before
    assert not tree.grab().isNull()
    theme()
