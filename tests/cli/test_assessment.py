"""Self-assessments from the command line: begun, shown, compared, approved; for people and for programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.frameworks import write_framework
from tests.imports.workbooks import self_assessment, write


@pytest.fixture
def assessed(landlord: CommandLine) -> CommandLine:
    """Two cycles of the Ombudsman's recommendations."""
    landlord.done("assessment", "start", "--cycle", "October 2024")
    landlord.done("set", "answer", "October 2024 R1", "state=partly", "answer=The board is told once a year.")
    landlord.done("set", "answer", "October 2024 R2", "state=met")
    landlord.done("assessment", "start")
    landlord.done("set", "answer", "April 2025 R1", "state=met", "answer=The board sees each pack.")
    landlord.done("set", "answer", "April 2025 R16", "state=na", "reason=No merger.", "revive=A merger.")
    return landlord


def test_a_cycle_is_called_after_the_month_unless_it_is_given_a_name(landlord: CommandLine) -> None:
    begun = landlord.data("assessment", "start")

    assert begun == {
        "framework": "HO-KIM-2023",
        "cycle": "April 2025",
        "filled_forward_from": "",
        "answers": 27,
    }
    again = landlord("assessment", "start", "--cycle", "april 2025")
    assert again.code == 1
    assert "has an answer for every item" in again.err


def test_the_position_is_counted_by_state_and_group(assessed: CommandLine) -> None:
    data = assessed.data("assessment", "position")

    assert (data["cycle"], data["items"]) == ("April 2025", 21)
    assert data["counts"] == {"met": 1, "partly": 0, "not_met": 0, "not_yet": 19, "na": 1}
    assert data["groups"][2] == {
        "group": "Mergers and structural change",
        "counts": {"met": 0, "partly": 0, "not_met": 0, "not_yet": 3, "na": 1},
    }
    assert data["lacking"] == ["R1"]
    said = assessed.done("assessment", "position").out
    assert "Together" in said
    assert "%" not in said


def test_two_cycles_are_compared_and_only_what_differs_is_listed(assessed: CommandLine) -> None:
    data = assessed.data("assessment", "compare")
    counts = {"better": 1, "worse": 0, "same": 18, "other": 2, "new": 0, "gone": 0}

    assert (data["cycle"], data["against"], data["counts"]) == ("April 2025", "October 2024", counts)
    said = assessed.done("assessment", "compare").out
    assert "Together: 1 better, 2 not comparable, 18 the same." in said
    assert "R3 " not in said
    turned = assessed.data("assessment", "compare", "--cycle", "October 2024", "--with", "April 2025")
    assert turned["counts"]["worse"] == 1


def test_one_item_is_shown_with_what_was_said_before(assessed: CommandLine) -> None:
    data = assessed.data("assessment", "show", "r1")
    said = assessed.done("assessment", "show", "R1").out

    assert (data["state"], data["state_before"], data["outcome"]) == ("met", "partly", "better")
    assert [lack["field"] for lack in data["lacks"]] == ["evidence"]
    assert "The board is told once a year." in said
    assert "It is said to be met: name what proves it." in said
    forward = assessed.data("assessment", "show", "R1", "--cycle", "October 2024")
    assert forward["filled_forward"] == []


def test_every_item_is_told_to_programs(assessed: CommandLine) -> None:
    items = assessed.data("assessment", "show")["items"]

    assert [each["item"] for each in items][:4] == ["R1", "R2", "R2a", "R2b"]
    assert len(items) == 27


def test_an_approval_and_a_publication_are_recorded(assessed: CommandLine) -> None:
    assert assessed("assessment", "publish").code == 1
    done = assessed.done("assessment", "approve", "--by", "Landlord board", "--on", "8 April 2025").out
    assert "Approved by Landlord board on 08/04/2025." in done
    assert "19 items are not yet assessed and were not approved." in done

    published = assessed.data("assessment", "publish")
    assert (published["approved_on"], published["published"]) == ("2025-04-08", "2025-04-10")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("assessment", "show", "R99"), "There is no item “R99”"),
        (("assessment", "show", "--cycle", "May 1999"), "Cycles of Ombudsman KIM: October 2024, April 2025"),
        (("assessment", "show", "--framework", "ISO"), "There are: HO-KIM-2023, ICO-ACC"),
        (("assessment", "show", "--framework", "ICO-ACC"), "Nothing has been assessed against ICO accountability"),
        (("assessment", "compare", "--cycle", "October 2024"), "October 2024 is the first cycle"),
        (("assessment", "approve"), "--by is needed here"),
        (("assessment", "approve", "--by", "Board", "--on", "soon"), "“soon” is not a date"),
        (("assessment", "start", "--cycle", "May 2026", "--from", "1999"), "It can be filled forward from"),
        (("set", "answer", "April 2025 R17", "state=na"), "Say why it does not apply"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_can(assessed: CommandLine, words: tuple[str, ...], said: str) -> None:
    answer = assessed(*words)

    assert answer.code in (1, 2)
    assert said in answer.err


def test_a_framework_of_the_council_is_added_from_a_file_and_assessed_against(
    landlord: CommandLine, tmp_path: Path
) -> None:
    path = str(write_framework(tmp_path))

    assert landlord.data("assessment", "framework", "add", path)["changed"] is True
    assert "is here already, the same" in landlord.done("assessment", "framework", "add", path).out
    listed = landlord.data("assessment", "framework", "list")
    assert [(each["key"], each["from"], each["items"]) for each in listed["frameworks"]][2] == (
        "TEST-HOMES",
        "records",
        3,
    )
    landlord.done("assessment", "start", "--framework", "Testshire homes", "--cycle", "2025")
    assert landlord.data("assessment", "position", "--framework", "test-homes")["counts"]["not_yet"] == 3
    assert "Testshire Homes" in landlord.done("show", "framework", "TEST-HOMES").out
    assert "kimdesk assessment framework add" in landlord("new", "framework", "name=X").err


def test_a_broken_framework_is_refused_and_one_in_the_folder_is_named(landlord: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "kimdesk-framework/1", "key": "X", "name": "X", "groups": [{}]}', encoding="utf-8")

    refused = landlord("assessment", "framework", "add", str(broken))
    assert refused.code == 2
    assert "broken.json was not read. Group 1: it has no “title”." in refused.err
    write_framework(landlord.home / "frameworks", key="A B", groups=[])
    assert "own.json is no framework" in landlord.done("assessment", "framework", "list").out


def test_an_imported_self_assessment_is_shown_with_nothing_judged(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("import", str(write(tmp_path / "self.xlsx", self_assessment())))

    assert landlord.data("assessment", "position")["counts"]["not_yet"] == 21


def test_a_cycle_is_written_as_pages_and_a_workbook(assessed: CommandLine, tmp_path: Path) -> None:
    data = assessed.data("assessment", "export", "--cycle", "October 2024", "--to", str(tmp_path / "out"))
    assert [Path(each).name for each in data["files"]] == [
        "self-assessment-ombudsman-kim-october-2024.pdf",
        "self-assessment-ombudsman-kim-october-2024.xlsx",
    ]
    form = assessed.data("export", "--template", "assessment", "--to", str(tmp_path / "out"))
    assert len(list(Path(form["file"]).iterdir())) == 2
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert "is a file; --to needs a folder" in assessed("assessment", "export", "--to", str(tmp_path / "file")).err
    assert "is not there" in assessed("assessment", "export", "--to", str(tmp_path / "file" / "out")).err
