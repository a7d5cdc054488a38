"""Workbooks for teams without the program: friendly to fill in, and made so that they can be merged when they come back.

What may be filled in is white and open, everything else grey and protected, without a password. Column A, the row of keys
and two sheets are hidden: by them the program knows its own again.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import LONGEST_SHEET_NAME
from kimdesk.exports.team_looks import BANNER, HEADING, OPEN, READ, TITLE, TOLD, Dresser, row_height
from kimdesk.exports.xlsx.package import moment, package
from kimdesk.i18n import t, tag
from kimdesk.model.round_trip import FILLED_BY, FORMAT, ID, Issue, pack

KEYS, SAID, HEAD, FIRST = 1, 2, 3, 4
_LONGEST_PROMPT, _LONGEST_PROMPT_TITLE = 250, 32
_A4 = 9
_ROOMY = 60.0
# Wider sheets are printed on several pages side by side, with what is held in sight on each.
_ONE_PAGE = 190


@dataclass(frozen=True, slots=True)
class PageColumn:
    """One column: its key and heading, whether it may be filled in, what may be chosen in it (``strict``: nothing else), and
    what is to be said to whoever fills it in. ``dated`` columns hold days, and in ``exact`` ones words stay as they were typed.
    """

    name: str
    heading: str
    open: bool
    width: float
    choices: tuple[str, ...] = ()
    strict: bool = False
    help: str = ""
    dated: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class PageRow:
    """One row: what it is known by, its cells, and where it differs from its column: cells that may only be read, and what
    may be chosen in a cell.
    """

    id: str
    cells: tuple[Value, ...]
    shut: frozenset[int] = frozenset()
    choices: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet to fill in, with room for ``spare`` new rows below; ``held`` columns stay in sight beside the headings."""

    key: str
    title: str
    said: str
    columns: tuple[PageColumn, ...]
    rows: tuple[PageRow, ...]
    spare: int = 0
    held: int = 1


@dataclass(frozen=True, slots=True)
class TeamWorkbook:
    """A workbook to fill in: its title, the steps of the sheet that explains it, and its pages."""

    title: str
    steps: tuple[tuple[str, str], ...]
    pages: tuple[Page, ...]
    issue: Issue


def write_team_workbook(book: TeamWorkbook, to: Path) -> Path:
    """Write the workbook to ``to`` (an xlsx file, replaced if it is there) and return it. The same content gives the same
    bytes. Raises UserError.
    """
    made = Workbook()
    facts = made.properties
    facts.title, facts.creator, facts.keywords, facts.language = book.title, "KIM Desk", FORMAT, tag()
    dresser = Dresser()
    guide = made.active
    assert isinstance(guide, Worksheet)
    _fill_guide(guide, book, dresser)
    lists = _Lists()
    for page in book.pages:
        _fill_page(made.create_sheet(_sheet_name(page.title)), page, lists, dresser)
    lists.write(made.create_sheet(_sheet_name(t("TeamWorkbook", "Choices"))), dresser)
    kept = made.create_sheet("KIM Desk")
    kept.sheet_state = "veryHidden"
    for row, words in enumerate(pack(book.issue), 1):
        dresser.put(kept, row, 1, words)
    made.security = WorkbookProtection(lockStructure=True)
    frame = io.BytesIO()
    with explained(to.parent):
        made.save(frame)
    write_file(to, package(frame, moment(book.issue.at), {}, {}))
    return to


class _Lists:
    """The choices that stand on a sheet of their own; the same choices stand there once."""

    def __init__(self) -> None:
        self._columns: dict[tuple[str, ...], int] = {}

    def source(self, choices: tuple[str, ...]) -> str:
        """Return where these choices stand, as a formula."""
        letter = get_column_letter(self._columns.setdefault(choices, len(self._columns) + 1))
        return f"'{_sheet_name(t('TeamWorkbook', 'Choices'))}'!${letter}$1:${letter}${len(choices)}"

    def write(self, sheet: Worksheet, dresser: Dresser) -> None:
        """Write them all to the sheet, which nobody has to see."""
        sheet.sheet_state = "hidden"
        for choices, column in self._columns.items():
            for row, words in enumerate(choices, 1):
                dresser.put(sheet, row, column, words)


def _fill_guide(sheet: Worksheet, book: TeamWorkbook, dresser: Dresser) -> None:
    sheet.title = _sheet_name(t("TeamWorkbook", "How to fill this in"))
    _shape(sheet, (0, 34, 84))
    dresser.put(sheet, 2, 2, book.title, TITLE)
    sheet.row_dimensions[2].height = 30
    dresser.put(sheet, 4, 1, FILLED_BY, READ)
    dresser.put(sheet, 4, 2, t("TeamWorkbook", "Your name"), HEADING)
    dresser.put(sheet, 4, 3, None, OPEN)
    sheet.row_dimensions[4].height = 26
    asked = DataValidation(showInputMessage=True, promptTitle=t("TeamWorkbook", "Your name"))
    asked.prompt = t("TeamWorkbook", "Whoever takes this in sees who filled it in.")
    asked.add("C4")
    sheet.add_data_validation(asked)
    for row, (head, words) in enumerate(book.steps, 6):
        dresser.put(sheet, row, 2, head, HEADING)
        dresser.put(sheet, row, 3, words, TOLD)
        sheet.row_dimensions[row].height = row_height((head, words), (34, 84))
    _protect(sheet)
    sheet.sheet_view.selection[0].activeCell = sheet.sheet_view.selection[0].sqref = "C4"


