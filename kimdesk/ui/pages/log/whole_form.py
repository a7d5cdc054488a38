"""What a team says about the quarter as a whole, and beside it what the reviewer thinks."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import COMMITMENTS, KEPT, PRINCIPLES, SCALES
from kimdesk.model.returns import RATINGS, State
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.pages.log.binding import Bind, Binding
from kimdesk.ui.pages.log.principle_row import PrincipleRow
from kimdesk.ui.pages.log.reading import own_steps
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Divider, Words, clear_layout, heading, in_scroll_area, page_title, quiet
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.segmented import SegmentedControl
from kimdesk.ui.widgets.sight import focus_in_sight

_BESIDE, _SENTENCE = 560, 220
_TEXTS = ("statement", "gaps", "risks", "best_practice", "evidence_where")


class WholeForm(QWidget):
    """The statement, gaps, risks, commitments, the first principle, practice changes and the review."""

    def __init__(self, bind: Bind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(6))
        self.title = page_title()
        self.said = quiet()
        outer.addWidget(self.title)
        outer.addWidget(self.said)
        outer.addWidget(Divider())
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, px(4), px(8), px(8))
        self._column.setSpacing(px(12))
        outer.addWidget(in_scroll_area(inner), 1)
        self._bindings: dict[str, Binding] = {}
        known = KINDS["return"]
        for name in _TEXTS:
            editor = GrowingText(3 if name == "statement" else 2)
            row = FieldRow(show(known[name].label), editor, show(known[name].help))
            self._bindings[name] = bind(name, editor)
            self._bindings[name].refused.connect(row.say_error)
            self._bindings[name].add_below(row.more)
            self._column.addWidget(row)
        self.first = PrincipleRow("p1", bind)
        self._column.addWidget(self.first)
        self._make_commitments(bind)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(px(6))
        self._column.addLayout(self._changes)
        self._make_review()
        self._column.addStretch(1)

    def _make_commitments(self, bind: Bind) -> None:
        self._column.addWidget(Divider())
        self._column.addWidget(heading(t("Log", "Five record-keeping commitments"), 14))
        for name, words in COMMITMENTS.items():
            label = Words(show(words), 14)
            steps = SegmentedControl(show(words), [(option.key, show(option.label)) for option in KEPT])
            label.setBuddy(steps)
            self._bindings[name] = bind(name, steps)
            # Beside its steps only where a sentence has room to be one.
            needs = max(px(_BESIDE), steps.sizeHint().width() + px(_SENTENCE))
            self._column.addWidget(Reflow(label, steps, needs, stretch=(1, 0)))
            self._column.addWidget(self._bindings[name].place)

    def _make_review(self) -> None:
        self._review = QWidget()
        column = QVBoxLayout(self._review)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Divider())
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        grid.addWidget(heading(t("Log", "The reviewer's rating beside the team's"), 14), 0, 0)
        grid.addWidget(quiet(t("Log", "Team, lowest step"), 13), 0, 1)
        grid.addWidget(quiet(t("Log", "Reviewer"), 13), 0, 2)
        self.ratings: dict[str, tuple[Words, Words]] = {}
        for at, name in enumerate(RATINGS, 1):
            grid.addWidget(Words(show(PRINCIPLES[name]), 14), at, 0)
            self.ratings[name] = (Words("", 14, wrap=False), Words("", 14, wrap=False))
            for place, words in enumerate(self.ratings[name], 1):
                grid.addWidget(words, at, place)
        column.addLayout(grid)
        self._review_note = quiet("", 14)
        column.addWidget(self._review_note)
        self._column.addWidget(self._review)

    def show_view(self, view: ReturnView) -> None:
        """Show the whole return."""
        self.title.setText(t("Log", "The quarter as a whole"))
        self.said.setText(
            t("Log", "{team}, {quarter}: {months}").format(
                team=view.team.title, quarter=view.quarter.name, months=view.quarter.said_months
            )
        )
        editable = view.state not in (State.SIGNED, State.SUBMITTED, State.REVIEWED)
        values = view.whole.values
        for name, binding in self._bindings.items():
            binding.show(view, "", values.get(name), view.whole.before.get(name))
            editor = binding.editor
            if isinstance(editor, GrowingText):
                editor.setReadOnly(not editable)
            elif isinstance(editor, SegmentedControl):
                editor.set_read_only(not editable)
        self.first.show_whole(view, editable)
        self._show_changes(view)
        rated = {name: values.get(f"r{name[1:]}") for name in RATINGS}
        self._review.setVisible(any(rated.values()) or bool(values.get("review_note")))
        own = own_steps(view)
        for name, (team, reviewer) in self.ratings.items():
            team.setText(_step_words(name, own.get(name)))
            reviewer.setText(_step_words(name, rated[name]))
            reviewer.set_tone("amber" if rated[name] and rated[name] != own.get(name) else "")
        self._review_note.setText(values.get("review_note") or "")

    def _show_changes(self, view: ReturnView) -> None:
        clear_layout(self._changes)
        if not view.changes:
            return
        self._changes.addWidget(Divider())
        self._changes.addWidget(heading(t("Log", "Practice changes this quarter"), 14))
        for change in view.changes:
            words = t("Log", "{ref}  {new}").format(ref=change.ref, new=change.title)
            self._changes.addWidget(Words(words, 14))
            self._changes.addWidget(quiet(t("Log", "Why: {why}").format(why=change["why"] or ""), 13))

    def focus_on(self, field: str) -> None:
        """Put the focus where something is missing."""
        if field == "p1":
            focus_in_sight(self.first.steps)
        elif field in self._bindings:
            focus_in_sight(self._bindings[field].editor)

    @property
    def bindings(self) -> list[Binding]:
        """Every input of the form."""
        return [*self._bindings.values(), *self.first.bindings]

    def flush(self) -> None:
        """Save whatever is being typed."""
        for binding in self.bindings:
            binding.autosave.flush()


def _step_words(principle: str, step: str | None) -> str:
    return next((show(option.label) for option in SCALES[principle] if option.key == step), "–")
