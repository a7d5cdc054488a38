"""The register of any kind, made from the registry: its lists are answered in a fixed number of statements."""

from __future__ import annotations

from datetime import date

import pytest

from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.ui.registers.by_kind import register_of
from kimdesk.ui.registers.listing_work import Wanted, read_rows
from kimdesk.ui.registers.shelf import SHELVED, SHELVES
from tests.every_kind import DECIDED_LATER, example, kind_id
from tests.workspaces import Bench

TODAY = date(2026, 1, 12)
ON_THE_SHELF = tuple(KINDS[each.key] for shelf in SHELVES for each in shelf.lines if each.key in SHELVED)


def wanted(kind: Kind, keys: tuple[str, ...] = (), words: str = "", sort: str = "ref") -> Wanted:
    register = register_of(kind.name)
    return Wanted(
        kind.name, register.columns, register.ready, keys, words, sort, False, TODAY, "me", False, register.beside
    )


@pytest.mark.parametrize("kind", ON_THE_SHELF, ids=kind_id)
def test_every_filter_every_order_and_every_cell_of_it_can_be_shown(bench: Bench, kind: Kind) -> None:
    if "quarter" in kind.by_name:
        bench.fill_and_review(bench.quarter)
    made = bench.desk.records.make(kind.name, example(bench, kind, kind)).id
    bench.desk.records.make(kind.name, example(bench, kind))
    register = register_of(kind.name)

    for ready in register.ready:
        read_rows(bench.desk, wanted(kind, (ready.key,)))
    for column in register.columns:
        read_rows(bench.desk, wanted(kind, sort=column.sorts_by))
    rows = read_rows(bench.desk, wanted(kind, words="words"))
    rows = read_rows(bench.desk, wanted(kind))
    values = [dict(zip(rows.names, row[2:], strict=True)) for row in rows.rows if row[0] == made]
    cells = {column.key: column.say(values[0], TODAY).text for column in register.columns}
    assert {key for key, words in cells.items() if not words} <= {"ref", *DECIDED_LATER.get(kind.name, ())}


@pytest.mark.parametrize("kind", ON_THE_SHELF, ids=kind_id)
def test_its_parts_name_fields_that_there_are(kind: Kind) -> None:
    register = register_of(kind.name)
    columns = {column.key for column in register.columns}
    fields = {field.name for field in kind if field.type is not Type.OBJECT}

    assert set(register.shown) <= columns
    assert kind.title in register.shown
    assert {*register.asked, *register.filter_by, *register.always} <= fields
    assert {name for group in register.groups for name in group.fields} == fields
    assert {field.name for field in kind if field.required} <= set(register.asked)
    assert len(register.asked) <= 8


def test_mine_and_still_open_and_overdue_keep_what_they_say(bench: Bench) -> None:
    make = bench.desk.records.make
    me = make("person", {"name": "Mo", "roles": "administrator"}).id
    for title, values in {
        "mine": {"owner": me, "state": "in_force", "review": "2026-01-01"},
        "ended": {"owner": me, "state": "ended", "review": "2026-01-01"},
        "nobody's": {"state": "draft", "review": "2026-02-01"},
    }.items():
        make("sharing", {"title": title, "sort": "dpia", **values})
    register = register_of("sharing")

    def shown(*keys: str) -> set[str]:
        asked = Wanted(
            "sharing", register.columns, register.ready, keys, "", "ref", False, TODAY, me, False, register.beside
        )
        rows = read_rows(bench.desk, asked)
        return {str(dict(zip(rows.names, row[2:], strict=True))["title"]) for row in rows.rows}

    assert shown("mine") == {"mine", "ended"}
    assert shown("mine", "open") == {"mine"}
    assert shown("late") == {"mine"}
    assert shown("due") == {"mine", "nobody's"}
    assert shown("nobody") == {"nobody's"}
