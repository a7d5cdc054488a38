"""How far long work of a dialog is, in the dialog itself: the foot of the window cannot be pressed while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.announce import announce
from kimdesk.ui.long_work import LongWork, WorkEvent
from kimdesk.ui.widgets.progress_strip import ProgressStrip


class WorkStrip(ProgressStrip):
    """Shown once work takes longer than half a second, with the way to stop it; gone when it is over."""

    def __init__(self, work: LongWork, dialog: QWidget) -> None:
        super().__init__(t("Status", "Cancel"), dialog)
        self._work = work
        self.cancel = self.button
        self.cancel.clicked.connect(self._on_cancel)
        work.shown.connect(self._on_shown)
        work.hidden.connect(self.hide)
        dialog.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, WorkEvent):
            event.kept = True
            return True
        return False

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._work.stop()

    def _on_shown(self, words: str, share: float) -> None:
        said = t("Status", "{work}: {percent}%").format(work=words, percent=round(share * 100))
        self.doing.setText(said)
        self.line.set_value(share, said)
        if self.isHidden():
            self.cancel.setEnabled(True)
            announce(self, said)
            self.show()
