"""What is asked of every page and dialog; each question answers with what is wrong, in words, and with nothing where all is
well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import attrgetter

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence, QPalette, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kimdesk.ui.shortcuts import KEYS
from kimdesk.ui.theme.tokens import LIGHT, Tokens, contrast
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.inputs import FieldRow
from kimdesk.ui.widgets.panes import pane_name

# What the translator of these tests puts before its texts: it takes no room, so that they are as wide as ever.
TRANSLATED = "\u200b"
SMALLEST_TARGET = 24
# About fifty; the risk register with a conflict in sight comes to 51.
MOST_CONTROLS = 52
# So many points of the screen must change by 3:1 where the keyboard comes to a control.
_RING = 40
_STEPS = 400
# The link beside it does the same; a scale that is read only has nothing to press; F8 does what is between the panes.
_LED_TO_OTHERWISE = ("_MissingChip", "SegmentedControl", "PaneHandle")
# The key of the numbers does what the large one does.
_SAME_AS = ("Return", "Ctrl+Enter")
# Marks, which are no words of a language.
_FIGURES = re.compile(r"([0-9a-f]{8} ?){8}")


def visible(root: QWidget) -> list[QWidget]:
    """Return everything in a window that is shown, whether it has been scrolled into sight or not."""
    return [each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root]


def _by_qt(widget: QWidget) -> bool:
    """Whether something was put in by Qt: the parts of a choice, of a table, of a field."""
    return widget.objectName().startswith("qt_") or isinstance(
        widget.parent(), QComboBox | QLineEdit | QAbstractSpinBox | QAbstractItemView
    )


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab is to come to it."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and not _by_qt(widget)
        and widget.focusProxy() is None
    )


def _said(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {words!r} in {type(widget.parent()).__name__}"


def _texts(root: QWidget) -> Iterator[str]:
    for each in visible(root):
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QLineEdit):
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(at) for at in range(each.count()))


def not_translated(root: QWidget, said: set[str]) -> list[str]:
    """Texts that came through no translator and were said by nobody."""
    return [
        text
        for text in _texts(root)
        if any(letter.isalpha() for letter in _FIGURES.sub("", text))
        and TRANSLATED not in text
        and not any(words in text for words in said)
    ]


def without_a_name(root: QWidget) -> list[str]:
    """What takes the keyboard and says nothing to a screen reader."""
    return [
        _said(each)
        for each in visible(root)
        if takes_keys(each) and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]


def without_a_buddy(root: QWidget) -> list[str]:
    """Labels above a field that do not belong to it."""
    return [
        _said(row)
        for row in visible(root)
        if isinstance(row, FieldRow)
        and row.label.text()
        and row.label.buddy() is not getattr(row.editor, "stop", row.editor)
    ]


def same_mnemonics(root: QWidget) -> list[str]:
    """Keys that two buttons of a window want."""
    found = Counter(
        each.shortcut().toString()
        for each in visible(root)
        if isinstance(each, QAbstractButton) and each.isEnabled() and not each.shortcut().isEmpty()
    )
    return [keys for keys, count in found.items() if count > 1]


def keys_in_tables(root: QWidget) -> list[str]:
    """Tables that hold on to Tab."""
    return [_said(each) for each in visible(root) if isinstance(each, QTableView) and each.tabKeyNavigation()]


def too_small(root: QWidget) -> list[str]:
    """Targets below what a finger or an unsteady hand can hit."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    return [
        f"{_said(each)} {each.width()}x{each.height()}"
        for each in visible(root)
        if isinstance(each, kinds) and not _by_qt(each) and min(each.width(), each.height()) < SMALLEST_TARGET
    ]


def cut_off(root: QWidget) -> list[str]:
    """Words that have less room than they need, and are not shortened with dots."""
    found = []
    for each in visible(root):
        if type(each).__name__ in ("PrimaryButton", "SecondaryButton") or (
            isinstance(each, QCheckBox | QRadioButton) and each.text()
        ):
            lacking = each.sizeHint().width() - 1 - each.width()
        elif isinstance(each, QLabel) and each.text() and each.wordWrap():
            lacking = each.heightForWidth(each.width()) - 1 - each.height()
        elif isinstance(each, QLabel) and each.text() and not each.toolTip():
            lacking = each.minimumSizeHint().width() - 1 - each.width()
        else:
            continue
        if lacking > 0:
            found.append(f"{_said(each)} lacks {lacking} of {each.size().toTuple()}")
    return found


def told(troubles: dict[str, list[str]]) -> str:
    """Return everything that is wrong, a line for each."""
    return "\n".join(f"{what}: {each}" for what, found in troubles.items() for each in found)


def off_the_screen(dialog: QWidget) -> list[str]:
    """What of a dialog is not to be seen: the dialog itself, or a button outside of what scrolls."""
    if not isinstance(dialog, QDialog):
        return []
    room = dialog.screen().availableGeometry()
    found = [] if room.contains(dialog.geometry()) else [f"{dialog.geometry()} in {room}"]
    for button in [*dialog.findChildren(PrimaryButton), *dialog.findChildren(SecondaryButton)]:
        scrolls = any(area.isAncestorOf(button) for area in dialog.findChildren(QScrollArea))
        box = button.rect().translated(button.mapTo(dialog, button.rect().topLeft()))
        if button.isVisible() and button.window() is dialog and not scrolls and not dialog.rect().contains(box):
            found.append(f"{button.text()} at {box}")
    return found


