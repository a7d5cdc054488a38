"""What must hold for a record of any kind: made, changed, undone, hidden, counted, exported and brought back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.imports.plan import NOT_IMPORTED
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.ladder import BY_DECISION
from kimdesk.model.roster import OPEN_ONCE_MADE, PERMANENT
from kimdesk.services.counting import Count, counted, is_over
from kimdesk.services.importing import OnMatch, Outcome
from kimdesk.store.listing import ListRequest
from tests.every_kind import DECIDED_LATER, FREE, example, kind_id
from tests.services.test_rights import become
from tests.workspaces import Bench, make_bench

IMPORTED = tuple(kind for kind in FREE if kind.name not in NOT_IMPORTED)


def listed(bench: Bench, kind: Kind, deleted: bool = False) -> list[str]:
    rows = bench.desk.records.rows(ListRequest(kind.name, (kind.title,), deleted=deleted)).rows
    return [row[0] for row in rows]


def open_quarter(bench: Bench, kind: Kind) -> None:
    if "quarter" in kind.by_name:
        bench.fill_and_review(bench.quarter)


def may_be_empty(kind: Kind, field: Field) -> bool:
    if kind.name in OPEN_ONCE_MADE and field.name not in OPEN_ONCE_MADE[kind.name]:
        return False
    free = field.name not in BY_DECISION.get(kind.name, ()) and field.name not in DECIDED_LATER.get(kind.name, ())
    return free and not field.required and field.type is not Type.OBJECT and field.name != kind.title


def empty(field: Field) -> tuple[str, ...] | None:
    return () if field.type.is_set else None


# A step of the ladder that was decided on stays.
@pytest.mark.parametrize("kind", [kind for kind in FREE if kind.name != "escalation"], ids=kind_id)
def test_it_keeps_every_field_is_hidden_and_brought_back_and_one_undo_takes_all_of_it_back(
    bench: Bench, kind: Kind
) -> None:
    open_quarter(bench, kind)
    desk, values = bench.desk, example(bench, kind, kind)

    made = desk.records.make(kind.name, values).id

    record = desk.records.get(kind.name, made)
    assert {name: record[name] for name in values} == values
    assert record.ref.startswith(kind.prefix)
    assert made in listed(bench, kind)
    if kind.name in PERMANENT:
        # Tried where it is approved: what has been disposed of stays in the log.
        return
    desk.undo.undo()
    assert made not in listed(bench, kind)
    desk.undo.redo()
    desk.records.delete(kind.name, made)
    assert made not in listed(bench, kind)
    desk.records.undelete(kind.name, made)
    assert made in listed(bench, kind)


@pytest.mark.parametrize("kind", FREE, ids=kind_id)
def test_it_can_be_made_with_what_it_cannot_be_without(bench: Bench, kind: Kind) -> None:
    values = example(bench, kind)
    made = bench.desk.records.make(kind.name, values).id
    assert made in listed(bench, kind)

    needed = [name for name in values if kind[name].default is None]
    for name in needed if kind.name != "asset" else ():
        with pytest.raises(UserError, match="missing"):
            bench.desk.records.make(kind.name, {other: value for other, value in values.items() if other != name})


@pytest.mark.parametrize("kind", IMPORTED, ids=kind_id)
def test_its_working_table_comes_back_as_it_went_out(bench: Bench, tmp_path: Path, kind: Kind) -> None:
    open_quarter(bench, kind)
    desk, values = bench.desk, example(bench, kind, kind)
    made = desk.records.make(kind.name, values).id
    table = desk.tables.write(kind.name, tmp_path)

    again = desk.importing.apply(desk.importing.plan(table, kind.plural), table.name, OnMatch.UPDATE)
    assert {report.outcome for report in again.rows} == {Outcome.SAME}

    desk.records.change(kind.name, made, {field.name: empty(field) for field in kind if may_be_empty(kind, field)})
    desk.importing.apply(desk.importing.plan(table), table.name, OnMatch.UPDATE)
    record = desk.records.get(kind.name, made)
    assert {name: record[name] for name in values} == values


@pytest.mark.parametrize("kind", [KINDS[name] for name in sorted(NOT_IMPORTED)], ids=kind_id)
def test_a_table_that_is_there_to_be_read_is_no_other_register_s(bench: Bench, tmp_path: Path, kind: Kind) -> None:
    bench.fill_and_review(bench.quarter)
    table = bench.desk.tables.write(kind.name, tmp_path)
    for into in (None, "actions"):
        with pytest.raises(UserError, match="there to be read"):
            bench.desk.importing.plan(table, into)


@pytest.mark.parametrize("kind", IMPORTED, ids=kind_id)
def test_its_working_table_is_recognised_in_another_workspace_too(bench: Bench, tmp_path: Path, kind: Kind) -> None:
    open_quarter(bench, kind)
    bench.desk.records.make(kind.name, example(bench, kind, kind))
    table = bench.desk.tables.write(kind.name, tmp_path)
    other = make_bench(tmp_path / "other")

    plan = other.desk.importing.plan(table)
    report = other.desk.importing.apply(plan, table.name)

    assert {row.kind for row in plan.rows} == {kind.name}
    assert Outcome.NEW in {row.outcome for row in report.rows}
    assert {row.outcome for row in report.rows} <= {Outcome.NEW, Outcome.SAME, Outcome.SKIPPED}
    assert other.desk.context.store.rebuild() == ()
    other.desk.close()


@pytest.mark.parametrize("kind", ALL, ids=kind_id)
def test_so_many_of_it_can_be_said(kind: Kind) -> None:
    assert counted(kind, 1)
    assert counted(kind, 2)[0].islower() or counted(kind, 2).split()[0].isupper()


@pytest.mark.parametrize("kind", [kind for kind in FREE if kind.due], ids=kind_id)
def test_what_is_due_is_counted_until_nothing_is_left_to_do(bench: Bench, kind: Kind) -> None:
    desk, values = bench.desk, example(bench, kind)
    if kind.ends and kind.finished:
        values[kind.ends] = next(option.key for option in kind[kind.ends].options if option.key not in kind.finished)
    for day in ("2026-01-01", "2026-02-11", "2026-02-12"):
        made = desk.records.make(kind.name, {**values, kind.due: day}).id
    late = next(each for each in listed(bench, kind) if each != made)
    before = desk.counting.count([kind.name])[kind.name]
    assert before.due == 2

    if kind.ends:
        end = kind.finished[0] if kind.finished else date(2026, 1, 5).isoformat()
        why = {"closed_why": "It cannot happen any more"} if kind.name == "risk" else {}
        if kind.ends in DECIDED_LATER.get(kind.name, ()):
            become(bench, "siro")
        desk.records.change(kind.name, late, {kind.ends: end, **why})
        assert is_over(kind, desk.records.get(kind.name, late).values)
        assert desk.counting.count([kind.name])[kind.name] == Count(before.all, 1)


def test_all_registers_are_counted_in_one_statement(bench: Bench) -> None:
    asked: list[str] = []
    bench.desk.context.db.set_trace_callback(asked.append)

    counts = bench.desk.counting.count([kind.name for kind in ALL])

    bench.desk.context.db.set_trace_callback(None)
    assert len(asked) == 1
    assert counts["activity"].all == 4
    assert set(counts) == set(KINDS)
