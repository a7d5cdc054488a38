"""Rows of one file that name each other are linked, whichever stands first, and what two rows are called names neither."""

from __future__ import annotations

from pathlib import Path

from kimdesk.model.changes import Record
from kimdesk.services.importing import OnMatch, Outcome
from kimdesk.store import reading
from tests.imports.workbooks import Grid, write
from tests.workspaces import Bench, make_bench

REGISTER = Grid(
    "Register",
    [
        ["Asset ID", "Name of asset", "Description", "Asset owner", "Copy of asset", "Feeds assets"],
        ["A1", "Patch lists", "Who lives where", "Tenancy Manager", "Tenancy files", None],
        ["A2", "Tenancy files", "Agreements", "Tenancy Manager", None, "A3; Patch lists"],
        ["A3", "Stock board", "Counts", "Insight Team", "A2 Tenancy files", None],
    ],
)


def by_ref(bench: Bench, kind: str = "asset") -> dict[str, Record]:
    return {each.ref: each for each in reading.find_records(bench.desk.context.db, kind, {})}


def bring_in(bench: Bench, path: Path, on_match: OnMatch = OnMatch.SKIP) -> list[Outcome]:
    report = bench.desk.importing.apply(bench.desk.importing.plan(path), path.name, on_match)
    return [row.outcome for row in report.rows]


def test_rows_name_rows_above_and_below_them_by_title_by_reference_and_by_both(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path / "register.xlsx", REGISTER)

    bring_in(bench, path)

    found = by_ref(bench)
    files = found["A2"].id
    assert (found["A1"]["copy_of"], found["A3"]["copy_of"]) == (files, files)
    assert set(found["A2"]["feeds"]) == {found["A1"].id, found["A3"].id}
    assert reading.find_records(bench.desk.context.db, "comment", {}) == []
    assert set(bring_in(bench, path)) == {Outcome.SAME}


def test_one_name_of_two_rows_links_neither_and_is_kept_in_words(bench: Bench, tmp_path: Path) -> None:
    rows = [*REGISTER.rows, ["A4", "Tenancy files", "The old ones", "Tenancy Manager", None, None]]

    bring_in(bench, write(tmp_path / "register.xlsx", Grid("Register", rows)))

    assert by_ref(bench)["A1"]["copy_of"] is None
    (comment,) = reading.find_records(bench.desk.context.db, "comment", {})
    assert "Tenancy files" in comment["text"]


def test_a_working_table_links_its_rows_in_another_workspace(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "register.xlsx", REGISTER))
    table = bench.desk.tables.write("asset", tmp_path)
    other = make_bench(tmp_path / "other")

    bring_in(other, table)

    found = by_ref(other)
    assert found["A1"]["copy_of"] == found["A2"].id
    assert set(found["A2"]["feeds"]) == {found["A1"].id, found["A3"].id}
    other.desk.close()


def test_a_working_table_comes_back_the_same_where_what_it_names_is_not_alone_in_its_name(
    bench: Bench, tmp_path: Path
) -> None:
    owner = {"not_known": ("owner", "where"), "holds": "x", "function": "y", "status": "held"}
    old, new = (bench.desk.records.make("asset", {"title": "Tenancy files", **owner}).id for _each in range(2))
    bench.desk.records.make("asset", {"title": "Patch lists", "copy_of": new, "feeds": (old, new), **owner})
    table = bench.desk.tables.write("asset", tmp_path)
    assert set(bring_in(bench, table, OnMatch.UPDATE)) == {Outcome.SAME}
    found = by_ref(bench)["A3"]
    assert (found["copy_of"], set(found["feeds"])) == (new, {old, new})
    assert reading.find_records(bench.desk.context.db, "comment", {}) == []


def test_a_team_is_one_that_is_here_and_never_somebody_else(bench: Bench, tmp_path: Path) -> None:
    lines = [["Asset ID", "Name of asset", "Description", "Team"], ["A1", "Patch lists", "Who lives where", "voids"]]
    grid = Grid("Register", [*lines, ["A2", "Key log", "Which key is where", "Tenancy Manager"]])

    bring_in(bench, write(tmp_path / "register.xlsx", grid))

    found = by_ref(bench)
    assert (found["A1"]["team"], found["A2"]["team"]) == (bench.team, None)
    (comment,) = reading.find_records(bench.desk.context.db, "comment", {})
    assert (comment["record"], comment["text"]) == (found["A2"].id, "Team: Tenancy Manager")
    assert "Tenancy Manager" not in {each.title for each in reading.find_records(bench.desk.context.db, "person", {})}
