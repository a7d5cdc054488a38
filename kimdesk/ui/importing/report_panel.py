"""The end of an import: what was done with every row of the file."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.import_report import ImportReport, Outcome, kind_words, say_outcome
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words, clear_layout, heading, in_scroll_area
from kimdesk.ui.widgets.reflow import HighAsHeld

_MOST = 300


class ReportPanel(QWidget):
    """Tells a report; ``as_text`` is the whole of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.as_text = ""
        inner = HighAsHeld()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, px(10), 0)
        self._lines.setSpacing(px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(in_scroll_area(inner))

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did; of very many lines the first, all of them stand in the text."""
        parts = [(title, list(lines)) for title, lines in _parts(report)]
        self.as_text = "\n".join(line for title, lines in parts if lines for line in (title, *lines))
        clear_layout(self._lines)
        for title, lines in parts:
            if not lines:
                continue
            self._lines.addWidget(heading(title))
            for line in lines[:_MOST]:
                self._lines.addWidget(Words(line, 13))
            if len(lines) > _MOST:
                more = t("Importing", "and {count} more: copy the report to have them all.")
                self._lines.addWidget(Words(more.format(count=len(lines) - _MOST), 13))
            self._lines.addSpacing(px(8))
        self._lines.addStretch(1)


def _parts(report: ImportReport) -> Iterator[tuple[str, Iterator[str]]]:
    yield report.plan.name, _counts(report)
    yield t("Importing", "To look at"), _notes(report)
    yield t("Importing", "Rows that made no record"), _left_over(report)


def _counts(report: ImportReport) -> Iterator[str]:
    for kind in dict.fromkeys(each.kind for each in report.rows):
        for outcome in Outcome:
            count = sum(1 for each in report.rows if each.kind == kind and each.outcome is outcome)
            if count:
                words = t("Importing", "{count} {kind}: {outcome}")
                yield words.format(count=count, kind=kind_words(kind), outcome=say_outcome(outcome))
    yield from report.plan.notes


def _notes(report: ImportReport) -> Iterator[str]:
    for each in report.rows:
        for note in each.notes:
            words = t("Importing", "{sheet}, row {row}, {record}: {note}")
            yield words.format(
                sheet=each.sheet, row=each.row, record=f"{each.ref} {each.title}".strip()[:60], note=note
            )


def _left_over(report: ImportReport) -> Iterator[str]:
    from kimdesk.imports.left_over import worth_saying

    for each in worth_saying(report.plan.left_over):
        rows = (
            t("Importing", "row {first}").format(first=each.first)
            if each.first == each.last
            else t("Importing", "rows {first} to {last}").format(first=each.first, last=each.last)
        )
        words = t("Importing", "{sheet}, {rows}: {why} (“{words}”)")
        yield words.format(sheet=each.sheet, rows=rows, why=each.why, words=each.words[:80])
