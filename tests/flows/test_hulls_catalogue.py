"""Hull's catalogue, walked in the real window: every source with its qualities, one truth and its copies, the one repository
for each dataset, what it is and what it should be with the actions between, its journey, and the owner's yearly statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.services.repositories import Standing
from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog
from kimdesk.ui.dialogs.statement_dialog import StatementDialog
from kimdesk.ui.page_making import ASSETS
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.registers.filters import below_key, value_key
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.cards import Words
from tests.devices import second_desk, share
from tests.exports.reading_back import squeezed, words_of_pdf
from tests.ui.resting import come_to_rest
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

AS_IS = "Officers keep their own sheets beside the housing system, and send them to each other."
TO_BE = "One register in the housing system, which everybody reads."
NINE = {
    "accurate": "3",
    "valid": "4",
    "reliable": "2",
    "timely": "2",
    "relevant": "5",
    "complete": "3",
    "usable": "2",
    "supplied": "1",
    "trained": "3",
}


@pytest.fixture
def catalogue(bench: Bench) -> dict[str, str]:
    """A register in the housing system, a sheet beside it that somebody copies, and what is needed and nobody holds."""
    make = bench.desk.records.make
    owner = make("person", {"name": "Tenancy manager", "sort": "post"}).id
    housing, drive = (make("system", {"name": name}).id for name in ("Housing system", "Shared drive"))
    facts = {"function": "Tenancies", "owner": owner, "status": "held", "holds": "Who lives where, and since when"}
    found = {"owner": owner, "housing": housing, "drive": drive}
    rows: dict[str, dict[str, Any]] = {
        "Tenancy register": {"system": housing, "authoritative": "yes", "repository": housing, "vital": "yes"},
        "Tenancy sheet": {"system": drive, "faults": ("duplicated", "personal_area")},
        "Visits planner": {"place": "Paper in the office", "not_known": ("retention", "review")},
        "Who needs help in a fire": {"status": "needed", "system": housing, "repository": housing},
    }
    for title, values in rows.items():
        found[title] = make("asset", {**facts, "title": title, **values}).id
    return found


@pytest.fixture
def shown(catalogue: dict[str, str], bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


def rest(shown: Shown) -> None:
    """Wait until everything asked for is on the screen, what is read anew after writing among it."""
    come_to_rest(shown.qtbot, shown.window, shown.tasks)


def open_assets(shown: Shown) -> AssetsPage:
    shown.window.tabs.choose(ASSETS)
    rest(shown)
    page = shown.window.page(ASSETS)
    assert isinstance(page, AssetsPage)
    return page


def group(page: AssetsPage, key: str) -> Any:
    return next(each for each in page.editor.groups if each.group.key == key)


def titles(page: AssetsPage) -> list[str]:
    at = next(at for at, column in enumerate(page.table.rows.columns) if column.key == "title")
    return [page.table.rows.cell(row, at).text for row in range(page.table.rows.rowCount())]


def test_the_catalogue_from_a_sheet_to_the_owners_statement(
    shown: Shown, bench: Bench, catalogue: dict[str, str], tmp_path: Path
) -> None:
    page = open_assets(shown)
    sheet = catalogue["Tenancy sheet"]
    page.show_record(sheet)
    rest(shown)
    _score(shown, page, bench, sheet)
    _relate(shown, page, bench, catalogue)
    _change(shown, page, bench, sheet)
    _journey(shown, page, bench, sheet)
    _narrow(shown, page)
    _repositories(shown, page, bench, catalogue, tmp_path)
    _state(shown, page, bench, catalogue, tmp_path)
    _meet(bench, sheet, tmp_path)


def _score(shown: Shown, page: AssetsPage, bench: Bench, sheet: str) -> None:
    """Score the nine qualities, one of them by the picture's own row."""
    quality = group(page, "quality")
    quality.bars.opened.emit("timely")
    rest(shown)
    assert not quality.rows["q_timely"].isHidden()
    bench.desk.records.change("asset", sheet, {f"q_{name}": step for name, step in NINE.items()})
    page.reload()
    rest(shown)
    assert [bar.step for bar in quality.bars._lines] == [int(step) for step in NINE.values()]
    assert quality.summary.text() == "9 of 9 scored. Below fair: Supplied 1, Reliable 2, Timely 2, Usable 2."


def _relate(shown: Shown, page: AssetsPage, bench: Bench, catalogue: dict[str, str]) -> None:
    """Say what the sheet is a copy of; where it is called a source as well, the window says so."""
    change = bench.desk.records.change
    change("asset", catalogue["Tenancy sheet"], {"copy_of": catalogue["Tenancy register"], "authoritative": "yes"})
    change("asset", catalogue["Tenancy register"], {"feeds": (catalogue["Visits planner"],)})
    page.reload()
    rest(shown)
    sources = group(page, "sources")
    assert (
        "One truth, 2 sources: A1 Tenancy register; A2 Tenancy sheet" in sources._troubles.findChildren(Words)[0].text()
    )
    assert [each.trouble for each in sources.tree._lines] == [True, True]

    change("asset", catalogue["Tenancy sheet"], {"authoritative": "no"})
    page.reload()
    rest(shown)
    assert sources._troubles.findChildren(Words) == []
    assert sources.summary.text() == (
        "Authoritative source: A1 Tenancy register. Copies: A2 Tenancy sheet (of A1 Tenancy register)."
    )


