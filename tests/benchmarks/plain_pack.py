"""The floor of a pack: the same rows as plain reportlab and openpyxl would put down, without our layout, charts or tags."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate

from kimdesk.exports.content import Column, Pack, Table
from kimdesk.exports.pdf.styles import register_fonts
from kimdesk.exports.pdf.tables import say
from kimdesk.exports.workbook import pages_of

_WIDTH = 499
_ROWS = 40


class PlainPack:
    """Writes the tables and texts of a pack as plainly as can be."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        register_fonts()
        addMapping("KIM-Regular", 1, 0, "KIM-Bold")
        self._text = ParagraphStyle("text", fontName="KIM-Regular", fontSize=8.6, leading=11.8)
        self._head = ParagraphStyle("head", parent=self._text, fontName="KIM-Bold", fontSize=16)

    def pdf(self) -> bytes:
        """Return the pages."""
        story: list[Flowable] = []
        for section in (self._pack.completeness, *self._pack.sections):
            story.append(Paragraph(section.title, self._head))
            for table in section.tables:
                story += self._table(table)
        story += self._table(self._heat())
        for each in self._pack.returns:
            story.append(Paragraph(each.team, self._head))
            story += [
                Paragraph(f"<b>{name}:</b> {escape(words)}", self._text) for name, words in (*each.facts, *each.texts)
            ]
            story += self._table(each.activities)
        out = io.BytesIO()
        SimpleDocTemplate(out).build(story)
        return out.getvalue()

    def workbook(self) -> bytes:
        """Return the same sheets and rows in plain styles, as openpyxl writes them fastest."""
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        book = Workbook(write_only=True)
        for page in pages_of(self._pack):
            sheet = book.create_sheet(page.name)
            head, body = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
            head.font, body.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
            for style, rows in ((head._style, [[page.title], page.headings]), (body._style, page.rows)):
                for row in rows:
                    cells = [WriteOnlyCell(sheet, value) for value in row]
                    for cell in cells:
                        cell._style = style
                    sheet.append(cells)
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    def _heat(self) -> Table:
        heat = self._pack.heat
        columns = (Column("Team", 20), *(Column(name, 13) for name in heat.principles))
        rows = tuple(
            (row.team, *(f"{cell.words}\n{cell.counts}\n{cell.reviewer_words}" if cell else "" for cell in row.cells))
            for row in heat.rows
        )
        return Table("", "", columns, rows, "")

    def _table(self, table: Table) -> list[Flowable]:
        shown = [at for at, column in enumerate(table.columns) if column.weight]
        below = [at for at, column in enumerate(table.columns) if not column.weight]
        whole = sum(table.columns[at].weight for at in shown)
        widths = [_WIDTH * table.columns[at].weight / whole for at in shown]
        made: list[Flowable] = []
        for start in range(0, len(table.rows), _ROWS):
            data: list[list[Any]] = [[table.columns[at].heading for at in shown]]
            style: list[tuple[Any, ...]] = []
            for row in table.rows[start : start + _ROWS]:
                data.append([Paragraph(escape(say(row[at])), self._text) for at in shown])
                more = [f"<b>{table.columns[at].heading}:</b> {escape(say(row[at]))}" for at in below if say(row[at])]
                if more:
                    data.append([Paragraph(" · ".join(more), self._text), *[""] * (len(shown) - 1)])
                    style.append(("SPAN", (0, len(data) - 1), (-1, len(data) - 1)))
            made.append(LongTable(data, colWidths=widths, repeatRows=1, style=style))
        return made
