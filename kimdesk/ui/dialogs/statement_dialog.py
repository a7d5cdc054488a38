"""The yearly statement of an information asset owner: what it rests on, the words, and signing it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.model.dates import say_date
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.services.statements import Gathered, Owner
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Divider, InfoBar, Words, clear_layout, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText


class StatementDialog(FittedDialog):
    """Gathers what the chosen owner answers for; the words stay when another look is taken, and go with another owner."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(t("Statements", "Owner’s yearly statement"), 820, 680, parent=parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._gathered: Gathered | None = None
        self.setObjectName("statement")
        about = t("Statements", "What an information asset owner tells the SIRO about the assets and their risks.")
        self.column.addWidget(quiet(about, 14))
        self.owner = ChoiceInput([])
        self.owner.setAccessibleName(t("Statements", "Information asset owner"))
        self.owner.key_chosen.connect(self._on_owner)
        self.column.addWidget(FieldRow(t("Statements", "Information asset owner"), self.owner))
        self.bar = InfoBar()
        self.column.addWidget(self.bar)
        self.column.addWidget(in_scroll_area(self._make_inner()), 1)
        self.close_button = SecondaryButton(t("Statements", "Close"))
        self.save = SecondaryButton(t("Statements", "Save as PDF…"))
        self.sign = PrimaryButton(_sign_words())
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.sign.clicked.connect(self.sign_now)
        self.add_buttons((self.close_button,), (self.save, self.sign))
        self._offer(False)
        tasks.read(desk.statements.owners, self._on_owners, f"statement owners {id(self)}")

    def _make_inner(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(8))
        self.words = _text(t("Statements", "Statement"))
        self.concerns = _text(t("Statements", "Risks the owner names"))
        for editor, name in (
            (self.words, t("Statements", "Statement")),
            (self.concerns, t("Statements", "Risks the owner names")),
        ):
            column.addWidget(FieldRow(name, editor))
            column.addWidget(PersonalLine(editor, self._desk, self._tasks))
        self.words.typed.connect(self._on_typed)
        self.rests_on = heading(t("Statements", "What it rests on"))
        column.addWidget(self.rests_on)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(6))
        column.addLayout(self.lines)
        column.addStretch(1)
        return inner

    # --- reading ----------------------------------------------------------------------------------------------------

    def _on_owners(self, owners: list[Owner]) -> None:
        self.owner.offer([(each.id, _said(each)) for each in owners])
        if not owners:
            self.bar.say(t("Statements", "No information asset has an owner yet."))
            return
        me = self._desk.context.settings["me"]
        first = next((each for each in owners if each.id == me), owners[0])
        self.owner.load(first.id)
        self._on_owner(first.id)

    def _on_owner(self, owner: object) -> None:
        self.words.load("")
        self.concerns.load("")
        # What was gathered is the owner's before: nothing of it is signed or saved in the new one's name.
        self._gathered = None
        self._offer(False)
        self._look(str(owner))

    def _look(self, owner: str) -> None:
        work = partial(self._desk.statements.gather, owner)
        self._tasks.read(work, self._on_gathered, f"statement {id(self)}")

    def _on_gathered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self.sign.setText(t("Statements", "Sign on behalf of the owner") if gathered.behalf else _sign_words())
        if gathered.open is not None and not self.words.toPlainText():
            self.words.load(gathered.open["statement"] or "")
            self.concerns.load(gathered.open["concerns"] or "")
        self.bar.say(_standing(gathered))
        self._show_lines(gathered)
        self._offer(True)

    def _show_lines(self, gathered: Gathered) -> None:
        clear_layout(self.lines)
        owned = gathered.owned
        said = t("Statements", "Assets: {assets}; with something to put right: {gaps}; open risks on them: {risks}.")
        self._line(said.format(assets=len(owned.assets), gaps=gathered.with_gaps, risks=len(owned.risks)), ())
        for each in owned.assets:
            self._line(f"{each.ref} {each.title}", each.points)
        if owned.risks:
            self.lines.addWidget(Divider())
        for risk in owned.risks:
            self._line(f"{risk.ref} {risk.title}", (f"{risk.score}, {risk.level}",))
        if owned.left_out:
            left = t("Statements", "Restricted assets and risks that are left out: {count}.")
            self._line(left.format(count=owned.left_out), ())

    def _line(self, words: str, points: Sequence[str]) -> None:
        self.lines.addWidget(Words(words, 14))
        if points:
            self.lines.addWidget(quiet(" ".join(points)))

    # --- doing ------------------------------------------------------------------------------------------------------

    def sign_now(self, *_checked: object) -> None:
        """Record the statement with today's day."""
        if self._gathered is not None:
            self.sign.setEnabled(False)
            words, concerns = self.words.toPlainText(), self.concerns.toPlainText()
            owner, behalf = self._gathered.owner, self._gathered.behalf
            work = partial(self._desk.statements.sign, owner, words, concerns, behalf=behalf)
            self._tasks.write(work, self._on_signed, self._on_refused)

    def save_in(self, folder: Path) -> None:
        """Write the statement as a document into a folder."""
        if self._gathered is not None:
            work = partial(self._desk.statements.write, self._gathered.owner, folder)
            self._tasks.read(work, self._on_saved, f"save statement {id(self)}", self._on_refused)

    def _offer(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.sign.setEnabled(ready and bool(self.words.toPlainText().strip()))

    def _on_typed(self) -> None:
        self._offer(self._gathered is not None)

    def _on_signed(self, made: Made) -> None:
        assert self._gathered is not None
        self._bus.announce(made.changes)
        self.words.load("")
        self.concerns.load("")
        self._look(self._gathered.owner)

    def _on_save(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, t("Statements", "Where should the document go?"), start)
        if folder:
            self.save_in(Path(folder))

    def _on_saved(self, file: Path) -> None:
        self.bar.say(t("Statements", "Saved: {file}").format(file=file), "green")

    def _on_refused(self, error: Exception) -> None:
        words = say_why(error)
        self.bar.say(words, "red")
        self._offer(True)


def _sign_words() -> str:
    return t("Statements", "Sign and record")


def _text(name: str) -> GrowingText:
    editor = GrowingText(3, 8)
    editor.setAccessibleName(name)
    return editor


def _said(owner: Owner) -> str:
    count = tn("Statements", "1 asset", "{count} assets", owner.assets)
    return t("Statements", "{name}: {count}").format(name=owner.name, count=count.format(count=owner.assets))


def _standing(gathered: Gathered) -> str:
    """Say which statement is to be signed, until when, and when one was signed last."""
    due = gathered.open["due"] if gathered.open else None
    words = t("Statements", "For {year}, due on {day}.") if due else t("Statements", "For {year}.")
    said = words.format(year=gathered.year, day=_day(due))
    if gathered.last is None:
        return t("Statements", "{said} None has been signed yet.").format(said=said)
    last = t("Statements", "{said} Last signed on {day}, for {year}.")
    return last.format(said=said, day=_day(gathered.last["signed_on"]), year=gathered.last["year"])


def _day(iso: str | None) -> str:
    return say_date(date.fromisoformat(iso)) if iso else ""