def _change(shown: Shown, page: AssetsPage, bench: Bench, sheet: str) -> None:
    """Write what it is and what it should be, and add the action between from there."""
    page.editor.focus_on("as_is")
    change = group(page, "change")
    for name, words in (("as_is", AS_IS), ("to_be", TO_BE)):
        shown.write(change.rows[name].input.editor, words)
    rest(shown)
    change.add_action.click()
    rest(shown)
    form = shown.form()
    form.answered.emit({"title": "Move the sheets", "theme": "IA", "owner": None, "target": "Q4 2025/26"})
    rest(shown)
    assert [(each.title, each.state, each.late) for each in change.steps] == [
        ("Move the sheets", "No state yet", False)
    ]
    record = bench.desk.records.get("asset", sheet)
    assert (record["as_is"], record["to_be"]) == (AS_IS, TO_BE)


def _journey(shown: Shown, page: AssetsPage, bench: Bench, sheet: str) -> None:
    for at, stage in enumerate(("collect", "share")):
        bench.desk.records.make("stage", {"activity": bench.activities[at], "stage": stage, "asset": sheet})
    page.reload()
    rest(shown)
    assert group(page, "journey").summary.text().startswith("Named in 2 of 8 stages.")


def _narrow(shown: Shown, page: AssetsPage) -> None:
    """Find the sheet by its poor qualities, its faults; what is needed; what is not known."""
    for keys, expected in (
        (("poor",), ["Tenancy sheet"]),
        ((below_key("q_supplied", "2"), value_key("faults", "personal_area")), ["Tenancy sheet"]),
        (("needed",), ["Who needs help in a fire"]),
        ((value_key("not_known", "retention"),), ["Visits planner"]),
        ((), ["Tenancy register", "Tenancy sheet", "Visits planner", "Who needs help in a fire"]),
    ):
        page.filters.change_to(keys)
        rest(shown)
        assert titles(page) == expected


def _repositories(shown: Shown, page: AssetsPage, bench: Bench, catalogue: dict[str, str], tmp_path: Path) -> None:
    page._on_tool(1)
    rest(shown)
    dialog = page.findChild(RepositoriesDialog)
    assert dialog is not None
    assert [(each.name, each.standing) for each in dialog._shown] == [
        ("A1 Tenancy register", Standing.ELSEWHERE),
        ("A3 Visits planner", Standing.UNDECIDED),
        ("A4 Who needs help in a fire", Standing.NOT_THERE),
    ]
    dialog.reject()
    book = openpyxl.load_workbook(bench.desk.templates.write("repositories", tmp_path))
    assert list(book["Matrix"].values)[1] == ("A1 Tenancy register", "Use: holds it", "Holds it too")


def _state(shown: Shown, page: AssetsPage, bench: Bench, catalogue: dict[str, str], tmp_path: Path) -> None:
    """Sign the owner's statement in the window; the calendar asks for the next a year later."""
    page._on_tool(2)
    rest(shown)
    dialog = page.findChild(StatementDialog)
    assert dialog is not None
    shown.qtbot.keyClicks(dialog.words, "I know what is held and who uses it.")
    dialog.sign.click()
    rest(shown)
    assert dialog.bar.words.text() == "For 2026/27, due on 12/01/2027. Last signed on 12/01/2026, for 2025/26."
    dialog.reject()
    due = bench.desk.calendar.items(upto=date(2027, 2, 1), kinds=("statement",))
    assert [each.on for each in due] == [date(2026, 1, 12), date(2027, 1, 12)]
    words = squeezed(words_of_pdf(bench.desk.statements.write(catalogue["owner"], tmp_path).read_bytes()))
    assert squeezed("I know what is held and who uses it.") in words
    assert squeezed("Not known yet: Retention rule, Review date.") in words


def _meet(bench: Bench, sheet: str, tmp_path: Path) -> None:
    """Another laptop sees the same map, the same actions and the same statement."""
    other = second_desk(bench, tmp_path / "other")
    share(bench.desk, other)
    assert other.source_map.of(sheet) == bench.desk.source_map.of(sheet)
    assert other.between.of(sheet) == bench.desk.between.of(sheet)
    assert other.journey.of(sheet) == bench.desk.journey.of(sheet)
    assert other.repositories.matrix() == bench.desk.repositories.matrix()
    assert [each[1:] for each in other.statements.owners()] == [each[1:] for each in bench.desk.statements.owners()]
    assert bench.desk.conflicts.count() == 0
    other.close()
