"""The third step: every row of the file, what would become of it, and what is doubtful."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.imports.book import Book
from kimdesk.services.import_flow import ImportFlow, Settled
from kimdesk.services.import_preview import Preview, RowState, RowView, SheetView, say_counts, say_made
from kimdesk.services.import_report import OnMatch
from kimdesk.ui.dialogs.columns_dialog import ColumnsDialog
from kimdesk.ui.importing.rows_model import OWN, RowsModel
from kimdesk.ui.tables.cell_delegate import TEXT_SIZE, CellDelegate
from kimdesk.ui.tables.ringed import RingedTable
from kimdesk.ui.theme.style import font, px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import FieldRow
from kimdesk.ui.widgets.reflow import Reflow, in_line

_WIDTHS = (56, 190)
_WIDE = 210
_WIDEST_CHOICE = 340
_DOUBTFUL = "doubtful"


class RowsPanel(QWidget):
    """Shows a preview; what is decided about rows is asked for, not done."""

    all_settled = Signal(object)
    row_settled = Signal(tuple, object)
    row_left = Signal(tuple, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._book: Book | None = None
        self._settled = Settled()
        self.said = Words("", 14)
        self.sheet = ChoiceInput([])
        self.narrowed = ChoiceInput([])
        self.on_match = ChoiceInput(_on_match_choices())
        self.rows = RowsModel(self)
        self.table = self._make_table()
        self.why = quiet("", 13)
        self.leave = SecondaryButton(t("Importing", "Leave this row out"))
        self.update_row = SecondaryButton(t("Importing", "Update this row"))
        self._lay_out()
        self.sheet.key_chosen.connect(self._on_narrowed)
        self.narrowed.key_chosen.connect(self._on_narrowed)
        self.on_match.key_chosen.connect(lambda key: self.all_settled.emit(OnMatch(key)))
        self.leave.clicked.connect(self._on_leave)
        self.update_row.clicked.connect(self._on_update)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.said)
        self._sheet_row = FieldRow(t("Importing", "Sheet"), self.sheet)
        shown = FieldRow(t("Importing", "Show"), self.narrowed)
        self._match_row = FieldRow(t("Importing", "Where a record is here already"), self.on_match)
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        for row in (self._sheet_row, shown, self._match_row):
            row.setMaximumWidth(px(_WIDEST_CHOICE))
            choices.addWidget(row, 1)
        choices.addStretch(0)
        column.addLayout(choices)
        column.addWidget(self.table, 1)
        column.addWidget(self.why)
        column.addWidget(Reflow(in_line(self.leave), in_line(self.update_row)))

    def _make_table(self) -> RingedTable:
        table = RingedTable()
        table.setModel(self.rows)
        table.setAccessibleName(t("Importing", "Rows of the file"))
        table.setItemDelegate(CellDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(QFontMetrics(font(TEXT_SIZE)).height() + px(17))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStyleSheet(f"QHeaderView::section {{ font-size: {px(TEXT_SIZE)}px; }}")
        table.setMinimumHeight(px(120))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widths = QAction(t("Importing", "Widths of columns…"), table)
        widths.triggered.connect(self._on_widths)
        table.addAction(widths)
        return table

    def _on_widths(self) -> None:
        ColumnsDialog(self.table).open()

    def show_flow(self, flow: ImportFlow) -> None:
        """Show the preview of a machine, and what was decided about its rows."""
        assert flow.opened is not None
        fresh = flow.preview is not self._preview
        self._preview, self._book, self._settled = flow.preview, flow.opened.book, flow.settled
        self.on_match.load(flow.settled.on_match.value)
        if fresh and flow.preview is not None:
            self._offer(flow.preview)
            self._show_rows()
            return
        self.rows.settle(flow.settled)
        self._on_current(self.table.currentIndex())

    def _offer(self, preview: Preview) -> None:
        said = (say_counts(preview), _say_dates(preview), say_made(preview))
        self.said.setText(" ".join(filter(None, said)))
        self.sheet.offer([(str(at), each.name) for at, each in enumerate(preview.sheets)])
        first = max(range(len(preview.sheets)), key=lambda at: _records(preview.sheets[at]), default=0)
        self.sheet.load(str(first))
        self._sheet_row.setVisible(len(preview.sheets) > 1)
        self.narrowed.offer(_narrowings(preview))
        self.narrowed.load(None)
        self._match_row.setVisible(bool(preview.count(RowState.CHANGED) + preview.count(RowState.GONE)))

    def _show_rows(self) -> None:
        view = self._view()
        sheet = next((each for each in self._book or () if view is not None and each.name == view.name), None)
        self.rows.show_sheet(view, sheet, self._settled, self.narrowed.key() or "")
        for column in range(self.rows.columnCount()):
            self.table.setColumnWidth(column, px(_WIDTHS[column] if column < OWN else _WIDE))
        if self.rows.shown:
            first = next((at for at, row in enumerate(self.rows.shown) if row.keys), 0)
            self.table.selectRow(first)
        else:
            self._on_current(QModelIndex())

    def _view(self) -> SheetView | None:
        at = self.sheet.key()
        return self._preview.sheets[int(at)] if self._preview is not None and at is not None else None

    @property
    def current(self) -> RowView | None:
        """The row that the keyboard is on."""
        at = self.table.currentIndex().row()
        return self.rows.shown[at] if 0 <= at < len(self.rows.shown) else None

    def _on_narrowed(self, _key: object) -> None:
        self._show_rows()

    def _on_current(self, *_place: object) -> None:
        row = self.current
        self.why.setText("\n".join(row.why) if row is not None else "")
        if row is not None and row.marks and (at := self.rows.place_of(min(row.marks))) is not None:
            self.table.scrollTo(self.rows.index(self.table.currentIndex().row(), at))
        self.leave.setEnabled(row is not None and bool(row.keys))
        self.update_row.setVisible(row is not None and row.matched and bool(row.keys))
        if row is None or not row.keys:
            return
        out = set(row.keys) <= self._settled.left_out
        self.leave.say(t("Importing", "Take this row in") if out else t("Importing", "Leave this row out"))
        updates = self._settled.for_row(row.keys[0]) is OnMatch.UPDATE
        self.update_row.say(t("Importing", "Leave what is here") if updates else t("Importing", "Update this row"))

    def _on_leave(self) -> None:
        if (row := self.current) is not None:
            self.row_left.emit(row.keys, not set(row.keys) <= self._settled.left_out)

    def _on_update(self) -> None:
        if (row := self.current) is not None:
            updates = self._settled.for_row(row.keys[0]) is OnMatch.UPDATE
            self.row_settled.emit(row.keys, OnMatch.SKIP if updates else OnMatch.UPDATE)


def _records(sheet: SheetView) -> int:
    return sum(1 for row in sheet.rows if row.keys)


def _say_dates(preview: Preview) -> str:
    if not preview.dates:
        return ""
    words = tn(
        "Importing",
        "In 1 row a date that could be read two ways was read with the day first.",
        "In {count} rows dates that could be read two ways were read with the day first.",
        preview.dates,
    )
    return words.format(count=preview.dates)


def _narrowings(preview: Preview) -> list[tuple[str | None, str]]:
    offered: list[tuple[str | None, str]] = [(None, t("Importing", "All rows"))]
    if preview.doubtful:
        offered.append((_DOUBTFUL, t("Importing", "Only those to look at ({count})").format(count=preview.doubtful)))
    names = {
        RowState.NEW: t("Importing", "Only new ones ({count})"),
        RowState.CHANGED: t("Importing", "Only those that differ here ({count})"),
        RowState.SAME: t("Importing", "Only those here already ({count})"),
        RowState.GONE: t("Importing", "Only those deleted here ({count})"),
        RowState.LEFT: t("Importing", "Only those left out ({count})"),
    }
    return [
        *offered,
        *(
            (state.value, words.format(count=count))
            for state, words in names.items()
            if (count := preview.count(state))
        ),
    ]


def _on_match_choices() -> list[tuple[str | None, str]]:
    return [
        (OnMatch.SKIP.value, t("Importing", "Leave it as it is")),
        (OnMatch.UPDATE.value, t("Importing", "Take the file’s values")),
        (OnMatch.STOP.value, t("Importing", "Bring nothing in")),
    ]
