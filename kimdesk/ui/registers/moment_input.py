"""A day to look back to, with a calendar beside it; a time of day may stand behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import Text, show
from kimdesk.model.dates import say_date
from kimdesk.model.fields import Field, Type
from kimdesk.services.moments import Moment, moment_named
from kimdesk.ui.registers.inputs import DateInput
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.inputs import FieldRow


class MomentInput(FieldRow):
    """Says which moment was written; nothing where the box was emptied. What is no day is said beside it."""

    moment_chosen = Signal(object)

    def __init__(self, label: Text, clock: Clock, parent: QWidget | None = None) -> None:
        self.input = DateInput(Field("moment", Type.DATE, label))
        super().__init__(show(label), self.input, parent=parent)
        # Room for a time of day behind the day.
        self.input.editor.setMinimumWidth(px(140))
        self._clock = clock
        self._words = ""
        self.moment: Moment | None = None
        self.input.left.connect(self._on_left)
        self.input.chosen.connect(self._on_left)

    def show_moment(self, moment: Moment | None) -> None:
        """Show a moment without saying that somebody wrote it."""
        self.moment = moment
        self._words = say_date(moment.day) if moment else ""
        if moment is not None and moment.words != end_words(moment, self._clock):
            self._words = moment.words
        self.input.editor.load(self._words)
        self.say_error("")

    def _on_left(self, *_words: object) -> None:
        words = self.input.value()
        if words == self._words:
            return
        self._words = words
        self.say_error("")
        try:
            self.moment = moment_named(words, self._clock) if words else None
        except UserError as error:
            self.say_error(f"{error.title}. {error.message}")
            return
        self.moment_chosen.emit(self.moment)


def end_words(moment: Moment, clock: Clock) -> str:
    """Return what the end of a moment's day is called: where a moment is called otherwise it has a time of day."""
    return moment_named(say_date(moment.day), clock).words
