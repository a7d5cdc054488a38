"""Twenty-one answers in a workbook, as a council lays them out: brought in, judged a year later, approved, handed out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.assessment import Outcome
from kimdesk.model.dates import parse_date
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.assessment.page import AssessmentPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.devices import second_desk, share
from tests.exports.reading_back import squeezed, words_of_book, words_of_pdf
from tests.imports.workbooks import TOPICS, Grid, Line, systems, write
from tests.services.test_assessment import answer, say
from tests.workspaces import Bench

GROUPS = {
    1: "Governance and Culture",
    11: "Ensure appropriate systems are in place",
    15: "Mergers and other structural changes",
    19: "Repairs",
}
OURS = "Meant for associations that merge; we share no service with anybody."


def workbook(path: Path) -> Path:
    """Write answers below a title, a month and group rows, with one text for the whole of the second recommendation; the
    four on mergers say the same.
    """
    rows: list[Line] = [
        ["Self-assessment against the Spotlight report on knowledge and information management", None, None, None],
        [None] * 4,
        ["October 2024", None, None, None],
        ["No.", "Recommendation", "What it should include", "Our response"],
    ]
    for number, topic in enumerate(TOPICS, 1):
        if number in GROUPS:
            rows.append([GROUPS[number], None, None, None])
        words = f"A working group looks at point {number}.\nIt is on the list for the strategy of next autumn."
        detail = "what it means\nwhere each dataset lives\na register" if number == 2 else None
        rows.append([f"R{number}", topic, detail, OURS if 15 <= number <= 18 else words])
    return write(path, Grid("Self-Assessment", rows, frozenset({1, 4})), systems())


@pytest.fixture
def page(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[AssessmentPage]:
    """Give the page over a workspace into which the workbook came."""
    apply_theme(qapp, "light", 100)
    desk = bench.desk
    path = workbook(bench.folder.parent / "answers.xlsx")
    desk.importing.apply(desk.importing.plan(path), path.name)
    tasks = Tasks()
    made = AssessmentPage(desk, tasks, ChangeBus())
    qtbot.addWidget(made)
    made.resize(1280, 620)
    made.show()
    yield made
    tasks.stop()


def settle(page: AssessmentPage, qtbot: QtBot) -> None:
    qtbot.wait(80)
    qtbot.waitUntil(lambda: page._tasks.idle and not page._soon.isActive(), timeout=15_000)
    qtbot.wait(40)


def judge(page: AssessmentPage, qtbot: QtBot, item: str, state: str) -> None:
    page.list.choose(item)
    settle(page, qtbot)
    page.form.state.input.steps._choose(state)
    settle(page, qtbot)


def test_from_the_workbook_to_what_the_board_approved(
    page: AssessmentPage, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    desk: Desk = bench.desk
    settle(page, qtbot)
    assert page.top.cycle.key() == "October 2024"
    assert page.top.counts.accessibleName() == "Of 21: 21 not yet assessed"
    assert answer(desk, "R2").values["includes"] == "what it means\nwhere each dataset lives\na register"

    page.acts.begin("October 2025")
    settle(page, qtbot)
    assert page.top.cycle.key() == "October 2025"
    page.list.choose("R15")
    settle(page, qtbot)
    assert page.form.rows["answer"].input.value() == OURS

    judge(page, qtbot, "R1", "met")
    judge(page, qtbot, "R9", "partly")
    for number in range(15, 19):
        say(desk, f"R{number}", state="na", reason=OURS, revive="A merger, or a change of housing system.")
    desk.assessment.approve(desk.assessment.view(OMBUDSMAN), "Landlord board", parse_date("5/11/2025"))

    other = second_desk(bench, tmp_path / "other")
    shown = other.assessment.view(OMBUDSMAN)
    assert shown.counts == {"met": 1, "partly": 1, "not_met": 0, "not_yet": 15, "na": 4}
    assert (shown.against, shown.outcomes[Outcome.OTHER]) == ("October 2024", 6)
    assert shown.approved == ("Landlord board", "2025-11-05")
    first = shown.find("R1")
    assert first is not None
    assert str(first.values["answer"]).startswith("A working group looks at point 1.")
    assert first.inherited == frozenset()

    folder = other.templates.write("assessment", tmp_path)
    pages = squeezed(words_of_pdf(next(folder.glob("*.pdf")).read_bytes()))
    book = squeezed(words_of_book(next(folder.glob("*.xlsx")).read_bytes()))
    for words in ("Approved by Landlord board on 05/11/2025.", OURS, "A working group looks at point 21."):
        assert squeezed(words) in pages
        assert squeezed(words) in book
    share(desk, other)
    assert desk.conflicts.count() == 0
    other.close()
