"""Above the items: which framework, which cycle and which beside it, how the whole stands, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.assessment import STATE_ORDER
from kimdesk.services.assessment_view import say_cycle
from kimdesk.ui.pages.assessment.reading import PageReading
from kimdesk.ui.pages.assessment.words import say_standing, say_state
from kimdesk.ui.registers.small_buttons import IconButton
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.states import Counted, StateCounts


class TopStrip(Card):
    """Says what was chosen; changes nothing itself."""

    framework_chosen = Signal(object)
    cycle_chosen = Signal(object)
    against_chosen = Signal(object)
    compare_toggled = Signal(bool)
    cycle_wanted = Signal()
    approval_wanted = Signal()
    publication_wanted = Signal()
    framework_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(px(12), px(10), px(12), px(10))
        self._reading: PageReading | None = None
        self.framework = _chooser(t("Assessment", "Framework"), 20)
        self.cycle = _chooser(t("Assessment", "Cycle"), 13)
        self.against = _chooser(t("Assessment", "Compared with"), 17)
        self.compare = SecondaryButton(t("Assessment", "Compare"))
        self.compare.setCheckable(True)
        self.compare.setToolTip(t("Assessment", "What became of each item since the other cycle"))
        self.new = SecondaryButton(t("Assessment", "New cycle…"))
        self.more = IconButton("more", t("Assessment", "More for this self-assessment"), side=32)
        self.framework.key_chosen.connect(self.framework_chosen)
        self.cycle.key_chosen.connect(self.cycle_chosen)
        self.against.key_chosen.connect(self.against_chosen)
        self.compare.toggled.connect(self.compare_toggled)
        self.new.clicked.connect(self.cycle_wanted)
        self.more.clicked.connect(self._on_more)
        holder = QWidget()
        flow = FlowLayout(holder, px(8))
        for each in (self.framework, self.cycle, self.against, self.compare, self.new, self.more):
            flow.addWidget(each)
        self.body.addWidget(holder)
        self._position = QWidget()
        column = QVBoxLayout(self._position)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self.counts = StateCounts()
        self.said = quiet("", 12)
        column.addWidget(self.counts)
        column.addWidget(self.said)
        self.body.addWidget(self._position)

    def minimumSizeHint(self) -> QSize:
        # As high as its words are at its width, and not as they would be if it were narrow.
        least = super().minimumSizeHint()
        return QSize(least.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            # What it needs at least was told for the width before.
            self.updateGeometry()

    def show_reading(self, reading: PageReading) -> None:
        """Show what is chosen and how it stands."""
        self._reading = reading
        view = reading.view
        self.framework.offer([(each.framework.key, each.framework.short) for each in reading.choices])
        self.framework.load(view.framework.key)
        self.framework.setToolTip(" · ".join(filter(None, (view.framework.name, view.framework.version))))
        self.cycle.offer([(each, say_cycle(each)) for each in reversed(view.cycles)])
        self.cycle.load(view.cycle)
        others = [each for each in reversed(view.cycles) if each != view.cycle]
        words = t("Assessment", "Beside {cycle}")
        self.against.offer([(each, words.format(cycle=say_cycle(each))) for each in others])
        self.against.load(view.against)
        for each in (self.cycle, self.new, self._position):
            each.setVisible(bool(view.cycles))
        self.new.setEnabled(view.may)
        for other in (self.against, self.compare):
            other.setVisible(bool(others))
        self.compare.setEnabled(bool(view.against))
        counts = view.counts
        self.counts.show_counts([Counted(state, say_state(state).lower(), counts[state]) for state in STATE_ORDER])
        self.said.setText(say_standing(view))
        self.said.setVisible(bool(self.said.text()))

    def show_comparing(self, comparing: bool) -> None:
        """Show whether the comparison is on screen."""
        self.compare.blockSignals(True)
        self.compare.setChecked(comparing)
        self.compare.blockSignals(False)
        self.compare.update()

    def make_menu(self) -> QMenu:
        """Return what else can be done."""
        menu = QMenu(self)
        reading = self._reading
        may = reading is not None and reading.view.may and bool(reading.view.cycles)
        menu.addAction(t("Assessment", "Record an approval…"), self.approval_wanted.emit).setEnabled(may)
        menu.addAction(t("Assessment", "Record the publication…"), self.publication_wanted.emit).setEnabled(may)
        menu.addSeparator()
        add = menu.addAction(t("Assessment", "Add a framework from a file…"), self.framework_wanted.emit)
        add.setEnabled(reading is not None and reading.may_add)
        menu.addAction(t("Assessment", "Export…"), self.export_wanted.emit)
        return menu

    def _on_more(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _chooser(name: str, letters: int) -> ChoiceInput:
    chooser = ChoiceInput([])
    chooser.setAccessibleName(name)
    chooser.setMinimumContentsLength(letters)
    return chooser
