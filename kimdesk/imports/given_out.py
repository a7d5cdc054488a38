"""Whether a book is one that went out to be filled in, and what its hidden sheet says."""

from __future__ import annotations

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.imports.book import Book, Sheet
from kimdesk.model.round_trip import ANY_FORMAT, FILLED_BY, Broken, Issue, Newer, unpack


def is_team_workbook(book: Book) -> bool:
    """Tell whether the book is, or was, a workbook that went out to be filled in."""
    return any(
        cell.words.startswith((ANY_FORMAT, FILLED_BY)) for sheet in book for row in sheet.rows[:6] for cell in row[:3]
    )


def require_not_given_out(book: Book) -> None:
    """Raise UserError where a book went out to be filled in: it is merged, and not imported as if nothing were known of it."""
    if is_team_workbook(book):
        raise UserError(
            t("Import", "“{name}” was not imported.").format(name=book.name),
            t("Import", "It was given out to be filled in, and is merged with what was changed here meanwhile."),
            t("Import", "In the window: “Take a filled workbook in…”. On the command line: kimdesk workbook merge."),
        )


def issue_of(book: Book) -> tuple[Sheet, Issue]:
    """Return the hidden sheet and what it says. Raises UserError where the book is no workbook that was given out, or its
    hidden sheet is not as it was written.
    """
    for sheet in book:
        words = sheet.cell(1, 0).words
        if words.startswith(ANY_FORMAT) and sheet.cell(2, 0).words and len(sheet.row(1)) == 1 and _is_packed(sheet):
            try:
                return sheet, unpack([sheet.cell(row, 0).words for row in range(1, len(sheet.rows) + 1)])
            except Newer:
                raise _refused(
                    book,
                    t("Merging", "A newer KIM Desk wrote this workbook, in a form that this one does not know."),
                    t("Merging", "Bring this KIM Desk up to date first."),
                ) from None
            except Broken:
                raise _refused(
                    book,
                    t("Merging", "Its hidden sheet, by which it can be merged, has been changed."),
                    t("Merging", "Ask for the file as it was sent out, or give out a fresh workbook."),
                ) from None
    if is_team_workbook(book):
        raise _refused(
            book,
            t("Merging", "Its hidden sheet, by which it can be merged, is no longer there."),
            t("Merging", "Ask for the whole file instead of a copied sheet, or give out a fresh workbook."),
        )
    raise _refused(
        book,
        t("Merging", "It is not a workbook that KIM Desk gave out to be filled in."),
        t("Merging", "Bring it in as a spreadsheet: drop it onto the window (kimdesk import)."),
    )


def _is_packed(sheet: Sheet) -> bool:
    return " " not in sheet.cell(2, 0).words and len(sheet.cell(1, 0).words.split()) == 2


def _refused(book: Book, message: str, hint: str) -> UserError:
    return UserError(t("Merging", "“{name}” was not taken in.").format(name=book.name), message, hint)
