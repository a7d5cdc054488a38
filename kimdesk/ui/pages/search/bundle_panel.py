"""The step from what was found to an evidence bundle: for whom, about which day, what is withheld, what goes in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.dates import parse_date
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.bundles import BUNDLE, EXEMPTIONS
from kimdesk.services.bundle_content import Withholding
from kimdesk.services.bundles import BundleMade, BundlePreview, BundleRequest
from kimdesk.services.desk import Desk
from kimdesk.steps import Stopped
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.pages.search.bundle_words import say_preview
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, clear_layout, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.inputs import FieldRow, LineInput
from kimdesk.ui.widgets.reflow import HighAsHeld

_WAIT_MS = 250
_WIDE = 400


class BundlePanel(Card):
    """Shows what would go in while it is decided; nothing is written before a folder is chosen."""

    said = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(t("Bundle", "An evidence bundle"))
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._records: list[str] = []
        self._chosen = ("", "")
        self._refused = False
        self.withheld: dict[tuple[str, str], Withholding] = {}
        self.form: FormDialog | None = None
        self.setFixedWidth(px(_WIDE))
        self.bar = InfoBar()
        self.body.addWidget(self.bar)
        inner = HighAsHeld()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(px(2), 0, px(8), 0)
        self._column.setSpacing(px(10))
        self._make_questions()
        self.preview = QVBoxLayout()
        self.preview.setSpacing(px(4))
        self._column.addWidget(heading(t("Bundle", "What goes in"), 14))
        self._column.addLayout(self.preview)
        self._column.addStretch(1)
        self.body.addWidget(in_scroll_area(inner), 1)
        self.withhold = SecondaryButton(t("Bundle", "Withhold a part of the chosen record…"))
        self.withhold.clicked.connect(self._on_withhold)
        self.body.addWidget(self.withhold)
        self.make = PrimaryButton(t("Bundle", "Make the bundle…"))
        self.cancel = SecondaryButton(t("Dialog", "Cancel"))
        self.make.clicked.connect(self._on_make)
        self.cancel.clicked.connect(self._on_cancel)
        self.body.addWidget(in_flow(self.make, self.cancel))
        self.long = LongWork(self)
        self._soon = soon(self, _WAIT_MS, self.look)

    def _make_questions(self) -> None:
        self.sort = ChoiceInput([(option.key, show(option.label)) for option in BUNDLE["sort"].options])
        self.sort.load("foi")
        self.request = LineInput(t("Bundle", "for example FOI-2026-0143"))
        self.as_at = LineInput(t("Bundle", "day/month/year, or nothing"))
        self.rows: dict[str, FieldRow] = {}
        for name, editor in (("sort", self.sort), ("request", self.request), ("as_at", self.as_at)):
            self.rows[name] = FieldRow(show(BUNDLE[name].label), editor, show(BUNDLE[name].help))
            self._column.addWidget(self.rows[name])
        self.sort.key_chosen.connect(self._on_answer)
        self.request.textChanged.connect(self._on_answer)
        self.as_at.textChanged.connect(self._on_answer)

    def begin(self) -> None:
        """Open the step."""
        self.bar.say("")
        self.show()
        self.request.setFocus()
        self._soon.start()

    def show_records(self, records: Sequence[str]) -> None:
        """Take these records, by id, for what goes in."""
        self._records = list(records)
        if self.isVisible():
            self._soon.start()

    def show_chosen(self, kind: str, record: str) -> None:
        """Take this record for the one of which a part may be withheld."""
        self._chosen = (kind, record)
        self.withhold.setEnabled(bool(record))

    def asked(self) -> BundleRequest | None:
        """Return what the bundle is to be, or None where an answer cannot be read; that is then said beside it."""
        words = self.as_at.text().strip()
        day = parse_date(words) if words else None
        wrong = t("Bundle", "This is not a date like 31/03/2026.") if words and day is None else ""
        self.rows["as_at"].say_error(wrong)
        held = tuple(each for each in self.withheld.values() if each.record in self._records)
        return (
            None if wrong else BundleRequest(str(self.sort.key()), self.request.text(), tuple(self._records), day, held)
        )

    def look(self) -> None:
        """Read anew what would go in."""
        asked = self.asked()
        if asked is not None:
            # What would go in can be seen before the request's number is typed.
            number = asked.request.strip() or "0"
            shown = BundleRequest(asked.sort, number, asked.records, asked.as_at, asked.withheld)
            self._tasks.read(
                partial(self._desk.bundles.preview, shown), self._on_preview, f"bundle {id(self)}", self._on_refused
            )

    def _on_answer(self, *_what: object) -> None:
        self.rows["request"].say_error("")
        self._soon.start()

    def _on_preview(self, preview: BundlePreview) -> None:
        clear_layout(self.preview)
        if self._refused:
            # What was made stays said while the list behind it is read anew.
            self._refused = False
            self.bar.say("")
        for line in say_preview(preview):
            self.preview.addWidget(quiet(line, 13))
        for (record, name), each in self.withheld.items():
            if record in self._records:
                self.preview.addWidget(Words(each.words, 13, tone="amber"))
                again = LinkButton(t("Bundle", "Put it in again"))
                again.clicked.connect(partial(self._on_again, record, name))
                self.preview.addWidget(again)

    def _on_refused(self, error: Exception) -> None:
        self.make.setEnabled(True)
        if isinstance(error, Stopped):
            self.bar.say(t("Bundle", "Stopped. No bundle was made."))
            return
        words = [error.message, error.hint] if isinstance(error, UserError) else [str(error)]
        self._refused = True
        self.bar.say(" ".join(filter(None, words)), "red")

    # --- withholding ------------------------------------------------------------------------------------------------

    def _on_withhold(self) -> None:
        kind, record = self._chosen
        parts = [("", t("Bundle", "All of it")), *((each.name, show(each.label)) for each in KINDS[kind])]
        codes = [(option.key, show(option.label)) for option in EXEMPTIONS]
        title = KINDS[kind].title
        first = next((each.name for each in KINDS[kind] if each.type is Type.LONG), title)
        questions = [
            Question("field", t("Bundle", "What is withheld"), "choice", choices=tuple(parts), value=first),
            Question("code", t("Bundle", "Under which exemption"), "choice", choices=tuple(codes), value="foia40"),
            Question(
                "reason",
                t("Bundle", "Why"),
                "line",
                t("Bundle", "Whoever asked reads this in its place: give nothing away."),
                needed=t("Bundle", "Give a reason."),
            ),
        ]
        self.form = FormDialog(t("Bundle", "Withhold a part"), "", questions, t("Bundle", "Withhold it"), self)
        self.form.answered.connect(partial(self._on_withheld, record))
        self.form.open()

    def _on_withheld(self, record: str, answers: dict[str, Any]) -> None:
        name = str(answers["field"] or "")
        self.withheld[record, name] = Withholding(record, str(answers["code"]), answers["reason"], name)
        if self.form is not None:
            self.form.finish()
        self.look()

    def _on_again(self, record: str, name: str, *_checked: object) -> None:
        self.withheld.pop((record, name), None)
        self.look()

    # --- making -----------------------------------------------------------------------------------------------------

    def _on_make(self) -> None:
        if not self.request.text().strip():
            self.rows["request"].say_error(t("Bundle", "The request needs its number."))
            self.request.setFocus()
            return
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, t("Bundle", "Where should the bundle go?"), start)
        if folder:
            self.make_in(Path(folder))

    def make_in(self, folder: Path) -> None:
        """Write the bundle below a folder."""
        asked = self.asked()
        if asked is not None:
            self.make.setEnabled(False)
            work = partial(self._desk.bundles.make, asked, folder)
            self.long.begin(t("Bundle", "Making the bundle"), self._tasks.write, work, self._on_made, self._on_refused)

    def _on_made(self, made: BundleMade) -> None:
        self.make.setEnabled(True)
        self.withheld.clear()
        self._bus.announce(made.changes)
        words = t("Bundle", "{ref} is in {folder}. Until its request is closed, nothing in it can be deleted.")
        self._refused = False
        self.bar.say(words.format(ref=made.ref, folder=made.files.folder), "green")
        self.said.emit(t("Bundle", "Evidence bundle {ref} was made.").format(ref=made.ref))

    def _on_cancel(self) -> None:
        self.hide()
        self.left.emit()
