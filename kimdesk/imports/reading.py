"""Reading anybody's workbook or table, in a process of its own, so that no file can harm or stop the program."""

from __future__ import annotations

import io
import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimdesk import children
from kimdesk.errors import UserError
from kimdesk.i18n import Text, mark, show, t
from kimdesk.imports.book import Book, sheet_from
from kimdesk.imports.guard import Refused, check_file, open_file
from kimdesk.imports.stopping import look_up

MOST_SECONDS = 120.0
_LOOK_EVERY = 0.25

_SAVE_AS = mark(
    "Import", "Open it in Excel or LibreOffice, choose “Save as”, Excel workbook (.xlsx), and import that copy."
)
_PICK = mark(
    "Import",
    "Choose an Excel workbook (.xlsx, .xlsm, .xls), an OpenDocument spreadsheet (.ods), a table in plain text (.csv) or an "
    "assessment exported by the CNIL’s PIA tool (.json, .zip).",
)
_SMALLER = mark("Import", "Copy the sheet you need into a new workbook, as values, and import that.")
_ASK = mark("Import", "Ask whoever sent it for a new copy.")
_EXPORT = mark("Import", "Export the assessment from the PIA tool once more, as a .json file, and import that.")

SENTENCES: dict[str, tuple[Text, Text]] = {
    "not_there": (mark("Import", "There is no such file."), mark("Import", "Check the name and the folder.")),
    "folder": (mark("Import", "This is a folder, not a file."), _PICK),
    "not_a_file": (mark("Import", "This is not an ordinary file."), _PICK),
    "empty": (mark("Import", "The file is empty (0 bytes)."), _ASK),
    "nothing": (mark("Import", "There is nothing on any of its sheets."), _ASK),
    "locked": (mark("Import", "The file may not be read: another program holds it, or you have no permission."),
               mark("Import", "Close it in other programs, or copy it to a folder of your own.")),
    "unreadable": (mark("Import", "The file could not be read. {why}"), mark("Import",
    "Copy it to this computer and try again.")),
    "encrypted": (mark("Import", "The workbook is protected with a password."),
                  mark("Import", "Open it with the password, save a copy without one, and import that.")),
    "rights": (mark("Import", "The workbook is rights-protected, so that only Office can open it."),
               mark("Import", "Ask its author for an unprotected copy.")),
    "old_xls": (mark("Import", "This is a workbook in the old .xls form, but its name ends otherwise."),
                mark("Import", "Give it the ending .xls and import it again.")),
    "binary_workbook": (mark("Import", "This is a binary workbook (.xlsb)."), _SAVE_AS),
    "open_document": (mark("Import", "This is an OpenDocument file, but its name ends otherwise."),
                      mark("Import", "Where it is a spreadsheet, give it the ending .ods and import it again.")),
    "strict": (mark("Import", "This workbook is in the “Strict Open XML” form."), _SAVE_AS),
    "other_office": (mark("Import", "This is a Word or PowerPoint document, not a workbook."), _PICK),
    "pdf": (mark("Import", "This is a PDF, not a workbook."), _PICK),
    "web_page": (mark("Import", "This is a web page, whatever its name says."), _SAVE_AS),
    "not_a_workbook": (mark("Import", "This is not an Excel workbook, although its name says so."), _SAVE_AS),
    "named_otherwise": (mark("Import", "This is an Excel workbook, but its name ends in {suffix}."),
                        mark("Import",
                        "Check that it is the right file, give it a name ending in .xlsx and import it again.")),
    "unknown_type": (mark("Import", "Files of this kind ({suffix}) cannot be imported."), _PICK),
    "not_text": (mark("Import", "This is not text, although its name says so."), _PICK),
    "not_json": (mark("Import", "This is not sound JSON, or only a part of it."), _ASK),
    "said_twice": (mark("Import", "It gives one name two values, so that nobody can tell which counts."), _EXPORT),
    "no_assessment": (mark("Import", "It holds no assessment of the CNIL’s PIA tool."), _EXPORT),
    "heavy_assessment": (mark("Import", "It holds far more than an assessment does, or attachments too large to be read."),
                         mark("Import",
                         "Take large attachments out of the assessment in the PIA tool, export it again, and import that.")),
    "broken": (mark("Import", "The file is broken or was only partly copied."), _ASK),
    "damaged": (mark("Import", "The workbook is damaged, so that its content cannot be read."), _SAVE_AS),
    "trap": (mark("Import", "The file is built in a way that could harm the computer that opens it."), _ASK),
    "far_cell": (mark("Import",
    "A cell far outside any table holds something, or there are more than 200,000 rows or 256 columns."),
                 _SMALLER),
    "too_large": (mark("Import", "The file is too large to import. {size}"), _SMALLER),
    "too_much_memory": (mark("Import", "Reading the file would take too much memory."), _SMALLER),
    "too_slow": (mark("Import", "Reading the file took too long and was stopped."), _SMALLER),
    "stopped": (mark("Import", "The import was stopped."), mark("Import", "Nothing was changed.")),
}  # fmt: skip


def read_workbook(path: Path | str, seconds: float = MOST_SECONDS, stopped: Callable[[], bool] | None = None) -> Book:
    """Return what the file holds; raise UserError with one plain sentence where it cannot be read.

    Macros never run and nothing is written. Takes at most ``seconds``; ``stopped`` is asked a few times a second
    whether to give up.
    """
    path = Path(path)
    try:
        check_file(path)
        open_file(path).close()
        answer = _ask_child(path.absolute(), seconds, stopped)
    except Refused as refused:
        raise _say(path, refused) from None
    return Book(path.name, tuple(sheet_from(each) for each in answer))


def child_command(path: Path) -> list[str]:
    """Return how the reading process is started."""
    return children.command(children.READ_WORKBOOK, str(path))


def _ask_child(path: Path, seconds: float, stopped: Callable[[], bool] | None) -> list[dict[str, Any]]:
    with children.start(child_command(path), subprocess.DEVNULL, subprocess.DEVNULL) as child:
        try:
            output = _wait(child, time.monotonic() + seconds, stopped)
        finally:
            child.kill()
    return _understand(output)


def _wait(child: subprocess.Popen[bytes], until: float, stopped: Callable[[], bool] | None) -> bytes:
    while True:
        try:
            return child.communicate(timeout=max(0.01, min(_LOOK_EVERY, until - time.monotonic())))[0]
        except subprocess.TimeoutExpired:
            if stopped is not None and stopped():
                raise Refused("stopped") from None
            if time.monotonic() >= until:
                raise Refused("too_slow") from None


def _understand(output: bytes) -> list[dict[str, Any]]:
    """Return the sheets the child sent; one that died without an answer met a file too heavy or too broken."""
    lines = io.BytesIO(output)
    try:
        answer = json.loads(lines.readline())
        if "refused" in answer:
            raise Refused(answer["refused"], **answer["facts"])
        sheets: list[dict[str, Any]] = answer["sheets"]
        for sheet in sheets:
            count, sheet["rows"] = sheet["rows"], []
            while len(sheet["rows"]) < count:
                look_up()
                sheet["rows"] += json.loads(lines.readline())
    except ValueError:
        raise Refused("damaged") from None
    if not any(sheet["rows"] for sheet in sheets):
        raise Refused("broken" if any(sheet.get("missing") for sheet in sheets) else "nothing")
    return sheets


def _say(path: Path, refused: Refused) -> UserError:
    message, hint = SENTENCES[refused.code]
    title = t("Import", "“{name}” was not imported.").format(name=path.name)
    return UserError(title, show(message).format(**refused.facts).strip(), show(hint))
