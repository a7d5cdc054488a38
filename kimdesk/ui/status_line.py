"""At the foot: when it was last saved, the last backup, what was just done, undo and redo, help."""

from __future__ import annotations

from functools import partial
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.announce import announce
from kimdesk.ui.long_work import LongWork, WorkEvent
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.told import pass_on
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import ProgressLine, Words

EXPIRES_MS = 8000
# What was said in this time before something else is done belongs to it.
_SAME_ACT_MS = 1000


class StatusLine(QWidget):
    """What was said goes away by itself, or with the next thing done."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    help_wanted = Signal()
    messages_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self.saved = Words(t("Status", "Everything is saved"), 13, quiet=True, wrap=False)
        self.backup = StateLink("")
        self.said = Said(13)
        self.undo = SmallLink("")
        self.redo = SmallLink("")
        self.help = SmallLink(t("Status", "Help F1"))
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.help.clicked.connect(self.help_wanted)
        self.messages = SmallLink("")
        self.messages.clicked.connect(self.messages_wanted)
        self.backup.clicked.connect(self.backups_wanted)
        for link in (self.backup, self.undo, self.redo, self.messages):
            link.hide()
        for part, stretch in ((self.saved, 0), (self.backup, 0), (self.said, 1)):
            self._row.addWidget(part, stretch)
        # While nothing is said.
        self._row.addStretch()
        self.doing, self.progress = Words("", 13, wrap=False), ProgressLine()
        self.cancel = SmallLink(t("Status", "Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        # Which of several is shown: the one that told last.
        self._work: LongWork | None = None
        self._followed: WeakSet[LongWork] = WeakSet()
        for each in (self.doing, self.progress, self.cancel):
            each.hide()
            self._row.addWidget(each)
        for link in (self.undo, self.redo, self.messages, self.help):
            self._row.addWidget(link)
        self.saved.setAccessibleName(t("Status", "Everything is saved"))
        self._backup_words = "", ""
        self._since = QElapsedTimer()
        self._expiry = soon(self, EXPIRES_MS, self._on_expired)
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self._row.setContentsMargins(px(16), 0, px(12), 0)
        self._row.setSpacing(px(12))
        self.setFixedHeight(max(QFontMetrics(font(13)).height() + px(6), 28))

    def say(self, words: str) -> None:
        """Say what happened; it goes away after a while."""
        self.said.setText(words)
        self.said.setToolTip(words)
        self.said.setAccessibleName(words)
        announce(self, words)
        self._since.start()
        self._expiry.start()
        pass_on(self, words)

    def say_saved(self, words: str) -> None:
        """Say when it was last saved; what was said of an earlier act goes."""
        if words != self.saved.text():
            # The minute is in the words: nobody hears it after every word they type.
            announce(self, words)
        self.saved.setText(words)
        self.saved.setAccessibleName(words)
        if self._since.isValid() and self._since.elapsed() > _SAME_ACT_MS:
            self._on_expired()

    def follow(self, work: LongWork) -> None:
        """Show how far long work is, with the way to stop it."""
        work.shown.connect(partial(self._on_work, work))
        work.hidden.connect(partial(self._on_work_over, work))
        work.destroyed.connect(partial(self._on_work_over, work))

    def follow_within(self, window: QWidget) -> None:
        """Follow whatever long work is begun by what is in a window and shown by nothing nearer."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, WorkEvent):
            event.kept = True
            if event.work not in self._followed:
                self._followed.add(event.work)
                self.follow(event.work)
            return True
        return False

    def _on_cancel(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _on_work(self, work: LongWork, words: str, share: float) -> None:
        self._work = work
        said = t("Status", "{work}: {percent}%").format(work=words, percent=round(share * 100))
        self.doing.setText(said)
        self.progress.setFixedWidth(px(120))
        self.progress.set_value(share, said)
        for part in (self.doing, self.progress, self.cancel):
            part.show()

    def _on_work_over(self, work: LongWork, *_gone: object) -> None:
        if work is not self._work or not shiboken6.isValid(self.doing):
            return
        self._work = None
        for part in (self.doing, self.progress, self.cancel):
            part.hide()

    def count_messages(self, unseen: int) -> None:
        """Say how many messages nobody has seen; without any the way to those that were seen stays."""
        words = t("Status", "Messages: {count} new").format(count=unseen) if unseen else t("Status", "Messages")
        self.messages.say(words)
        self.messages.setAccessibleDescription(t("Status", "What was said in this session"))
        self.messages.show()
        self._arrange()

    def offer(self, undo: str, redo: str) -> None:
        """Offer to take back and to bring back what these words name; nothing where they are empty."""
        for link, words, name, key in (
            (self.undo, undo, t("Status", "Undo: {what}"), "Ctrl+Z"),
            (self.redo, redo, t("Status", "Redo: {what}"), "Ctrl+Y"),
        ):
            link.setVisible(bool(words))
            link.say(name.format(what=words))
            link.setToolTip(f"{name.format(what=words)} ({key})")
        self._arrange()

    def show_backup(self, words: str, short: str, old: bool) -> None:
        """Say when the last backup was made, in few words where there is little room, and in amber where that is long ago."""
        self._backup_words = words, short
        self.backup.set_tone("amber" if old else "")
        self.backup.setToolTip(words)
        self.backup.setVisible(bool(words))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Say less of the backup where there is little room, and shorten what undo names: all else is seen whole."""
        long, short = self._backup_words
        self.backup.say(long if self.width() >= px(760) else short)
        named = [link for link in (self.undo, self.redo) if not link.isHidden()]
        others = [each for each in (self.saved, self.backup, self.messages, self.help) if not each.isHidden()]
        margins = self._row.contentsMargins()
        # What was said has a gap of its own, even while nothing is.
        gaps = self._row.spacing() * (len(named) + len(others))
        room = self.width() - margins.left() - margins.right() - gaps - sum(each.sizeHint().width() for each in others)
        for link in named:
            link.setMaximumWidth(max(min(self.width() // 5, room // len(named)), px(44)))

    def _on_expired(self) -> None:
        self._expiry.stop()
        self._since.invalidate()
        self.said.setText("")
        self.said.setToolTip("")
        self.said.setAccessibleName("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(tokens().line))


class Said(Words):
    """What was said, shortened with dots where there is no room for all of it; the tip has it whole."""

    def __init__(self, size: float) -> None:
        super().__init__("", size, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))

    @property
    def shown(self) -> str:
        """The words as they stand there."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown)


class SmallLink(LinkButton):
    """A link in the size of the line it stands in."""

    _size = 13.0


class StateLink(SmallLink):
    """A link in the colour of a state, which its words say too."""

    _tone = ""

    def set_tone(self, tone: str) -> None:
        """Take another colour."""
        self._tone = tone
        self.update()

    def _colours(self) -> tuple[str, str, str]:
        return (tokens().tone(self._tone)[0] if self._tone else tokens().ink2, "#00000000", "")