def still_there(root: QWidget) -> list[str]:
    """Dialogs that have been closed and are kept: whoever asks again gets a new one."""
    return [type(root).__name__] if shiboken6.isValid(root) and isinstance(root, QDialog) else []


def settled(qtbot: QtBot, troubles: Callable[[], list[str]]) -> list[str]:
    """Return what stays wrong. Layouts settle an event later; on a busy machine that takes a moment."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: troubles() == [], timeout=1500)
    return troubles()


# --- the keyboard ---------------------------------------------------------------------------------------------------


def first_stop(root: QWidget) -> QWidget | None:
    """Return the first control of a window in the order of Tab."""
    at: QWidget | None = root
    for _step in range(20 * _STEPS):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is root:
            break
        if takes_keys(at) and at.isVisible() and at.window() is root:
            return at
    return None


def walk(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press Tab, or Shift+Tab, until the keyboard is where it has been; return where it was, in order, and that again."""
    at = first_stop(root)
    if at is None:
        return []
    at.setFocus(Qt.FocusReason.TabFocusReason)
    shift = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
    passed: list[QWidget] = []
    while at is not None and at not in passed and len(passed) < _STEPS:
        passed.append(at)
        QTest.keyClick(at, key, shift)
        at = QApplication.focusWidget()
    return [*passed, at] if at is not None else passed


def too_many(root: QWidget, frame: list[QWidget]) -> list[str]:
    """More controls on a page, without the frame of the window around it, than a screen reader walks through soon."""
    around = [each for each in frame if each.window() is root]
    held = [each for each in visible(root) if takes_keys(each) and not any(_in(part, each) for part in around)]
    return [f"{len(held)} controls"] if len(held) > MOST_CONTROLS else []


def _in(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def only_by_mouse(root: QWidget) -> list[str]:
    """What can be pressed and is in no way of the keyboard: no stop of Tab, none inside, no key in its name."""
    found = []
    for each in visible(root):
        presses = isinstance(each, QAbstractButton) or _defines(type(each), "mouseReleaseEvent")
        if not presses or not each.isEnabled() or _by_qt(each) or type(each).__name__ in _LED_TO_OTHERWISE:
            continue
        # Of several to choose from, Tab comes to the chosen one, and the arrows to the others.
        inside = [each, *each.findChildren(QWidget)]
        if any(takes_keys(part) or isinstance(part, QRadioButton) for part in inside):
            continue
        if "Ctrl+" in each.accessibleName():
            continue
        found.append(_said(each))
    return found


def out_of_reach(root: QWidget, passed: list[QWidget]) -> list[str]:
    """What takes the keyboard and was not come to on the way round."""
    reached = set(passed)
    wanted = [each for each in visible(root) if takes_keys(each) and each.width() and each.height()]
    return [_said(each) for each in wanted if each not in reached]


def other_way(there: list[QWidget], back: list[QWidget]) -> list[str]:
    """What the way back does not come to, or comes to in another order."""
    if set(there) != set(back):
        return [_said(each) for each in set(there) ^ set(back)]
    return [] if list(reversed(there)) == back else ["the way back has another order"]


def held_fast(passed: list[QWidget]) -> list[str]:
    """Where the keyboard does not come out of: a way round ends where it began."""
    return [] if not passed or passed[0] is passed[-1] else [f"no way out near {_said(passed[-1])}"]


class FocusWatch:
    """Looks at each control once with the keyboard and once without: what changes must stand out by 3:1."""

    def __init__(self) -> None:
        self._known: set[tuple[str, str]] = set()

    def faint(self, passed: list[QWidget]) -> list[str]:
        """Return those whose focus can hardly be seen. What was looked at on another page is not looked at again."""
        found = []
        for each in passed:
            seen = (type(each).__name__, each.accessibleName())
            if seen in self._known or not each.isVisible():
                continue
            self._known.add(seen)
            each.clearFocus()
            before = _points(each)
            each.setFocus(Qt.FocusReason.TabFocusReason)
            if not each.hasFocus():
                continue
            if _stand_out(before, _points(each)) < _RING:
                found.append(_said(each))
        return found


def _points(widget: QWidget) -> memoryview:
    # What is around it counts too: some show their ring there.
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(picture.constBits())).cast("I")


def _stand_out(before: memoryview, after: memoryview) -> int:
    changed = Counter((a, b) for a, b in zip(before, after, strict=True) if a != b)
    return sum(count for (a, b), count in changed.items() if contrast(_colour(a), _colour(b)) >= 3)


def _colour(point: int) -> str:
    return f"#{point & 0xFFFFFF:06x}"


