"""The pack as a workbook: the same sections as the pages, one sheet for each table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.data_source import AxDataSource, StrRef
from openpyxl.chart.text import RichText
from openpyxl.drawing.fill import ColorChoice, PatternFillProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties

from kimdesk.exports.content import Pack, Section, Table, Value
from kimdesk.exports.pdf.charts import say_trend
from kimdesk.exports.reader_sheets import Page, Placed, ReaderSheets
from kimdesk.exports.xlsx.looks import FONT
from kimdesk.i18n import t

# From the weakest step to the strongest: patterns, so that nobody needs the colours to tell them apart.
_PATTERNS = (("ltUpDiag", "8A4B2A"), ("pct20", "6B5A1B"), ("dkDnDiag", "2F7F6D"), ("solid", "0B5E6B"))
_INK, _PAPER = "16212B", "FFFFFF"


def write_workbook(pack: Pack, told: Callable[[float], None] = lambda _done: None) -> bytes:
    """Return the pack as an xlsx workbook; the same pack gives the same bytes.

    ``told`` hears from 0 to 1 how far it is, and may raise to stop it.
    """
    with ReaderSheets(pack.name, pack.cover.workspace, pack.seal, pack.words.language, pack.stamp) as sheets:
        pages = list(pages_of(pack))
        for number, page in enumerate(pages):
            placed = sheets.publish(page)
            if page.beside:
                _chart(sheets, pack, placed)
            told(number / len(pages))
        made = sheets.finish()
    told(1.0)
    return made


def pages_of(pack: Pack) -> Iterator[Page]:
    """Yield every sheet but the contents, the cover first; each names the quarter in its title."""
    yield _cover(pack)
    for page in (_signs(pack), *_summary(pack), *_sections(pack), _verify(pack)):
        yield replace(page, title=f"{page.title}, {pack.cover.quarter}")


def _sections(pack: Pack) -> Iterator[Page]:
    intros = {section.title: section.intro for section in (pack.completeness, *pack.sections)}
    intros |= {
        pack.heat.title: (pack.heat.intro,),
        pack.trend.title: pack.trend.words,
        pack.returns_title: (pack.returns_intro,),
    }
    for section, table in _tables(pack):
        first = section in intros
        about = "\n".join(intros.pop(section, ()))
        page = _page(table, table.heading or (section if first else table.sheet))
        beside = ""
        if table is pack.trend.table and table.rows:
            beside = t("Pack", "A chart to the right of the table shows its figures.")
        # A table with a heading of its own says in the contents which section it belongs to.
        about = about or (section if table.heading else "")
        yield replace(page, about=about, beside=beside)


def _page(table: Table, title: str) -> Page:
    return Page(table.sheet, title, [column.heading for column in table.columns], table.rows, table.empty)


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


def _cover(pack: Pack) -> Page:
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
    headings = (t("Pack", "What"), t("Pack", "Value"))
    facts = [fact for fact in facts if fact[1]]
    return Page(t("Pack", "Cover"), pack.name, headings, facts, widths=(24, 90))


def _signs(pack: Pack) -> Page:
    cover = pack.cover
    name = t("Pack", "Sign-off")
    headings = (t("Pack", "Name or role"), t("Pack", "Attests"), t("Pack", "When"))
    signs = [
        (sign.who.replace("\n", ", "), words, sign.when) for sign in cover.signs for words in sign.attests or ("",)
    ]
    return Page(name, name, headings, signs, cover.draft, widths=(34, 70, 26))


def _summary(pack: Pack) -> Iterator[Page]:
    summary = pack.summary
    sections: list[tuple[str, Section]] = [(section.title, section) for section in (pack.completeness, *pack.sections)]
    figures = [(summary.title, _number(figure.number), figure.words) for figure in summary.figures]
    figures += [
        (title, _number(figure.number), figure.words) for title, section in sections for figure in section.figures
    ]
    headings = (t("Pack", "Section"), t("Pack", "Number"), t("Pack", "What"))
    name = t("Pack", "Figures")
    yield Page(name, name, headings, figures, t("Pack", "There is no figure to show."), widths=(34, 12, 70))
    asks = [(number, ask.sentence, ask.about) for number, ask in enumerate(summary.asks, 1)]
    headings = (t("Pack", "No."), t("Pack", "What is asked"), t("Pack", "About"))
    yield Page(summary.asks_heading, summary.asks_heading, headings, asks, summary.no_asks, widths=(9, 70, 50))
    name = t("Pack", "Latest changes")
    yield replace(_page(summary.changed, summary.changed.heading or name), name=name)


def _number(words: str) -> Value:
    plain = words.replace(",", "")
    return int(plain) if plain.isascii() and plain.isdigit() else words


def _verify(pack: Pack) -> Page:
    section = pack.verify
    table = section.tables[0]
    rows: list[tuple[Value, ...]] = [(str(number), words) for number, words in enumerate(section.intro, 1)]
    return replace(_page(table, section.title), rows=[*rows, *table.rows], widths=(24, 100))


def _chart(sheets: ReaderSheets, pack: Pack, placed: Placed) -> None:
    """Draw the trend as its bars stand on the page, the weakest step at the foot."""
    name = pack.trend.table.heading or pack.trend.title
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 40
    chart.title = name
    chart.title.overlay = chart.legend.overlay = False
    chart.title.tx.rich.p[0].pPr = ParagraphProperties(defRPr=_letters(1400))
    chart.width, chart.height = 26, 11
    last = placed.head + placed.rows
    for column, (pattern, tint) in enumerate(_PATTERNS, 2):
        chart.add_data(
            Reference(placed.sheet, min_col=column, min_row=placed.head, max_row=last), titles_from_data=True
        )
        looks = chart.series[-1].graphicalProperties
        if pattern == "solid":
            looks.solidFill = tint
        else:
            ink, paper = ColorChoice(srgbClr=tint), ColorChoice(srgbClr=_PAPER)
            looks.pattFill = PatternFillProperties(prst=pattern, fgClr=ink, bgClr=paper)
        looks.line.solidFill = _INK
        named = Reference(placed.sheet, min_col=1, min_row=placed.head + 1, max_row=last)
        chart.series[-1].cat = AxDataSource(strRef=StrRef(f=str(named)))
    chart.x_axis.delete = chart.y_axis.delete = False
    for part in (chart.x_axis, chart.y_axis, chart.legend):
        part.txPr = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=_letters(1200)), endParaRPr=_letters(1200))])
    sheets.draw(placed, chart, name, say_trend(pack.trend.points, pack.words.legend_steps))


def _letters(size: int) -> CharacterProperties:
    return CharacterProperties(sz=size, latin=Font(typeface=FONT))