def _fill_page(sheet: Worksheet, page: Page, lists: _Lists, dresser: Dresser) -> None:
    widths = [each.width for each in page.columns]
    _shape(sheet, (0, *widths))
    dresser.put(sheet, KEYS, 1, f"{FORMAT} {page.key}")
    sheet.row_dimensions[KEYS].hidden = True
    dresser.put(sheet, SAID, 2, page.said, BANNER)
    sheet.row_dimensions[SAID].height = 24
    dresser.put(sheet, HEAD, 1, ID, READ)
    for at, column in enumerate(page.columns, 2):
        dresser.put(sheet, KEYS, at, column.name)
        dresser.put(sheet, HEAD, at, column.heading, HEADING)
    sheet.row_dimensions[HEAD].height = row_height([each.heading for each in page.columns], widths) + 6
    for number, row in enumerate(page.rows, FIRST):
        dresser.put(sheet, number, 1, row.id)
        for at, (column, value) in enumerate(zip(page.columns, row.cells, strict=True)):
            look = OPEN if column.open and at not in row.shut else READ
            dresser.put(sheet, number, at + 2, value, look, dated=column.dated, exact=column.exact)
        sheet.row_dimensions[number].height = row_height(row.cells, widths)
    last = FIRST + len(page.rows) + page.spare - 1
    for number in range(FIRST + len(page.rows), last + 1):
        for at, column in enumerate(page.columns, 2):
            look = OPEN if column.open or column.name in _NAMED else READ
            dresser.put(sheet, number, at, None, look, dated=column.dated, exact=column.exact)
    for at, column in enumerate(page.columns):
        _ask(sheet, lists, column, at, page, last)
    sheet.freeze_panes = f"{get_column_letter(2 + page.held)}{FIRST}"
    filled = max(FIRST + len(page.rows) - 1, FIRST)
    sheet.print_area = f"A{SAID}:{get_column_letter(len(page.columns) + 1)}{filled}"
    sheet.print_title_rows = f"{HEAD}:{HEAD}"
    sheet.print_title_cols = f"A:{get_column_letter(1 + page.held)}"
    if page.spare or len(page.rows) > 1:
        sheet.auto_filter.ref = f"A{HEAD}:{get_column_letter(len(page.columns) + 1)}{max(last, FIRST)}"
    _protect(sheet)


# A new row may say what it is called, where a row that went out may not be called otherwise.
_NAMED = frozenset({"activity"})


def _ask(sheet: Worksheet, lists: _Lists, column: PageColumn, at: int, page: Page, last: int) -> None:
    """Offer the choices of a column, say what is asked in it, and let a row that has choices of its own have them."""
    letter = get_column_letter(at + 2)
    own = {number: row.choices[at] for number, row in enumerate(page.rows, FIRST) if at in row.choices}
    for number, choices in own.items():
        sheet.add_data_validation(_validation(lists, column, choices, f"{letter}{number}"))
    if not (column.open or column.name in _NAMED) or own or last < FIRST or not (column.choices or column.help):
        return
    sheet.add_data_validation(_validation(lists, column, column.choices, f"{letter}{FIRST}:{letter}{last}"))


def _validation(lists: _Lists, column: PageColumn, choices: tuple[str, ...], area: str) -> DataValidation:
    made = DataValidation(allow_blank=True, showInputMessage=bool(column.help))
    if choices:
        made.type, made.formula1, made.showErrorMessage = "list", lists.source(choices), True
        made.errorStyle = "stop" if column.strict else "information"
        made.errorTitle = column.heading[:_LONGEST_PROMPT_TITLE]
        made.error = t("TeamWorkbook", "Please choose one of the list.")
    if column.help:
        made.promptTitle, made.prompt = column.heading[:_LONGEST_PROMPT_TITLE], column.help[:_LONGEST_PROMPT]
    made.add(area)
    return made


def _shape(sheet: Worksheet, widths: Sequence[float]) -> None:
    for at, width in enumerate(widths, 1):
        shape = sheet.column_dimensions[get_column_letter(at)]
        shape.width = min(width, _ROOMY) if at > 1 and len(widths) > 3 else width
        shape.hidden = at == 1
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1 + int(sum(widths) // _ONE_PAGE), 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _protect(sheet: Worksheet) -> None:
    """Keep headings and what is only to be read from being typed over by mistake; whoever wants to can take that off."""
    guard = sheet.protection
    guard.sheet = True
    guard.formatColumns = guard.formatRows = guard.formatCells = False
    guard.sort = guard.autoFilter = guard.insertRows = guard.deleteRows = False


def _sheet_name(words: str) -> str:
    return "".join(" " if each in "[]:*?/\\" else each for each in words)[:LONGEST_SHEET_NAME].strip("' ")
