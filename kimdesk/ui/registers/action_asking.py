"""An action that answers the record on screen: asked for in a short form, made with the record as its origin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.store import reading
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks

# What an action can answer from its own editor.
ANSWERED = frozenset({"risk", "asset", "answer", "breach", "learning", "sample_audit", "scrutiny"})

Choices = list[tuple[str | None, str]]


class ActionAsking(QObject):
    """Asks what is to be done about a record, by whom and until when."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus, self._page = desk, tasks, bus, parent
        self._record: Record | None = None
        self._form: FormDialog | None = None

    def ask(self, record: Record) -> None:
        """Ask for an action that answers this record."""
        self._record = record
        self._tasks.read(partial(_offered, self._desk), self._on_offered, f"action owners {id(self)}")

    def _on_offered(self, offered: tuple[Choices, tuple[str, ...]]) -> None:
        assert self._record is not None
        people, themes = offered
        self._form = action_form(self._record, people, self._page.window(), themes)
        self._form.answered.connect(self._on_answered)
        self._form.open()

    def _on_answered(self, answers: dict[str, Any]) -> None:
        assert self._record is not None
        work = partial(make_action, self._desk, self._record, answers)
        self._tasks.write(work, self._on_made, self._on_refused)

    def _on_made(self, made: Made) -> None:
        assert self._form is not None
        self._form.finish()
        self._bus.announce(made.changes)

    def _on_refused(self, error: Exception) -> None:
        assert self._form is not None
        words = say_why(error)
        self._form.say_error(words)


def action_form(
    record: Record, people: Choices, parent: QWidget | None = None, own_themes: Sequence[str] = ()
) -> FormDialog:
    """Return the questions about an action that answers a record; ``own_themes`` stand beside the usual ones."""
    known = KINDS["action"]
    themes = [(option.key, show(option.label)) for option in known["theme"].options]
    themes += [(each, each) for each in own_themes]
    nobody: Choices = [(None, t("Registers", "Not chosen"))]
    name = f"{record.ref} {' '.join(record.title.split())}".strip()
    return FormDialog(
        t("Registers", "A new action"),
        t("Registers", "It answers {name}, and each leads to the other.").format(name=name),
        [
            Question("title", t("Registers", "What is to be done"), needed=t("Registers", "Say what is to be done.")),
            Question("theme", show(known["theme"].label), "choice", choices=(*nobody, *themes)),
            Question("owner", t("Registers", "Owner"), "choice", choices=(*nobody, *people)),
            Question("target", show(known["target"].label), "line", show(known["target"].help)),
        ],
        t("Registers", "Add the action"),
        parent,
    )


def make_action(desk: Desk, record: Record, answers: dict[str, Any]) -> Made:
    """Make the action for the record's own team."""
    values = {"title": answers["title"], "theme": answers["theme"], "target": answers["target"], "origin": record.id}
    if answers["owner"]:
        values["owners"] = (answers["owner"],)
    scope = KINDS[record.kind].scope
    team = (record[scope] or "") if scope else ""
    return desk.records.make("action", {**values, "team": team or None}, prefix=answers["theme"] or "")


def _offered(desk: Desk) -> tuple[Choices, tuple[str, ...]]:
    people = reading.find_records(desk.context.db, "person", {"left": None}, "name")
    return [(each.id, each.title) for each in people], desk.settings.own_themes()
