"""The dialog that takes a filled workbook in, on screen with rows of several states."""

from __future__ import annotations

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.merge_dialog import MergeDialog
from tests.filled_books import FilledBook
from tests.ui.windows import Shown


def merging_shown(shown: Shown) -> MergeDialog:
    """Give two actions out, change one here and both in the workbook, and show what taking it in would do."""
    bench, path = shown.bench, shown.bench.folder / "filled.xlsx"
    made = [bench.desk.records.make("action", {"title": f"Action {words}"}).id for words in ("eighteen", "nineteen")]
    bench.desk.team_workbooks.write_table("action", path)
    bench.desk.records.change("action", made[0], {"comments": "Word twenty"})
    book = FilledBook(path)
    book.put(
        1, "Action eighteen", "comments", "Word sixteen, and what else there is to be said of it in a sentence or two"
    )
    book.put(1, "Action nineteen", "comments", "Word twenty-one")
    book.put(1, "Action nineteen", "progress", "half way or so")
    book.add(1, title="Action seventeen")
    book.sign("Word twenty-two")
    dialog = MergeDialog(bench.desk, shown.tasks, ChangeBus(), shown.window)
    dialog.open()
    dialog.take(book.save())
    shown.qtbot.waitUntil(lambda: dialog.report is not None)
    dialog.table.selectRow(0)
    return dialog
