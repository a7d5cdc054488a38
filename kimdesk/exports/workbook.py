"""The pack as a workbook: the same sections as the pages, one sheet for each table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.content import Pack, Section, Table, Value
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t

_TINTS = ("5C9DA5", "BBD5CF", "E6D9B8", "F1E3DC")


def write_workbook(pack: Pack, told: Callable[[float], None] = lambda _done: None) -> bytes:
    """Return the pack as an xlsx workbook; the same pack gives the same bytes.

    ``told`` hears from 0 to 1 how far it is, and may raise to stop it.
    """
    with Sheets(pack.name, pack.cover.workspace, pack.seal, pack.words.language, pack.stamp) as sheets:
        _fill(sheets, pack, told)
        made = sheets.finish()
    told(1.0)
    return made


def _fill(sheets: Sheets, pack: Pack, told: Callable[[float], None]) -> None:
    tables = _tables(pack)
    _cover(sheets, pack)
    _contents(sheets, pack, [*tables, (pack.verify.title, pack.verify.tables[0])])
    _summary(sheets, pack)
    for number, (_section, table) in enumerate(tables):
        sheet = sheets.add(table.sheet, [column.heading for column in table.columns], table.rows, table.empty)
        if table is pack.trend.table and table.rows:
            _chart(sheet, pack.trend.table)
        told(number / len(tables))
    _verify(sheets, pack.verify)
    sheets.add_notes()


def _tables(pack: Pack) -> list[tuple[str, Table]]:
    """Return every table with the title of its section, in the order of the pages."""
    found = [(pack.completeness.title, table) for table in pack.completeness.tables]
    found += [
        (pack.heat.title, pack.heat.table),
        (pack.heat.title, pack.heat.totals_table),
        (pack.trend.title, pack.trend.table),
    ]
    found += [(section.title, table) for section in pack.sections for table in section.tables]
    return [*found, (pack.returns_title, pack.returns_table), (pack.returns_title, pack.activities_table)]


def _cover(sheets: Sheets, pack: Pack) -> None:
    cover = pack.cover
    facts: list[tuple[str, str]] = [
        (t("Pack", "Title"), cover.title),
        (t("Pack", "Landlord"), cover.workspace),
        (t("Pack", "Part"), cover.scope),
        (t("Pack", "Quarter"), cover.quarter),
        (t("Pack", "Months"), cover.months),
        (t("Pack", "State"), cover.draft or cover.sign_heading),
        (t("Pack", "Sample"), cover.sample),
        *((t("Pack", "Remark"), remark) for remark in cover.remarks),
        *((cover.about_heading, words) for words in cover.about),
        (t("Pack", "Mark of the content"), pack.content_hash),
        (t("Pack", "Pages"), f"{pack.slug}.pdf"),
    ]
    sheets.add(
        t("Pack", "Cover"),
        (t("Pack", "What"), t("Pack", "Value")),
        [fact for fact in facts if fact[1]],
        widths=(24, 90),
    )
    signs = [
        (sign.who.replace("\n", ", "), words, sign.when) for sign in cover.signs for words in sign.attests or ("",)
    ]
    sheets.add(
        t("Pack", "Sign-off"),
        (t("Pack", "Name or role"), t("Pack", "Attests"), t("Pack", "When")),
        signs,
        cover.draft,
        widths=(34, 70, 26),
    )


def _contents(sheets: Sheets, pack: Pack, tables: list[tuple[str, Table]]) -> None:
    intros = {section.title: section.intro for section in (pack.completeness, *pack.sections)}
    intros |= {
        pack.heat.title: (pack.heat.intro,),
        pack.trend.title: pack.trend.words,
        pack.returns_title: (pack.returns_intro,),
    }
    rows: list[Sequence[Value]] = []
    said: set[str] = set()
    for section, table in tables:
        words = "" if section in said else "\n".join(intros.get(section, ()))
        said.add(section)
        rows.append((table.sheet, section, table.heading, len(table.rows), words))
    headings = (
        t("Pack", "Sheet"),
        t("Pack", "Section"),
        t("Pack", "Table"),
        t("Pack", "Rows"),
        t("Pack", "What it says"),
    )
    sheets.add(pack.words.contents, headings, rows, widths=(24, 30, 40, 9, 80))


def _summary(sheets: Sheets, pack: Pack) -> None:
    summary = pack.summary
    sections: list[tuple[str, Section]] = [(section.title, section) for section in (pack.completeness, *pack.sections)]
    figures = [(summary.title, _number(figure.number), figure.words) for figure in summary.figures]
    figures += [
        (title, _number(figure.number), figure.words) for title, section in sections for figure in section.figures
    ]
    sheets.add(
        t("Pack", "Figures"),
        (t("Pack", "Section"), t("Pack", "Number"), t("Pack", "What")),
        figures,
        widths=(34, 12, 70),
    )
    asks = [(number, ask.sentence, ask.about) for number, ask in enumerate(summary.asks, 1)]
    sheets.add(
        summary.asks_heading,
        (t("Pack", "No."), t("Pack", "What is asked"), t("Pack", "About")),
        asks,
        summary.no_asks,
        widths=(9, 70, 50),
    )
    changed = summary.changed
    sheets.add(t("Pack", "Latest changes"), [column.heading for column in changed.columns], changed.rows, changed.empty)


def _number(words: str) -> Value:
    plain = words.replace(",", "")
    return int(plain) if plain.isascii() and plain.isdigit() else words


def _chart(sheet: Worksheet, table: Table) -> None:
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 40
    chart.title = table.heading
    chart.width, chart.height = 22, 8
    rows = len(table.rows) + 1
    for column, tint in zip((5, 4, 3, 2), _TINTS, strict=True):
        chart.add_data(Reference(sheet, min_col=column, min_row=1, max_row=rows), titles_from_data=True)
        chart.series[-1].graphicalProperties.solidFill = tint
        chart.series[-1].graphicalProperties.line.solidFill = "16212B"
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=rows))
    chart.x_axis.delete = chart.y_axis.delete = False
    sheet.add_chart(chart, f"A{rows + 3}")


def _verify(sheets: Sheets, section: Section) -> None:
    table = section.tables[0]
    rows: list[Sequence[Value]] = [(str(number), words) for number, words in enumerate(section.intro, 1)]
    sheets.add(table.sheet, [column.heading for column in table.columns], [*rows, *table.rows], widths=(24, 100))
