"""What is done with a cycle as a whole, and the short forms that ask for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.dates import parse_date, say_date
from kimdesk.model.frameworks import Framework
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks

_TAGS = frozenset(option.key for option in RECOMMENDATIONS)


class AssessmentActs(QObject):
    """Asks and does. ``begun`` names the framework and the cycle, ``added`` a framework that is new, ``said`` tells what
    was done.
    """

    begun = Signal(str, str)
    added = Signal(object)
    said = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, directory: Directory, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._tasks, self._bus, self._directory, self._host = desk, tasks, bus, directory, host
        self._dialog: FormDialog | None = None
        self._view: CycleView | None = None
        self._answer: AnswerView | None = None

    def show(self, view: CycleView, answer: AnswerView | None) -> None:
        """Note what is on screen."""
        self._view, self._answer = view, answer

    def begin(self, cycle: str) -> None:
        """Begin a cycle of the framework on screen at once."""
        if self._view is not None:
            work = partial(_begin, self._desk, self._view.framework.key, cycle, True)
            self._tasks.write(work, self._on_begun, self._on_refused)

    def ask_cycle(self, suggested: str) -> None:
        """Ask for the name of the next cycle."""
        assert self._view is not None
        latest = self._view.cycles[-1] if self._view.cycles else ""
        forward = t("Assessment", "Show what was said in {cycle} until it is said anew").format(cycle=latest)
        questions = [
            Question(
                "cycle",
                t("Assessment", "Name"),
                "line",
                t("Assessment", "The month or the year it is made in."),
                value=suggested,
                needed=t("Assessment", "Give the cycle a name."),
            )
        ]
        if latest:
            questions.append(Question("forward", forward, "choice", choices=_yes_no(), value="yes"))
        sentence = t("Assessment", "Every item is asked anew: none of them is assessed yet.")
        self._ask(t("Assessment", "A new cycle"), sentence, questions, t("Assessment", "Begin it"), self._on_cycle)

    def ask_approval(self) -> None:
        """Ask which body approved what is assessed, and when."""
        sentence = t("Assessment", "What is not yet assessed is left out. Later changes are shown as such.")
        questions = [
            Question(
                "body", show(KINDS["answer"]["approved_by"].label), "line", needed=t("Assessment", "Say which body.")
            ),
            self._day_question(show(KINDS["answer"]["approved_on"].label)),
        ]
        self._ask(
            t("Assessment", "Record an approval"), sentence, questions, t("Assessment", "Record it"), self._on_approval
        )

    def ask_publication(self) -> None:
        """Ask when what was approved was published."""
        questions = [self._day_question(show(KINDS["answer"]["published"].label))]
        self._ask(
            t("Assessment", "Record the publication"), "", questions, t("Assessment", "Record it"), self._on_publication
        )

    def ask_action(self) -> None:
        """Ask for a new action that comes from the answer on screen."""
        if self._answer is None or self._answer.record is None:
            return
        known = KINDS["action"]
        people: list[tuple[str | None, str]] = [(None, t("Assessment", "Not said yet"))]
        people += [(each.id, each.title) for each in self._directory.of(("person", "team"))]
        questions = [
            Question("title", show(known["title"].label), needed=t("Assessment", "Say what is to be done.")),
            Question("owner", show(known["owners"].label), "choice", choices=tuple(people)),
            Question("target", show(known["target"].label), "line", show(known["target"].help)),
        ]
        title = t("Assessment", "New action from {item}").format(item=self._answer.item.key)
        sentence = self._answer.item.title
        self._ask(title, sentence, questions, t("Assessment", "Add the action"), self._on_action)

    def ask_framework(self) -> None:
        """Ask for the file of a framework, and add it."""
        name, _filter = QFileDialog.getOpenFileName(
            self._host, t("Assessment", "Which framework should be added?"), "", t("Assessment", "Frameworks (*.json)")
        )
        if name:
            self.add_framework(Path(name))

    def add_framework(self, path: Path) -> None:
        """Add the framework of a file, or its later version, for everybody."""
        self._tasks.write(partial(self._desk.frameworks.add, path), self._on_added, self._on_refused)

    def export(self) -> None:
        """Open the door through which the self-assessment leaves."""
        ExportDialog(self._desk, self._tasks, "answer", self._host).open()

    def carry_evidence(self) -> None:
        """Name the other cycle's evidence for the answer on screen too."""
        if self._view is not None and self._answer is not None and self._answer.record is not None:
            work = partial(
                self._desk.answers.carry_evidence, self._answer.record.id, self._answer.to_carry, self._view.against
            )
            self._tasks.write(work, self._on_done, self._on_refused)

    # --- answers of the forms ---------------------------------------------------------------------------------------

    def _on_cycle(self, answers: dict[str, Any]) -> None:
        assert self._view is not None
        forward = answers.get("forward", "yes") == "yes"
        work = partial(_begin, self._desk, self._view.framework.key, answers["cycle"], forward)
        self._tasks.write(work, self._on_begun, self._on_not_done)

    def _on_begun(self, begun: tuple[str, str, Changes]) -> None:
        self._close()
        framework, cycle, changes = begun
        self._bus.announce(changes)
        self.begun.emit(framework, cycle)
        self.said.emit(t("Assessment", "{cycle} has begun.").format(cycle=cycle))

    def _on_added(self, made: tuple[Framework, Changes]) -> None:
        framework, changes = made
        self._bus.announce(changes)
        self.added.emit(framework.key)
        self.said.emit(t("Assessment", "{framework} can be assessed against.").format(framework=framework.shown.name))

    def _on_approval(self, answers: dict[str, Any]) -> None:
        assert self._view is not None
        cycle = (self._view.framework.key, self._view.cycle)
        self._with_day(answers, partial(_approve, self._desk, cycle, answers["body"]))

    def _on_publication(self, answers: dict[str, Any]) -> None:
        assert self._view is not None
        self._with_day(answers, partial(_publish, self._desk, (self._view.framework.key, self._view.cycle)))

    def _with_day(self, answers: dict[str, Any], work: Callable[[date], Changes]) -> None:
        day = parse_date(answers["on"])
        if day is None:
            assert self._dialog is not None
            words = t("Assessment", "“{words}” is not a date. Write it day first, for example 31/03/2026.")
            self._dialog.say_error(words.format(words=answers["on"]))
            return
        self._tasks.write(partial(work, day), self._on_answered, self._on_not_done)

    def _on_action(self, answers: dict[str, Any]) -> None:
        assert self._answer is not None
        assert self._answer.record is not None
        values = {"title": answers["title"], "target": answers["target"], "origin": self._answer.record.id}
        values |= {"owners": (answers["owner"],)} if answers["owner"] else {}
        key = self._answer.item.part_of or self._answer.item.key
        if self._view is not None and self._view.framework.key == OMBUDSMAN and key in _TAGS:
            values |= {"recommendations": (key,), "ombudsman": True}
        self._tasks.write(partial(_make_action, self._desk, values), self._on_answered, self._on_not_done)

    # --- how it went ------------------------------------------------------------------------------------------------

    def _on_answered(self, changes: Changes) -> None:
        self._close()
        self._on_done(changes)

    def _on_done(self, changes: Changes) -> None:
        self._bus.announce(changes)
        for note in changes.notes:
            self.said.emit(note)

    def _on_not_done(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.say_error(say_why(error))

    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(say_why(error))

    def _day_question(self, label: str) -> Question:
        today = say_date(self._desk.context.clock.today())
        return Question("on", label, "line", value=today, needed=t("Assessment", "Say on which day."))

    def _ask(
        self, title: str, sentence: str, questions: list[Question], act: str, answered: Callable[[dict[str, Any]], None]
    ) -> None:
        self._dialog = FormDialog(title, sentence, questions, act, self._host)
        self._dialog.answered.connect(answered)
        self._dialog.open()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.finish()
            self._dialog = None


def _begin(desk: Desk, framework: str, cycle: str, forward: bool) -> tuple[str, str, Changes]:
    started = desk.assessment.start(framework, cycle, forward)
    return started.framework.key, started.cycle, started.changes


def _approve(desk: Desk, cycle: tuple[str, str], body: str, day: date) -> Changes:
    # Read anew: what was typed last is saved by now.
    return desk.assessment.approve(desk.assessment.view(*cycle), body, day)


def _publish(desk: Desk, cycle: tuple[str, str], day: date) -> Changes:
    return desk.assessment.publish(desk.assessment.view(*cycle), day)


def _make_action(desk: Desk, values: dict[str, Any]) -> Changes:
    return desk.records.make("action", values).changes


def _yes_no() -> tuple[tuple[str | None, str], ...]:
    return (("yes", t("Assessment", "Yes")), ("no", t("Assessment", "No, begin with empty answers")))
