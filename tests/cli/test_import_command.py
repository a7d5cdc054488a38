"""Bringing a table in from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.clock import FixedClock
from kimdesk.imports.choosing import TableChoice
from kimdesk.services.desk import open_desk
from kimdesk.services.import_flow import ImportFlow
from tests.cli.conftest import IN_APRIL, CommandLine
from tests.imports.peer_files import ciso_assets, pia, write_json
from tests.imports.workbooks import write_csv

ROWS = (
    "Ref,Action,Owner,Timescale,Status\n"
    "IM1,Write a recording standard,Head of Housing,Q4 2024/25,In progress\n"
    "IM2,Train every new starter,Housing Manager,Q2 2025/26,Not started\n"
    "IM3,Review who may see case notes,Housing Manager,Ongoing,Not started\n"
)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def targets(cli: CommandLine) -> dict[str, tuple[str, str | None]]:
    return {each["ref"]: (each["target"], each["target_date"]) for each in cli.data("list", "actions")}


def test_an_import_makes_the_workspace_where_there_is_none(cli: CommandLine, plan: Path) -> None:
    said = cli.data("import", str(plan))

    assert said["counts"] == {"actions": {"new": 3}}
    assert targets(cli) == {
        "IM1": ("Q4 2024/25", "2025-03-31"),
        "IM2": ("Q2 2025/26", "2025-09-30"),
        "IM3": ("Ongoing", None),
    }


def test_a_dry_run_changes_nothing_not_even_the_folder(cli: CommandLine, plan: Path) -> None:
    said = cli.done("import", str(plan), "--dry-run")

    assert "  3 actions: new" in said.out.splitlines()
    assert "Nothing was changed." in said.out
    assert not (cli.home / "kimdesk.db").exists()


def test_importing_twice_gives_one_set(cli: CommandLine, plan: Path) -> None:
    cli.done("import", str(plan))

    assert cli.data("import", str(plan))["counts"] == {"actions": {"same": 3}}
    assert len(targets(cli)) == 3


def test_rows_that_are_here_are_skipped_updated_or_stop_the_import(cli: CommandLine, plan: Path) -> None:
    cli.done("import", str(plan))
    plan.write_text(ROWS.replace("Q4 2024/25", "Q1 2025/26"), encoding="utf-8")

    stopped = cli("import", str(plan), "--on-match", "stop")
    skipped = cli.data("import", str(plan))
    assert (stopped.code, "rows are already here" in stopped.err) == (1, True)
    assert skipped["counts"] == {"actions": {"skipped": 1, "same": 2}}
    assert targets(cli)["IM1"][0] == "Q4 2024/25"

    cli.done("import", str(plan), "--on-match", "update")

    assert targets(cli)["IM1"] == ("Q1 2025/26", "2025-06-30")


def test_one_undo_takes_an_import_back(cli: CommandLine, plan: Path) -> None:
    cli.done("import", str(plan))

    cli.done("undo")

    assert targets(cli) == {}


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("plan.xlsx", b""),
        ("plan.xlsx", b"<html>no</html>"),
        ("plan.xlsx", b"PK\x03\x04cut"),
        ("notes.csv", b"only,two\nwords,here\n"),
    ],
)
def test_a_file_that_is_not_what_it_says_makes_no_workspace(
    cli: CommandLine, tmp_path: Path, name: str, body: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(body)

    answer = cli("import", str(path))

    assert answer.code == 2
    assert len(answer.err.splitlines()) <= 2
    assert not (cli.home / "kimdesk.db").exists()


BESIDE = ROWS + "\nGreen,On track,,,\nIM4,,Housing Manager,Ongoing,\n* a note on the plan,,,,\n"


def test_rows_that_are_not_imported_are_named_with_the_reason(cli: CommandLine, plan: Path) -> None:
    plan.write_text(BESIDE, encoding="utf-8")

    told = cli.data("import", str(plan), "--dry-run")
    said = cli.done("import", str(plan)).out.splitlines()

    left = {each["row"]: (each["sheet"], each["why"], each["words"]) for each in told["not_imported"]}
    assert left[6] == ("plan", "not understood", "Green | On track")
    assert left[1][1] == "headings"
    assert "Not imported:" in said
    assert "  plan, row 6: not understood (“Green | On track”)" in said
    assert "  plan, row 7: not understood (“IM4 | Housing Manager | Ongoing”)" in said
    assert any(line.startswith("  plan, row 8: a note below or beside the table") for line in said)


def test_an_import_that_was_undone_says_what_happened_and_how_to_bring_it_back(cli: CommandLine, plan: Path) -> None:
    cli.done("import", str(plan))
    cli.done("undo")

    said = cli.done("import", str(plan)).out

    assert "3 actions: imported before and taken back here with undo, not brought back" in said
    assert "--on-match update brings back what was deleted or undone here" in said
    assert "Nothing was changed." in said
    assert cli.data("import", str(plan), "--on-match", "update")["counts"] == {"actions": {"updated": 3}}
    assert len(targets(cli)) == 3


def test_what_concerns_the_whole_file_is_said_once(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("Rec,Recommendation,Response\nR1,Oversight of information,We do\nR3,Benchmark,We do\n", "utf-8")

    assert len(cli.data("import", str(path), "--dry-run")["notes"]) == 1
    assert cli.done("import", str(path)).out.count("does not say when it was made") == 1


SCHEDULE = (
    "Record;Trigger;Retention period;Authority\n"
    "Tenancy files;End of tenancy;6 years;Limitation Act 1980\n"
    "Letters;;See guidance;\n"
)


def test_a_schedule_comes_in_and_goes_out_in_the_form_that_is_asked_for(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "schedule.csv"
    path.write_text(SCHEDULE, encoding="cp1252")

    said = cli.done("import", str(path)).out
    form = cli.data("export", "--template", "retention", "--to", str(tmp_path / "out"))

    assert "2 retention rules: new" in said
    assert "The period “See guidance” was not understood." in said
    assert form["template"] == "retention"
    assert Path(form["file"]).name == "kimdesk-retention-2025-04-10.xlsx"
    assert cli.data("import", form["file"])["counts"] == {"retention-rules": {"same": 2}}


def test_a_form_that_nobody_knows_is_refused(cli: CommandLine, tmp_path: Path) -> None:
    cli.done("new", "workspace", "name=Borough Homes")

    answer = cli("export", "--template", "nonsense", "--to", str(tmp_path))

    assert answer.code == 2
    assert answer.err.startswith("There is no form called “nonsense”. There are: retention, ")


def test_the_report_says_how_many_rows_may_be_about_a_person_and_which_cells(cli: CommandLine, plan: Path) -> None:
    plan.write_text(ROWS.replace("Review who", "Ring Mrs Pemberton at 14 Mill Lane: who"), encoding="utf-8")

    said = cli.done("import", str(plan), "--dry-run").out.splitlines()
    at = next(at for at, line in enumerate(said) if "tenant's personal data: 1." in line)
    assert said[at + 1].endswith("B4, Action: a name with an address")
    assert "Pemberton" not in said[at + 1]
    (cell,) = cli.data("import", str(plan))["may_be_personal"]
    assert (cell["row"], cell["cell"], cell["sorts"]) == (4, "B4", ["named_address"])


def test_what_came_in_is_listed_by_the_watch_for_somebody_to_go_through(cli: CommandLine, plan: Path) -> None:
    plan.write_text(ROWS.replace("Review who", "NI AB123456C, who"), encoding="utf-8")
    cli.done("import", str(plan))

    (found,) = cli.data("watch")
    assert (found["kind"], found["ref"], found["field"], found["sort"]) == (
        "action",
        "IM3",
        "title",
        "national_insurance",
    )
    cli.done("set", "action", "IM3", "title=Review who may see case notes")
    assert cli.data("watch") == []
    (found,) = cli.data("watch", "--history")
    assert found["stands"] is False
    assert "AB123456C" not in cli.done("watch", "--history").out


def test_the_published_list_of_services_makes_no_records(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "services.csv"
    path.write_text(
        'Identifier,Label,Description,Type\n117,Viewings,"Who sees\na home",Service\n', encoding="utf-8-sig"
    )

    tried = cli.done("import", str(path), "--dry-run")
    assert "1 services and 0 functions. Nothing was changed." in tried.out
    assert not cli.home.exists()

    assert cli.data("import", str(path))["services"] == 1
    assert cli.data("list", "actions") == []


def test_what_was_decided_in_the_import_desk_holds_here_too(cli: CommandLine, plan: Path) -> None:
    cli.done("new", "workspace", "name=Borough Homes")
    desk = open_desk(cli.home, FixedClock(IN_APRIL))
    opened = desk.import_desk.read(plan, lambda: False)
    place = opened.tables[0].place
    flow = ImportFlow().choose(plan.name).read(opened)
    flow = flow.decide(place, TableChoice("risk"))
    flow = flow.understood(desk.import_desk.tables(opened, flow.chosen)).go_on()
    flow = flow.planned(desk.import_desk.preview(opened, flow.chosen, lambda: False)).bring_in()
    desk.import_desk.bring_in(flow, lambda: False)
    desk.close()

    assert cli.data("import", str(plan), "--dry-run")["counts"] == {"risks": {"same": 3}}
    assert cli.data("import", str(plan), "--dry-run", "--into", "actions")["counts"] == {"actions": {"new": 3}}


def test_an_assessment_of_the_pia_tool_says_on_one_line_each_what_did_not_fit(cli: CommandLine, tmp_path: Path) -> None:
    said = cli.done("import", str(write_json(tmp_path / "pia.json", pia())))

    lines = said.out.splitlines()
    assert "  1 processing activities: new" in lines
    assert any(line.startswith("The PIA tool judges a risk on a scale of four steps") for line in lines)
    (views,) = (line for line in lines if "Views of the people concerned" in line)
    assert views.endswith("They were asked. Residents of two blocks It may go ahead. Most were for it.")
    assert cli.data("import", str(tmp_path / "pia.json"))["counts"]["actions"] == {"same": 1}
    cli.done("undo")
    assert cli.data("list", "processing") == []


def test_an_export_of_ciso_assistant_comes_in_by_its_columns(cli: CommandLine, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "assets.csv", ciso_assets(), ";", "utf-8-sig")

    assert cli.data("import", str(path))["counts"] == {"assets": {"new": 3}}
    assert [each["title"] for each in cli.data("list", "assets")] == [
        "Tenancy records",
        "Repairs database",
        "-80 freezer log",
    ]


def test_other_json_is_refused_in_one_sentence(cli: CommandLine, tmp_path: Path) -> None:
    said = cli("import", str(write_json(tmp_path / "settings.json", {"a": 1})))

    assert said.code != 0
    assert "It holds no assessment of the CNIL’s PIA tool." in said.err
    assert not (cli.home / "kimdesk.db").exists()
