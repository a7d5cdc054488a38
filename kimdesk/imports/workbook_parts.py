"""The parts of a workbook in Excel's present form: which sheets it has, how its cells are shown, and the sheets themselves."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any

from kimdesk.imports.guard import Refused, listed_sheets
from kimdesk.imports.saying import plain_sheet
from kimdesk.imports.sheet_pass import Style, Styles, read_sheet, read_words

MOST_CHARACTERS = 100_000_000
_WORDS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def read_parts(file: IO[bytes]) -> list[dict[str, Any]]:
    """Return the sheets of a scanned workbook as plain lists, or raise Refused."""
    warnings.simplefilter("ignore")
    try:
        sheets = list(_sheets(file))
        file.seek(0)
        named = {sheet["name"] for sheet in sheets}
        lost = [name for name in listed_sheets(file) if name not in named]
        return [sheet for sheet in sheets if not sheet.pop("chart", False)] + [
            plain_sheet(name, []) | {"missing": True} for name in lost
        ]
    except (MemoryError, RecursionError, Refused):
        raise
    except (zipfile.BadZipFile, EOFError, zlib.error):
        raise Refused("broken") from None
    except Exception:  # noqa: BLE001
        # Whatever the library says of a damaged workbook, people can only do one thing about it.
        raise Refused("damaged") from None


def _sheets(file: IO[bytes]) -> Iterator[dict[str, Any]]:
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.styles.stylesheet import apply_stylesheet

    reader = ExcelReader(file, read_only=True, data_only=True, keep_links=False)
    reader.read_manifest()
    reader.read_workbook()
    apply_stylesheet(reader.archive, reader.wb)
    styles = Styles(_styles(reader.wb), reader.wb.epoch, _words(reader), MOST_CHARACTERS)
    for sheet, relation in reader.parser.find_sheets():
        if relation.target not in reader.valid_files:
            continue
        if "chartsheet" in relation.Type:
            yield plain_sheet(sheet.name, []) | {"chart": True}
            continue
        with reader.archive.open(relation.target) as part:
            read = read_sheet(part, styles)
        yield plain_sheet(sheet.name, read.rows, read.merged, read.bold, (sheet.state or "visible") != "visible")


def _words(reader: Any) -> list[str | None]:
    listed = reader.package.find(_WORDS)
    if listed is None or listed.PartName[1:] not in reader.valid_files:
        return []
    with reader.archive.open(listed.PartName[1:]) as part:
        return read_words(part)


def _styles(book: Any) -> list[Style]:
    """Return how the cells of each style are shown."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

    found = []
    for at, each in enumerate(book._cell_styles):
        code = each.numFmtId
        own = code >= BUILTIN_FORMATS_MAX_SIZE
        place = code - BUILTIN_FORMATS_MAX_SIZE
        formats = book._number_formats
        shape = (formats[place] if 0 <= place < len(formats) else "") if own else BUILTIN_FORMATS.get(code, "")
        font = book._fonts[each.fontId] if 0 <= each.fontId < len(book._fonts) else None
        bold = bool(font is not None and font.b)
        found.append(Style(shape or "", at in book._date_formats, at in book._timedelta_formats, bold))
    return found
