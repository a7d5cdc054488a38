"""The second step: which tables come in, as what, and where each column goes, proposed with reasons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.imports.book import Book
from kimdesk.imports.choosing import COMMENT, OUT, TableChoice
from kimdesk.imports.finding import NOT_IMPORTED
from kimdesk.imports.headings import LISTS, REF
from kimdesk.imports.records import ColumnReport, TableReport
from kimdesk.model.fields import Type
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.services.import_flow import SURE, ImportFlow
from kimdesk.ui.importing.rows_model import field_words
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import InfoBar, Words, clear_layout, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import FieldRow
from kimdesk.ui.widgets.reflow import HighAsHeld

_EXAMPLES = 3
_LOOKED_AT = 40
_LONGEST_EXAMPLE = 44
_LIKELY = 0.6
_AT_ONCE = 4


class ColumnsPanel(QWidget):
    """Shows what the tables of a file are taken for; every proposal can be changed."""

    decided = Signal(tuple, object)
    forget_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = ImportFlow()
        self._remembered = ""
        self._shown: tuple[object, ...] | None = None
        self._reasons: dict[int, Words] = {}
        self.columns: dict[int, ChoiceInput] = {}
        self.bar = InfoBar()
        self.table = ChoiceInput([])
        self.kind = ChoiceInput(kind_choices())
        self.why = quiet("", 13)
        inner = HighAsHeld()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, px(10), 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.bar)
        self._table_row = FieldRow(t("Importing", "Table in the file"), self.table)
        asked = QHBoxLayout()
        asked.setSpacing(px(8))
        asked.addWidget(self._table_row, 3)
        asked.addWidget(FieldRow(t("Importing", "Comes in as"), self.kind), 2)
        column.addLayout(asked)
        column.addWidget(self.why)
        column.addWidget(in_scroll_area(inner), 1)
        self.table.key_chosen.connect(self._on_table)
        self.kind.key_chosen.connect(self._on_kind)
        self.bar.acted.connect(lambda: self.forget_asked.emit(self._remembered))

    def show_flow(self, flow: ImportFlow) -> None:
        """Show the tables of a machine; the one that was looked at stays, as long as it is the same file."""
        same = self._flow.opened is flow.opened
        at = self.table.key() if same else None
        self._flow = flow
        self.table.offer([(str(at), _table_words(each)) for at, each in enumerate(flow.tables)])
        first = next((at for at, each in enumerate(flow.tables) if each.kind), 0)
        self.table.load(at if at is not None else str(first))
        self._table_row.setVisible(len(flow.tables) > 1)
        self._show_table()

    def know(self, flow: ImportFlow) -> None:
        """Go by these decisions from now on, without showing anything anew."""
        self._flow = flow

    @property
    def current(self) -> TableReport | None:
        """The table that is shown."""
        at = self.table.key()
        return self._flow.tables[int(at)] if at is not None and int(at) < len(self._flow.tables) else None

    @property
    def _says_itself(self) -> bool:
        """Whether it is one of the program's own tables, which say what each column is."""
        return self._flow.opened is not None and self._flow.opened.proposal.own

    def _show_table(self) -> None:
        table = self.current
        self.kind.setEnabled(table is not None and not self._says_itself)
        self.kind.load(table.kind if table is not None else "")
        self.why.setText(_why(table) if table is not None else t("Importing", "No table was found in this file."))
        self._say_remembered(table)
        shown = (self._flow.opened, table.place, table.kind) if table is not None else None
        if shown is None or shown != self._shown:
            self._shown = shown
            clear_layout(self._grid)
            self.columns.clear()
            self._reasons.clear()
            if table is not None and table.kind:
                self._add_titles()
                self._add_columns(table, 0)
            return
        assert table is not None
        for each in table.columns:
            if each.at in self.columns:
                self.columns[each.at].load(each.field or COMMENT)
                self._reasons[each.at].setText(_column_words(each))

    def _say_remembered(self, table: TableReport | None) -> None:
        opened = self._flow.opened
        remembered = opened.remembered.get(table.place) if opened is not None and table is not None else None
        self._remembered = remembered.record if remembered is not None else ""
        words = t("Importing", "As you had it for “{name}”.").format(name=remembered.name) if remembered else ""
        self.bar.say(words, "neutral", t("Importing", "Forget this") if remembered else "")

    def _add_titles(self) -> None:
        titles = (t("Importing", "In the file"), t("Importing", "Goes to"), t("Importing", "Why"))
        for at, words in enumerate(titles):
            self._grid.addWidget(heading(words, 13), 0, at)
            self._grid.setColumnStretch(at, 2 if at == 1 else 3)

    def _add_columns(self, table: TableReport, first: int) -> None:
        """Add some columns, and the rest in later turns: there may be hundreds."""
        if table is not self.current and self.current is not None and self.current.place != table.place:
            return
        choices = field_choices(table.kind)
        for row, each in enumerate(table.columns[first : first + _AT_ONCE], first + 1):
            self._add_column(row, table, each, choices)
        if first + _AT_ONCE < len(table.columns):
            QTimer.singleShot(0, self, partial(self._add_columns, table, first + _AT_ONCE))
        else:
            self._grid.setRowStretch(len(table.columns) + 1, 1)

    def _add_column(
        self, row: int, table: TableReport, column: ColumnReport, choices: list[tuple[str | None, str]]
    ) -> None:
        assert self._flow.opened is not None
        name = column.heading or t("Importing", "Column {letter}").format(letter=column.letter)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(1))
        lines.addWidget(Words(name, 14))
        if examples := _examples(self._flow.opened.book, table, column):
            lines.addWidget(quiet(examples, 12))
        choice = ChoiceInput(choices)
        choice.setAccessibleName(t("Importing", "“{heading}” goes to").format(heading=name))
        choice.load(column.field or COMMENT)
        choice.setEnabled(not self._says_itself)
        choice.key_chosen.connect(partial(self._on_column, column.at))
        reason = quiet(_column_words(column), 13)
        self.columns[column.at], self._reasons[column.at] = choice, reason
        for at, widget in enumerate((said, choice, reason)):
            self._grid.addWidget(widget, row, at)

    def _on_table(self, _key: object) -> None:
        self._show_table()

    def _on_kind(self, kind: str) -> None:
        if (table := self.current) is not None and kind != table.kind:
            self.decided.emit(table.place, TableChoice(kind))

    def _on_column(self, at: int, field: str) -> None:
        table = self.current
        if table is None:
            return
        before = self._flow.chosen.get(table.place)
        columns = {**(before.columns if before is not None else {}), at: field}
        # A field goes to the column that was chosen last.
        columns = {other: name for other, name in columns.items() if other == at or name != field or name in _MANY}
        self.decided.emit(table.place, TableChoice(table.kind, columns))