def round_the_panes(root: QWidget, key: Qt.KeyboardModifier) -> list[str]:
    """Press F6 until the keyboard is in the pane where it began; return what the panes are called, in order."""
    start = root.focusWidget() or root
    passed: list[str] = []
    first: QWidget | None = None
    for _step in range(12):
        QTest.keyClick(QApplication.focusWidget() or start, Qt.Key.Key_F6, key)
        pane = _pane_of(QApplication.focusWidget())
        if pane is first and first is not None:
            return passed
        first = first or pane
        passed.append(pane.accessibleName() or str(getattr(pane, "page_name", "")) if pane is not None else "")
    return [*passed, "no way round"]


def _pane_of(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not pane_name(widget) and not hasattr(widget, "page_name"):
        widget = widget.parentWidget()
    return widget


def wrong_way_round(root: QWidget, keys: tuple[Qt.KeyboardModifier, Qt.KeyboardModifier]) -> list[str]:
    """What is wrong with the ways through the panes, forwards and backwards."""
    return wrong_panes(*(round_the_panes(root, key) for key in keys))


def wrong_panes(there: list[str], back: list[str]) -> list[str]:
    """What is wrong with the way through the panes: too few, without a name, or another way back."""
    found = [] if len(there) >= 4 else [f"only {there}"]
    found += [f"a pane without a name among {there}"] if "" in there or "no way round" in there else []
    return found + ([f"{there} and back {back}"] if set(there) != set(back) else [])


def untold_keys(root: QWidget) -> list[str]:
    """Keys that do something and are not in the table of all keys."""
    told = {QKeySequence(key) for each in KEYS for key in each.keys}
    told |= {QKeySequence(key) for key in _SAME_AS}
    return [
        each.key().toString()
        for each in root.findChildren(QShortcut)
        if each.key() not in told and not each.key().isEmpty()
    ]


# --- colours --------------------------------------------------------------------------------------------------------


def _by_colour(names: tuple[str, ...], tone_part: int) -> dict[str, Callable[[Tokens], str]]:
    """Return the tokens of the light theme by their colour, the first of several that are alike."""
    found: dict[str, Callable[[Tokens], str]] = {}
    for name in names:
        found.setdefault(getattr(LIGHT, name).lower(), attrgetter(name))
    for tone in ("red", "amber", "green", "accent", "neutral"):
        found.setdefault(LIGHT.tone(tone)[tone_part].lower(), lambda theme, tone=tone: theme.tone(tone)[tone_part])
    return found


_INKS = _by_colour(("ink", "ink2", "accent", "control", "on_accent"), 0)
_GROUNDS = _by_colour(("panel", "bg", "accent_soft", "accent", "line"), 1)


def hard_to_read(root: QWidget, least: float, others: tuple[Tokens, ...] = ()) -> list[str]:
    """Words whose colour does not stand out from what is behind them as it is painted, here or in another theme."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for each in visible(root):
        if not isinstance(each, QLabel) or not each.text() or not each.isEnabled():
            continue
        seen = _seen(root, each)
        if seen.width() < 8 or seen.height() < 8:
            continue
        behind = _behind(picture, seen)
        ink = each.palette().color(QPalette.ColorRole.WindowText).name()
        for theme in (None, *others):
            pair = (
                (ink, behind) if theme is None else (_in_theme(ink, _INKS, theme), _in_theme(behind, _GROUNDS, theme))
            )
            if contrast(*pair) < least:
                found.append(f"{_said(each)}: {pair} {theme.name if theme else ''}")
    return found


def _in_theme(colour: str, tokens_of: dict[str, Callable[[Tokens], str]], theme: Tokens) -> str:
    """Return what a colour of the light theme is in another: the token by which it is painted."""
    token = tokens_of.get(colour.lower())
    assert token is not None, f"{colour} is no colour of the light theme"
    return token(theme)


def _seen(root: QWidget, widget: QWidget) -> QRect:
    """Return which part of the window shows a widget."""
    region = widget.visibleRegion().boundingRect()
    return region.translated(widget.mapTo(root, QPoint(0, 0))).intersected(root.rect())


def _behind(picture: QImage, box: QRect) -> str:
    step = max(1, box.width() // 60)
    points = Counter(
        picture.pixel(x, y)
        for y in range(box.top(), box.bottom() + 1, 2)
        for x in range(box.left(), box.right() + 1, step)
    )
    return _colour(points.most_common(1)[0][0])


# --- what is painted ------------------------------------------------------------------------------------------------


def said_by_nothing(root: QWidget, silent: frozenset[str]) -> list[str]:
    """Pictures painted by hand that tell nothing to whoever does not see them."""
    return [
        _said(each)
        for each in visible(root)
        if _painter(type(each)) not in (None, *silent) and not (each.accessibleName() or getattr(each, "text", str)())
    ]


def _defines(kind: type, name: str) -> bool:
    """Whether a class of the program among the ancestors has a method of its own."""
    return any(name in vars(each) for each in kind.__mro__ if each.__module__.startswith("kimdesk."))


def _painter(kind: type) -> str | None:
    """Return which class of the program paints a widget, where it is not Qt."""
    owners = (each for each in kind.__mro__ if each.__module__.startswith("kimdesk."))
    return next((each.__name__ for each in owners if "paintEvent" in vars(each)), None)
