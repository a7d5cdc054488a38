"""Registers as they really come: rings, dead ends, days the wrong way round, owners who left, periods that are no number, and a
published list with stray quotes. Each is kept as it stands and marked where somebody sees it; nothing is dropped.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.cli import main
from kimdesk.imports.reading import read_workbook
from kimdesk.imports.services_list import read_services_list
from kimdesk.model.ops import Draft, Op
from kimdesk.store.listing import ListRequest
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.follow_up.page import FollowUpPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.ui.registers_shown import Shelf, show_registers
from tests.workspaces import Bench

AUDIT = "6 years + 1 year for audit, whichever is later"
# By kind: what a register says, the field of the mark, and the mark.
UPSIDE_DOWN: tuple[tuple[str, dict[str, Any], str, str], ...] = (
    ("standard", {"dataset": "Keys", "since": "2025-05-01", "review": "2024-05-01"}, "since", "In force from is later than"),
    ("notice", {"title": "Tenants", "since": "2025-05-01", "ended": "2024-05-01"}, "since", "is later than"),
    ("sharing", {"title": "Police", "sort": "agreement", "signed": "2025-05-01", "expires": "2024-05-01"}, "signed", "is later than"),
    ("sharing", {"title": "Fire", "sort": "both", "signed": "2025-05-01", "review": "2024-05-01"}, "signed", "is later than"),
    ("disposal", {"title": "Letters", "covers_to": "2025-05-01", "on": "2024-05-01"}, "covers_to", "is later than"),
    ("disposal", {"title": "Notes", "covers_from": "2025-05-01", "covers_to": "2024-05-01"}, "covers_from", "is later"),
    ("breach", {"title": "F", "sort": "incident", "happened_on": "2025-05-01", "reported_on": "2024-05-01"}, "happened_on", "is later"),
    ("learning", {"title": "Damp", "sort": "audit", "on": "2025-05-01", "due": "2024-05-01"}, "on", "is later than"),
)  # fmt: skip


def bare(bench: Bench, title: str, **values: Any) -> str:
    facts = {"holds": "Papers", "function": "Housing", "status": "held", "place": "Attic", "owner": bench.team}
    return bench.desk.records.make("asset", {"title": title, **facts, **values}).id


def marks(bench: Bench) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in bench.desk.follow_up.list():
        found.setdefault(each.id, []).append(each.sentence)
    return found


def listed(bench: Bench, kind: str) -> set[str]:
    return {row[0] for row in bench.desk.records.rows(ListRequest(kind, ("ref",))).rows}


@pytest.fixture
def shelf(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shelf]:
    apply_theme(qapp, "light", 100)
    shown = show_registers(bench, qtbot)
    yield shown
    shown.tasks.stop()


def remarks_of(shelf: Shelf, kind: str, record: str) -> list[str]:
    """Return what stands in amber in the editor of a record."""
    register = shelf.open(kind)
    register.show_record(record)
    shelf.settle(lambda: bool(register.editor.groups) and any(group.said for group in register.editor.groups))
    return [each.words for group in register.editor.groups for each in group.said if each.tone]


@pytest.mark.parametrize(("kind", "values", "field", "words"), UPSIDE_DOWN, ids=lambda each: str(each)[:24])
def test_days_the_wrong_way_round_are_kept_and_marked(
    bench: Bench, kind: str, values: dict[str, Any], field: str, words: str
) -> None:
    about = {"asset": bare(bench, "Letters")} if kind == "disposal" else {}
    made = bench.desk.records.make(kind, {**values, **about}).id
    found = bench.desk.records.get(kind, made)
    assert {name: found[name] for name in values} == values
    assert made in listed(bench, kind)
    assert any(words in each for each in marks(bench)[made])
    assert [name for name, _words in bench.desk.follow_up.of(found)] == [field]


def test_the_mark_stands_in_the_editor_and_on_the_page_of_what_is_to_be_followed_up(
    shelf: Shelf, bench: Bench, qtbot: QtBot
) -> None:
    made = bench.desk.records.make("standard", UPSIDE_DOWN[0][1]).id
    (words,) = remarks_of(shelf, "standard", made)
    assert "is later than" in words

    tasks = Tasks()
    page = FollowUpPage(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.list.in_order()), timeout=15_000)
    tasks.stop()


def test_an_owner_who_left_and_a_reference_to_nothing_are_said_where_the_record_is_read(
    shelf: Shelf, bench: Bench
) -> None:
    gone = bench.desk.records.make("person", {"name": "Manager of keys", "left": "2025-12-01"}).id
    made = bench.desk.records.make("procedure", {"title": "Key handover", "holder": gone}).id
    bench.desk.context.store.commit("edit", "x", [Draft("procedure", made, "assets", Op.ADD, "0" * 36)])

    said = remarks_of(shelf, "procedure", made)

    assert any("Manager of keys has left" in each for each in said)
    assert any("names something that is not on this computer" in each for each in said)
    assert len(marks(bench)[made]) == 2


def test_a_ring_of_copies_is_kept_drawn_and_marked(bench: Bench) -> None:
    one = bare(bench, "One")
    two = bare(bench, "Two", copy_of=one)
    bench.desk.records.change("asset", one, {"copy_of": two})

    assert {one, two} <= listed(bench, "asset")
    assert {each for each, said in marks(bench).items() if "leads back to itself" in " ".join(said)} == {one, two}
    assert any("in a ring" in each for each in bench.desk.source_map.of(one).remarks)


@pytest.mark.parametrize("period", [AUDIT, "see guidance", "until the (b) of it ends, or not", "6 yrs??\n\ttbc"])
def test_a_period_stands_as_it_came_and_says_where_it_is_not_understood(
    shelf: Shelf, bench: Bench, period: str
) -> None:
    made = bench.desk.records.make("retention_rule", {"records": "Grants", "period": period}).id
    kept = bench.desk.records.get("retention_rule", made)
    assert kept["period"] == period
    assert made in listed(bench, "retention_rule")
    doubts = [each.sentence for each in bench.desk.retention.check() if each.record == made]
    if doubts:
        assert doubts[0] in remarks_of(shelf, "retention_rule", made)


def published(count: int) -> bytes:
    """Return a list of services of the published shape: cells of several lines, stray quotes, and a mark at the start."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["Identifier", "Label", "Description", "Created", "Modified", "History notes", "Type"])
    for number in range(1, count + 1):
        odd = {0: 'He said "no" and\nwent, twice.', 1: 'A stray " quote', 2: "\ttabs\r\nand lines\r\n\r\n", 3: ""}[
            number % 4
        ]
        rows.writerow([number, f"Service {number}", odd, "2013-04-03", "2013-04-03", "Added.", "Service"])
    return out.getvalue().encode("utf-8-sig")


def test_the_published_list_loses_no_service_to_its_quotes_and_lines(tmp_path: Path) -> None:
    file = tmp_path / "services.csv"
    file.write_bytes(published(1568))
    read = read_services_list(read_workbook(file))
    assert read is not None
    assert len(read.services) == 1568
    assert read.services["1568"] == "Service 1568"


def test_the_command_says_how_many_services_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "services.csv"
    file.write_bytes(published(1568))
    home = str(tmp_path / "home")
    assert main(["--home", home, "import", str(file)]) == 0
    assert "1568 services" in capsys.readouterr().out