_MANY = frozenset({OUT, COMMENT, *LISTS})


def kind_choices() -> list[tuple[str | None, str]]:
    """Return what a table can come in as, the usual ones among them in the order of the alphabet."""
    kinds = sorted((show(each.label_plural), each.name) for each in ALL if each.name not in NOT_IMPORTED)
    return [("", t("Importing", "Nothing: leave this table out")), *((name, words) for words, name in kinds)]


def field_choices(kind: str) -> list[tuple[str | None, str]]:
    """Return where a column of a kind can go."""
    lists = LISTS if kind == "system" else ()
    names = [REF, *lists, *(each.name for each in KINDS[kind] if each.type is not Type.OBJECT)]
    return [
        (COMMENT, t("Importing", "A comment on the record")),
        (OUT, t("Importing", "Nowhere: leave it out")),
        *((name, field_words(kind, name)) for name in names),
    ]


def _table_words(table: TableReport) -> str:
    words = t("Importing", "{sheet}, rows {first} to {last}: {kind}")
    kind = show(KINDS[table.kind].label_plural) if table.kind else t("Importing", "left out")
    return words.format(sheet=table.sheet, first=table.rows[0], last=table.rows[1], kind=kind)


def _why(table: TableReport) -> str:
    if not table.kind:
        return t("Importing", "This table does not come in. If it should, say above as what.")
    return t("Importing", "{sure}: {reasons}.").format(sure=_sure(table.confidence), reasons="; ".join(table.reasons))


def _column_words(column: ColumnReport) -> str:
    if not column.field:
        return t("Importing", "No field found: its words are kept with the record.")
    return t("Importing", "{sure}: {reason}").format(sure=_sure(column.score), reason=column.reason)


def _sure(score: float) -> str:
    return (
        t("Importing", "Sure")
        if score >= SURE
        else t("Importing", "Likely")
        if score >= _LIKELY
        else t("Importing", "Guessed")
    )


def _examples(book: Book, table: TableReport, column: ColumnReport) -> str:
    sheet = next(each for each in book if each.name == table.sheet)
    rows = range(table.rows[0], min(table.rows[1], table.rows[0] + _LOOKED_AT) + 1)
    # A lone cell is a heading between the rows.
    records = (row for row in rows if len(sheet.filled(row)) > 1)
    said = (" ".join(sheet.cell(row, column.at).words.split()) for row in records)
    return " · ".join(_short(words) for words in list(dict.fromkeys(filter(None, said)))[:_EXAMPLES])


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_EXAMPLE else words[: _LONGEST_EXAMPLE - 1].rstrip() + "…"
