"""Two quarters or packs side by side: what changed, section by section, with the way each change went."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.exports.comparison import Compared
from kimdesk.exports.reading.differences import Difference
from kimdesk.i18n import t
from kimdesk.services.comparing import Choice
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.compare_parts import DifferenceTable, WholeDifference
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.outside import open_path
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, ProgressLine, Words, in_scroll_area, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import FieldRow
from kimdesk.ui.widgets.reflow import HighAsHeld, Reflow, in_line
from kimdesk.ui.widgets.segmented import SegmentedControl

_ALL, _WORSE = "all", "worse"
_FOLDER = "folder"


class CompareDialog(FittedDialog):
    """Lays two contents side by side; it changes nothing. ``before`` and ``after`` are named as the service takes them."""

    _progressed = Signal(float, str)

    def __init__(
        self, desk: Desk, tasks: Tasks, before: str = "", after: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(t("CompareDialog", "Compare two quarters or packs"), 980, 700, parent=parent)
        self.setObjectName("compare")
        self._desk, self._tasks = desk, tasks
        self._wanted = [before, after]
        self._choices: list[Choice] = []
        self._asked = 0
        self._stopped = False
        self._written: Path | None = None
        self.compared: Compared | None = None
        self.shown: list[Difference] = []
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_open_folder)
        self.column.addWidget(self.bar)
        self.add_body(in_scroll_area(self._make_body()))
        self.progress = ProgressLine()
        self.progress.hide()
        self.column.addWidget(self.progress)
        self._make_buttons()
        self._progressed.connect(self.progress.set_value)
        self.finished.connect(self._on_finished)
        tasks.bug_met.connect(self._on_bug)
        self._called: dict[str, str] = {}
        tasks.read(partial(_offered, desk, before, after), self._on_choices, f"comparing {id(self)}", self._on_refused)

    def _make_body(self) -> QWidget:
        inner = HighAsHeld()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(8))
        self.sides = (ChoiceInput([]), ChoiceInput([]))
        names = (t("CompareDialog", "Before"), t("CompareDialog", "After"))
        first, second = (FieldRow(name, side) for name, side in zip(names, self.sides, strict=True))
        for at, side in enumerate(self.sides):
            side.key_chosen.connect(partial(self._on_side, at))
        column.addWidget(Reflow(first, second, needs=px(560), stretch=(1, 1), gap=16))
        self.counts = Words("", 14)
        self.remarks = quiet("", 13)
        column.addWidget(self.counts)
        column.addWidget(self._make_filters())
        self.table = DifferenceTable(self._desk.context.clock.today)
        self.table.record_chosen.connect(self._on_row)
        column.addWidget(self.table, 1)
        self.whole = WholeDifference()
        column.addWidget(self.whole)
        column.addWidget(self.remarks)
        return inner

    def _make_filters(self) -> QWidget:
        self.section = ChoiceInput([("", t("CompareDialog", "All sections"))])
        self.section.setAccessibleName(t("CompareDialog", "Section"))
        self.section.setMinimumContentsLength(20)
        self.section.key_chosen.connect(self._on_filter)
        self.which = SegmentedControl(
            t("CompareDialog", "Which changes"),
            [(_ALL, t("CompareDialog", "All")), (_WORSE, t("CompareDialog", "Only what became worse"))],
        )
        self.which.show_step(_ALL)
        self.which.step_chosen.connect(self._on_filter)
        return Reflow(self.section, in_line(self.which))

    def _make_buttons(self) -> None:
        self.close_button = SecondaryButton(t("CompareDialog", "Close"))
        self.stop = SecondaryButton(t("CompareDialog", "Stop"))
        self.copy = SecondaryButton(t("CompareDialog", "Copy"))
        self.save = SecondaryButton(t("CompareDialog", "Save as PDF and Excel…"), accented=True)
        self.close_button.clicked.connect(self.reject)
        self.stop.clicked.connect(self._on_stop)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.stop.hide()
        self.add_buttons((self.close_button,), (self.stop, self.copy, self.save))
        self._let(False)

    # --- what is compared -------------------------------------------------------------------------------------------

    def _on_choices(self, offered: tuple[list[Choice], dict[str, str]]) -> None:
        self._choices, called = offered
        self._called |= called
        choices = self._choices
        newest = [each.words for each in choices]
        before, after = self._wanted
        self._wanted = [before or "".join(newest[1:2]), after or "".join(newest[:1])]
        if all(self._wanted):
            self.compare()
            return
        self._offer()
        self.bar.say(
            t("CompareDialog", "There is one quarter only so far. Choose the folder of a pack to compare it with.")
        )

    def _offer(self) -> None:
        known = {each.words: each.title for each in self._choices}
        known |= {each: self._called.get(each, each) for each in self._wanted if each and each not in known}
        ends = [(_FOLDER, t("CompareDialog", "The folder of a pack…"))]
        for side, wanted in zip(self.sides, self._wanted, strict=True):
            side.offer([*known.items(), *ends])
            side.load(wanted or None)

    def _on_side(self, at: int, key: object) -> None:
        if key == _FOLDER:
            key = QFileDialog.getExistingDirectory(self, t("CompareDialog", "Which pack?"))
            self._called[key] = Path(key).name
        if key:
            self._wanted[at] = str(key)
        if all(self._wanted):
            self.compare()
        else:
            self._offer()

    def compare(self, *_checked: object) -> None:
        """Compare what is chosen; whatever was being compared before is let go."""
        self._offer()
        self._asked += 1
        self.compared = None
        self.counts.setText("")
        self.remarks.setText("")
        self._show_rows([])
        self._let(False)
        self.bar.say(t("CompareDialog", "Comparing…"))
        asked = self._asked
        before, after = self._wanted
        work = partial(self._desk.comparing.compare_unless, before, after, lambda: self._asked != asked)
        self._tasks.read(work, self._on_compared, f"compare {id(self)}", self._on_refused)

    def _on_compared(self, compared: Compared | None) -> None:
        if compared is None:
            return
        self.compared = compared
        self.bar.say("")
        self._let(True)
        counted = ", ".join(f"{each.number} {each.words}" for each in compared.figures)
        said = t("CompareDialog", "{counts}; {same} the same.")
        self.counts.setText(said.format(counts=counted, same=compared.counts.same))
        self.remarks.setText(" ".join(compared.remarks))
        self._on_filter()

    # --- what is shown of it ----------------------------------------------------------------------------------------

    def _on_filter(self, *_chosen: object) -> None:
        if not self.which.chosen:
            # One of the two is always shown.
            self.which.show_step(_ALL)
        if self.compared is None:
            return
        parts = list(self.compared.parts())
        if self.which.chosen == _WORSE:
            parts = [each for part in parts if (each := part.worse()).rows]
        words = t("CompareDialog", "{section} ({count})")
        named: list[tuple[str | None, str]] = [
            (part.key, words.format(section=part.title, count=len(part.rows))) for part in parts
        ]
        total = sum(len(part.rows) for part in parts)
        everything = words.format(section=t("CompareDialog", "All sections"), count=total)
        key = self.section.key() or ""
        self.section.offer([("", everything), *named])
        self.section.load(key if any(key == part.key for part in parts) else "")
        self._show_rows([row for part in parts if self.section.key() in ("", part.key) for row in part.rows])
        self._say_nothing(not total)

    def _show_rows(self, rows: list[Difference]) -> None:
        self.shown = rows
        self.whole.hide()
        self.table.show_differences(rows)

    def _say_nothing(self, nothing: bool) -> None:
        """Say that there is nothing to show, and take it back where there is; what else the bar says stays."""
        none, same = t("CompareDialog", "Nothing became worse."), t("CompareDialog", "The two say the same.")
        if nothing:
            self.bar.say(none if self.which.chosen == _WORSE else same, "green")
        elif self.bar.words.text() in (none, same):
            self.bar.say("")

    def _on_row(self, at: str) -> None:
        if self.compared is not None and at.isdecimal() and int(at) < len(self.shown):
            self.whole.show_difference(self.compared, self.shown[int(at)])

    def _on_copy(self) -> None:
        if self.compared is None:
            return
        QGuiApplication.clipboard().setText(self.compared.as_text(self.shown))
        self.bar.say(t("CompareDialog", "Copied what is shown here, as a table."), "green")

    # --- what is written of it --------------------------------------------------------------------------------------

    def _on_save(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, t("CompareDialog", "Where should it go?"), start)
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        """Write the comparison into a folder, with progress; Stop and closing end it."""
        assert self.compared is not None
        self._stopped = False
        self._let(False)
        self.stop.show()
        self.progress.show()
        self.progress.set_value(0.0, t("CompareDialog", "Writing the comparison"))
        work = partial(self._desk.comparing.export, self.compared, folder, self._report)
        self._tasks.read(work, self._on_saved, f"save comparison {id(self)}", self._on_refused)

    def _report(self, share: float, words: str) -> bool:
        # Called in the reading thread: the signal crosses over.
        self._progressed.emit(share, words)
        return not self._stopped

    def _on_saved(self, folder: Path | None) -> None:
        self._rest()
        if folder is None:
            self.bar.say(t("CompareDialog", "Stopped. Nothing was written."))
            return
        self._written = folder
        words = t("CompareDialog", "Written: {name}").format(name=folder.name)
        self.bar.say(words, "green", t("CompareDialog", "Open the folder"))

    def _on_open_folder(self) -> None:
        if self._written is not None:
            open_path(self._written)

    def _on_refused(self, error: Exception) -> None:
        self._rest()
        said = (error.title, error.message, error.hint) if isinstance(error, UserError) else (str(error),)
        self.bar.say(" ".join(f"{part.rstrip('.')}." for part in said if part), "red")

    def _on_bug(self, _error: BaseException) -> None:
        self._rest()

    def _on_stop(self) -> None:
        self._stopped = True

    def _on_finished(self, _result: int) -> None:
        self._stopped = True
        self._asked += 1

    def _rest(self) -> None:
        self.progress.hide()
        self.stop.hide()
        self._let(self.compared is not None)

    def _let(self, may: bool) -> None:
        self.copy.setEnabled(may)
        self.save.setEnabled(may)


def _offered(desk: Desk, *named: str) -> tuple[list[Choice], dict[str, str]]:
    """Read what can be compared, and what a list says of what somebody named: a folder may be on a drive that hangs."""
    return desk.comparing.choices(), {each: desk.comparing.called(each) for each in named if each}
