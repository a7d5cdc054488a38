"""The row above the list: in which way, which day or days, which kind, team and person."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.in_force import kinds_in_force
from kimdesk.services.moments import Days, days_between, end_of_day
from kimdesk.ui.pages.history.reading import Asked, Mode, has_team
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.moment_input import MomentInput
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PillButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.flow import FlowLayout, in_flow
from kimdesk.ui.widgets.inputs import FieldRow
from kimdesk.ui.widgets.segmented import SegmentedControl

_DAYS_AT_FIRST = 90
_WIDE, _NARROW = 176, 184


class AskingRow(QWidget):
    """``changed`` comes whenever something else is asked; ``asked`` says what, or nothing where a day is no day.

    Where there is little room the choices are folded away until somebody wants them: ``opened`` says so.
    """

    changed = Signal()
    opened = Signal(bool)

    def __init__(self, desk: Desk, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._directory = desk, directory
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.mode = SegmentedControl(
            t("LookingBack", "What to look for"),
            [
                (Mode.AS_AT, t("LookingBack", "As at a day")),
                (Mode.IN_FORCE, t("LookingBack", "In force on a day")),
                (Mode.CHANGES, t("LookingBack", "Who changed what")),
            ],
        )
        self.mode.show_step(Mode.AS_AT)
        self.mode.step_chosen.connect(self._on_mode)
        self.choose = PillButton(t("LookingBack", "Choose day and kind"))
        self.choose.setCheckable(True)
        self.choose.toggled.connect(self._on_choose)
        self.choose.hide()
        column.addWidget(in_flow(self.mode, self.choose))
        column.addWidget(self._make_choices())
        self.error = Words("", 13, tone="red")
        self.error.hide()
        column.addWidget(self.error)
        for choice in (self.kind, self.team, self.person):
            choice.key_chosen.connect(self._on_choice)
        self._begin()
        directory.renewed.connect(self._on_directory)
        self._on_directory()
        self._arrange()

    def _make_choices(self) -> QWidget:
        clock = self._desk.context.clock
        self.as_at = MomentInput(mark("LookingBack", "As at"), clock)
        self.on = MomentInput(mark("LookingBack", "In force on"), clock)
        self.known = MomentInput(mark("LookingBack", "As known on"), clock)
        self.first = MomentInput(mark("LookingBack", "From"), clock)
        self.last = MomentInput(mark("LookingBack", "To"), clock)
        self.kind = ChoiceInput(_kinds(Mode.AS_AT))
        self.team, self.person = ChoiceInput([]), ChoiceInput([])
        self._choices = QWidget()
        flow = FlowLayout(self._choices, px(12))
        self._rows = {"kind": FieldRow(t("LookingBack", "Kind"), self.kind)}
        self._rows["team"] = FieldRow(t("LookingBack", "Team"), self.team)
        self._rows["person"] = FieldRow(t("LookingBack", "Person"), self.person)
        for moment in (self.as_at, self.on, self.known, self.first, self.last):
            moment.setFixedWidth(px(_NARROW))
            moment.moment_chosen.connect(self._on_moment)
            flow.addWidget(moment)
        for row in self._rows.values():
            row.setFixedWidth(px(_WIDE))
            flow.addWidget(row)
        return self._choices

    def _begin(self) -> None:
        """Begin with yesterday, and with the last three months."""
        clock = self._desk.context.clock
        yesterday = end_of_day(clock.today() - timedelta(days=1), clock)
        self.as_at.show_moment(yesterday)
        self.on.show_moment(yesterday)
        self.first.show_moment(end_of_day(clock.today() - timedelta(days=_DAYS_AT_FIRST), clock))
        self.kind.load("")

    def fold(self, folded: bool) -> None:
        """Fold the choices away, or show them always."""
        self.choose.setVisible(folded)
        self.choose.setChecked(False)
        self._choices.setVisible(not folded)

    def _on_choose(self, wanted: bool) -> None:
        self.choose.say(t("LookingBack", "Done") if wanted else t("LookingBack", "Choose day and kind"))
        self._choices.setVisible(wanted or not self.choose.isVisible())
        self.opened.emit(wanted)

    # --- what is asked ----------------------------------------------------------------------------------------------

    @property
    def chosen_mode(self) -> Mode:
        """In which way somebody looks back."""
        return Mode(self.mode.chosen or Mode.AS_AT)

    @property
    def chosen_kind(self) -> str:
        """The kind that is looked at; nothing for all of them."""
        return self.kind.key() or ""

    def show_kind(self, kind: str) -> None:
        """Look at a kind."""
        self.kind.load(kind)
        self._arrange()
        self.changed.emit()

    def asked(self, needs: tuple[str, ...], sort: str, descending: bool) -> Asked | None:
        """Return what is asked for with these columns in this order, or None where the days make no sense."""
        mode, kind, team = self.chosen_mode, self.chosen_kind, self.team.key() or ""
        if mode is Mode.CHANGES:
            days = self._days()
            return days and Asked(mode, kind, team, self.person.key() or "", days=days)
        if mode is Mode.IN_FORCE:
            on = self.on.moment
            return Asked(mode, kind, team, "", self.known.moment, on.day if on else None, None, needs, sort, descending)
        return Asked(mode, kind, team, "", self.as_at.moment, None, None, needs, sort, descending)

    def _days(self) -> Days | None:
        clock = self._desk.context.clock
        last = self.last.moment.day if self.last.moment else clock.today()
        first = self.first.moment.day if self.first.moment else min(last, clock.today())
        try:
            days = days_between(first, last, clock)
        except UserError as error:
            self._say(f"{error.message} {error.hint}")
            return None
        self._say("")
        return days

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_mode(self, step: object) -> None:
        if step is None:
            self.mode.show_step(Mode.AS_AT)
        kind = self.chosen_kind
        choices = _kinds(self.chosen_mode)
        self.kind.offer(choices)
        known = {key for key, _words in choices}
        self.kind.load(kind if kind in known else choices[0][0])
        self._say("")
        self._arrange()
        self.changed.emit()

    def _on_moment(self, _moment: object) -> None:
        self.changed.emit()

    def _on_choice(self, _key: object) -> None:
        self._arrange()
        self.changed.emit()

    def _on_directory(self) -> None:
        for choice, kind in ((self.team, "team"), (self.person, "person")):
            every = (None, t("LookingBack", "All"))
            choice.offer([every, *((entry.id, entry.title) for entry in self._directory.of((kind,)))])

    def _arrange(self) -> None:
        mode = self.chosen_mode
        self.as_at.setVisible(mode is Mode.AS_AT)
        for each in (self.on, self.known):
            each.setVisible(mode is Mode.IN_FORCE)
        for each in (self.first, self.last):
            each.setVisible(mode is Mode.CHANGES)
        self._rows["person"].setVisible(mode is Mode.CHANGES)
        wanted = has_team(self.chosen_kind) and (bool(self.chosen_kind) or mode is Mode.CHANGES)
        self._rows["team"].setVisible(wanted)


def _kinds(mode: Mode) -> list[tuple[str | None, str]]:
    if mode is Mode.IN_FORCE:
        names = sorted(kinds_in_force(), key=lambda name: name != "activity")
        return [(name, show(KINDS[name].label_plural)) for name in names]
    every = t("LookingBack", "Everything, counted") if mode is Mode.AS_AT else t("LookingBack", "Everything")
    return [("", every), *((kind.name, show(kind.label_plural)) for kind in ALL)]
