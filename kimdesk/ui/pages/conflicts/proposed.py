"""A text that takes up the changes of both sides, for long text; where both changed one sentence somebody has to look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.differences import Proposal, differences
from kimdesk.services.conflicts import ConflictView
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton, TextButton
from kimdesk.ui.widgets.cards import Words, heading
from kimdesk.ui.widgets.differing import DifferingText


class ProposedText(QWidget):
    """``used`` carries the text that is to stand; ``mended`` the text and the place that somebody first puts right."""

    used = Signal(object)
    mended = Signal(str, str)

    def __init__(self, view: ConflictView, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal = proposal
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(px(6))
        column.addWidget(heading(t("Conflicts", "Proposed: what both changed, in one text"), 14))
        text = DifferingText()
        text.show_pieces(differences(view.before, proposal.text))
        column.addWidget(text)
        clashes = proposal.clashes
        for clash in clashes:
            column.addWidget(self._clash(clash.text.strip(), clash.other.strip(), view))
        self.button: TextButton
        if clashes:
            self.button = SecondaryButton(t("Conflicts", "Put the proposed text right…"), accented=True)
            self.button.clicked.connect(self._on_mend)
        else:
            self.button = PrimaryButton(t("Conflicts", "Use the proposed text"))
            self.button.clicked.connect(self._on_use)
        column.addWidget(self.button)

    def _clash(self, one: str, other: str, view: ConflictView) -> Words:
        # With more than two values nobody can say any more whose each part is.
        names = [each.author for each in view.candidates] if len(view.candidates) == 2 else ["", ""]
        nothing = t("Conflicts", "took it out")
        said = [
            t("Conflicts", "{name}: {words}").format(
                name=name or t("Conflicts", "somebody"), words=f"“{words}”" if words else nothing
            )
            for name, words in zip(names, (one, other), strict=True)
        ]
        words = t("Conflicts", "Please look: both changed this. {one}  {other}")
        return Words(words.format(one=said[0], other=said[1]), 13, tone="amber")

    def _on_use(self) -> None:
        self.used.emit(self._proposal.text)

    def _on_mend(self) -> None:
        first = self._proposal.clashes[0]
        self.mended.emit(self._proposal.text, (first.text or first.other).strip())
