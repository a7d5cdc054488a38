"""One team's facts, and the text to whoever is asked: changed where one likes, copied, or opened as a mail draft."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kimdesk.i18n import language, t
from kimdesk.languages import DRAFTED, NAMES
from kimdesk.services.chase_letters import Letter
from kimdesk.services.chase_state import Owed, Round, Stands
from kimdesk.services.chase_words import say_asked, say_chased, say_done, say_last, say_late, say_stands
from kimdesk.services.desk import Desk
from kimdesk.ui.language_words import say_language
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Divider, Words, page_title, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText, LineInput
from kimdesk.ui.widgets.segmented import SegmentedControl

_LEAST_LINES = 6
# How high all is beside the text.
_OTHERS = 410


class LetterPanel(QWidget):
    """What is typed stays with its team until it has been sent; ``sent`` gives the text as it stands, and whether it was
    opened as a draft. The text is in the language of the window until another is chosen, which ``respoken`` tells.
    """

    sent = Signal(object, bool, bool)
    respoken = Signal()
    team_opened = Signal(str)
    person_opened = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._letter: Letter | None = None
        self._typed: dict[str, tuple[str, str]] = {}
        self._height = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.title = page_title()
        self.chip = Chip("")
        self.open_log = LinkButton(t("Chase", "Open the log"))
        self.open_log.clicked.connect(self._on_open_log)
        column.addWidget(in_flow(self.title, self.chip, self.open_log))
        self.facts = Words("", 13)
        column.addWidget(self.facts)
        self._form = QWidget()
        self._fill_form(QVBoxLayout(self._form), desk, tasks)
        column.addWidget(self._form)
        column.addStretch(1)

    def _fill_form(self, column: QVBoxLayout, desk: Desk, tasks: Tasks) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Divider())
        self.to = Words("", 13)
        column.addWidget(self.to)
        self.no_address = quiet("", 13)
        self.add_address = LinkButton(t("Chase", "Write the address down"))
        self.add_address.clicked.connect(self._on_add_address)
        self._address_row = in_flow(self.no_address, self.add_address)
        column.addWidget(self._address_row)
        self.subject = LineInput()
        self.subject.setAccessibleName(t("Chase", "Subject"))
        column.addWidget(FieldRow(t("Chase", "Subject"), self.subject))
        self.body = _Text(_LEAST_LINES, _LEAST_LINES)
        self.body.setAccessibleName(t("Chase", "Text"))
        column.addWidget(FieldRow(t("Chase", "Text"), self.body))
        self.personal = PersonalLine(self.body, desk, tasks)
        column.addWidget(self.personal)
        self.again = LinkButton(t("Chase", "Back to the ready text"))
        self.again.clicked.connect(self._on_again)
        self.languages = SegmentedControl(t("Chase", "Language of the text"), list(NAMES.items()))
        self.languages.show_step(language())
        self.languages.step_chosen.connect(self._on_language)
        column.addWidget(in_flow(self.languages, self.again))
        self.drafted = quiet("", 12)
        column.addWidget(self.drafted)
        self.draft = PrimaryButton(t("Chase", "Open as mail draft"))
        self.copy = SecondaryButton(t("Chase", "Copy"))
        self.draft.clicked.connect(self._on_draft)
        self.copy.clicked.connect(self._on_copy)
        self.note = QCheckBox(t("Chase", "Note it as chased"))
        self.note.setChecked(True)
        column.addWidget(in_flow(self.draft, self.copy, self.note))
        self.subject.typed.connect(self._on_typed)
        self.body.typed.connect(self._on_typed)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_team(self, owed: Owed, of: Round, letter: Letter | None, may: bool) -> None:
        """Show a team; without a letter nothing is asked of it."""
        self.title.setText(owed.team.title)
        self.chip.setVisible(True)
        self.chip.say(say_stands(owed), "red" if owed.late else "green" if owed.stands is Stands.IN else "neutral")
        self.facts.setText("\n".join(_facts(owed)))
        self.open_log.setVisible(True)
        self.open_log.setProperty("team", owed.team.id)
        self._show_letter(f"{of.quarter.name} {owed.team.id}", letter, may)

    def show_late(self, of: Round, letter: Letter, may: bool) -> None:
        """Show the one text to everybody who is late."""
        self.title.setText(t("Chase", "Everybody who is late"))
        self.chip.setVisible(False)
        self.facts.setText(", ".join(each.team.title for each in of.late))
        self.open_log.setVisible(False)
        self._show_letter(f"{of.quarter.name} late", letter, may)

    def show_nothing(self) -> None:
        """Show nothing: no team is chosen."""
        self.title.setText("")
        self.chip.setVisible(False)
        self.facts.setText("")
        self.open_log.setVisible(False)
        self._show_letter("", None, False)

    @property
    def language(self) -> str:
        """The language that texts are to be in."""
        return self.languages.chosen or language()

    @property
    def written(self) -> Letter:
        """The text as it stands."""
        assert self._letter is not None
        return self._letter._replace(subject=self.subject.text().strip(), body=self.body.toPlainText().strip())

    def fit(self, height: int) -> None:
        """Give the text as many lines as a page of this height has room for beside what else is shown."""
        self._height = height
        more = (self._address_row, self.drafted)
        shown = sum(each.sizeHint().height() + px(8) for each in more if each.isVisibleTo(self))
        self.body.allow(height - px(_OTHERS) - shown)

    @property
    def key(self) -> str:
        """Which text is on screen."""
        return self._key

    def forget_typed(self, key: str) -> None:
        """Let go of what was typed for a text: it has been sent."""
        self._typed.pop(key, None)
        self._show_changed()

    def _show_letter(self, key: str, letter: Letter | None, may: bool) -> None:
        self._form.setVisible(letter is not None)
        key = f"{letter.language} {key}" if letter is not None else key
        self._key, self._letter = key, letter
        if letter is None:
            return
        self.drafted.setText(say_language(letter.language))
        self.drafted.setVisible(letter.language in DRAFTED)
        subject, body = self._typed.get(key, (letter.subject, letter.body))
        self.subject.load(subject)
        self.body.load(body)
        self.personal.follow(key, "text", "")
        self.to.setText(_to(letter))
        self.no_address.setText(_no_address(letter))
        self._address_row.setVisible(bool(letter.without_address))
        self.add_address.setVisible(bool(letter.without_address))
        self.note.setVisible(may)
        self._show_changed()

    def _show_changed(self) -> None:
        self.again.setVisible(self._key in self._typed)
        self.fit(self._height)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        if self._letter is not None:
            now = (self.subject.text(), self.body.toPlainText())
            if now == (self._letter.subject, self._letter.body):
                self._typed.pop(self._key, None)
            else:
                self._typed[self._key] = now
            self._show_changed()

    def _on_again(self) -> None:
        self._typed.pop(self._key, None)
        if self._letter is not None:
            self.subject.load(self._letter.subject)
            self.body.load(self._letter.body)
        self._show_changed()
        self.body.setFocus()

    def _on_language(self, chosen: str | None) -> None:
        # Whoever takes the choice back has the language of the window.
        if chosen is None:
            self.languages.show_step(language())
        self.respoken.emit()

    def _on_draft(self) -> None:
        self.sent.emit(self.written, True, self._noted())

    def _on_copy(self) -> None:
        self.sent.emit(self.written, False, self._noted())

    def _noted(self) -> bool:
        return self.note.isVisibleTo(self) and self.note.isChecked()

    def _on_open_log(self) -> None:
        self.team_opened.emit(str(self.open_log.property("team")))

    def _on_add_address(self) -> None:
        if self._letter is not None:
            self.person_opened.emit(next(each.id for each in self._letter.to if not each.email))


class _Text(GrowingText):
    def allow(self, height: int) -> None:
        """Grow up to this height, and to a few lines where that is less."""
        self._most = max(self._least, height // QFontMetrics(self.font()).lineSpacing())
        self._on_size_changed()


def _facts(owed: Owed) -> list[str]:
    said = [each for each in (say_late(owed),) if each]
    done = t("Chase", "Activities done: {done}").format(done=say_done(owed))
    worked = t("Chase", "Last worked on: {last}").format(last=say_last(owed.worked, t("Chase", "not yet")))
    chased = t("Chase", "Last chased: {last}").format(last=say_chased(owed.chased))
    first = [each[:1].upper() + each[1:] for each in said]
    last = (worked, chased) if owed.owes or owed.chased else (worked,)
    return [" · ".join((*first, done)), " · ".join(last)]


def _to(letter: Letter) -> str:
    if not letter.to:
        return t("Chase", "Nobody is named who could be asked. Give the team a line manager.")
    if letter.hidden:
        return t("Chase", "To, each without seeing the others: {names}").format(names=letter.who)
    return t("Chase", "To: {names}").format(
        names=", ".join(f"{say_asked(each)}, {each.email}" if each.email else say_asked(each) for each in letter.to)
    )


def _no_address(letter: Letter) -> str:
    names = ", ".join(letter.without_address)
    return t("Chase", "No e-mail address is known of {names}.").format(names=names) if names else ""
