"""Hillingdon's table of systems and their reports: four systems, seventeen reports, each once, whatever draws on them; kept
on, linked to what is re-keyed, and handed out again.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.changes import Record
from kimdesk.services.importing import OnMatch, Outcome
from kimdesk.store import reading
from kimdesk.ui.theme.style import apply_theme
from tests.imports.workbooks import Grid, Line, write
from tests.ui.registers_shown import Shelf, show_registers
from tests.workspaces import Bench, make_bench

SHARED = "Stock and safety (In progress) - homes by age, type and last check"


def table(stock: str = SHARED) -> Grid:
    """Four systems with seventeen reports; one dashboard draws on three of them."""
    dashboards = (
        ("Tenancy ledger", "Tenancies and rents", ("Arrears board - by patch and stage", "Voids board - days to let", stock)),
        ("Advice cases", "People who may lose their home", ("Advice board (In progress) - approaches", stock)),
        ("Parts register", "Parts of homes and their surveys", (stock,)),
        ("Contact desk", "Calls and letters", ("Calls board - by hour",)),
    )  # fmt: skip
    lists = (
        ("Lettings of the morning", "Terminations", "Crowded homes - people per bedroom", "Rent roll"),
        ("Placements", "Nightly lets - cost and length", "Reviews due"),
        ("Lifts due", "Gas checks due - within 60 days"),
        ("Complaints by cause", "Letters unanswered", "Calls repeated"),
    )
    rows: list[Line] = [["Systems", "What each system does", "Reporting in PBI", "Other reporting"]]
    for (system, does, boards), others in zip(dashboards, lists, strict=True):
        for at in range(max(len(boards), len(others))):
            board, other = (part[at] if at < len(part) else None for part in (boards, others))
            rows.append([None if at else system, None if at else does, board, other])
    return Grid("Systems", rows)


def records(bench: Bench, kind: str) -> dict[str, Record]:
    return {each.title: each for each in reading.find_records(bench.desk.context.db, kind, {})}


def bring_in(bench: Bench, path: Path, on_match: OnMatch = OnMatch.SKIP) -> set[Outcome]:
    report = bench.desk.importing.apply(bench.desk.importing.plan(path), path.name, on_match)
    return {row.outcome for row in report.rows}


@pytest.fixture
def shelf(bench: Bench, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shelf]:
    apply_theme(qapp, "light", 100)
    assert bring_in(bench, write(tmp_path / "systems.xlsx", table())) == {Outcome.NEW}
    shown = show_registers(bench, qtbot)
    yield shown
    shown.tasks.stop()


def test_four_systems_and_seventeen_reports_stand_in_their_registers(shelf: Shelf, bench: Bench) -> None:
    shelf.open("system")
    assert set(shelf.titles()) == {"Tenancy ledger", "Advice cases", "Parts register", "Contact desk"}
    register = shelf.open("report")
    assert len(shelf.titles()) == 17
    stock = records(bench, "report")["Stock and safety"]
    assert len(stock["systems"]) == 3
    assert stock["about"] == "homes by age, type and last check"

    register.filters.set_keys(["state=in_progress"])
    register.reload()
    shelf.settle(lambda: set(shelf.titles()) == {"Stock and safety", "Advice board"})
    ledger = records(bench, "system")["Tenancy ledger"].id
    register.filters.set_keys([f"systems={ledger}"])
    register.reload()
    shelf.settle(lambda: len(shelf.titles()) == 7)


def test_a_system_shows_what_draws_on_it_and_what_is_typed_over_again(shelf: Shelf, bench: Bench) -> None:
    desk, systems = bench.desk, records(bench, "system")
    ledger, parts = systems["Tenancy ledger"].id, systems["Parts register"].id
    flow = {"title": "New homes", "from_system": parts, "to_system": ledger, "how": "rekeying", "next": "2026-02-01"}
    desk.records.make("interface", flow)

    links = {title for _kind, _id, _ref, title, *_rest in desk.records.open("system", parts).links}

    assert {"Stock and safety", "Lifts due", "Gas checks due", "New homes"} <= links
    assert [each.title for each in desk.calendar.items() if each.kind == "interface"] == ["New homes"]


def test_a_newer_table_moves_states_on_and_doubles_nothing(shelf: Shelf, bench: Bench, tmp_path: Path) -> None:
    newer = write(tmp_path / "newer.xlsx", table("Stock and safety (Live) - homes by age, type and last check"))

    assert bring_in(bench, newer) == {Outcome.SAME, Outcome.SKIPPED}
    assert bring_in(bench, newer, OnMatch.UPDATE) == {Outcome.SAME, Outcome.UPDATED}

    reports = records(bench, "report")
    assert len(reports) == 17
    assert reports["Stock and safety"]["state"] == "in_use"


def test_both_tables_come_in_elsewhere_with_their_links(shelf: Shelf, bench: Bench, tmp_path: Path) -> None:
    other = make_bench(tmp_path / "other")
    for kind in ("system", "report"):
        bring_in(other, bench.desk.templates.write(f"table:{kind}", tmp_path))

    for kind, named in (("system", ()), ("report", ("systems",))):
        here, there = records(bench, kind), records(other, kind)
        assert set(here) == set(there)
        assert all(len(here[title][name]) == len(there[title][name]) for title in here for name in named)
    assert len(records(other, "system")) == 4
    other.desk.close()
