"""Every file is either read or refused with one plain sentence, and nothing it holds reaches the program itself."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kimdesk import children
from kimdesk.errors import UserError
from kimdesk.imports import child, reading
from kimdesk.imports.book import Range, sheet_from
from kimdesk.imports.plan import make_plan
from kimdesk.imports.reading import SENTENCES, read_workbook
from tests.imports.hostile import HOSTILE, good
from tests.imports.workbooks import Grid, action_plan, write, write_csv

pytestmark = pytest.mark.apart


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read_workbook(path)
    return caught.value


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_not_what_it_says_gets_its_own_sentence(name: str, tmp_path: Path) -> None:
    code, make = HOSTILE[name]
    make(tmp_path / name)

    error = refusal(tmp_path / name)

    assert error.message.split(" {")[0].startswith(str(SENTENCES[code][0]).split("{")[0].strip())
    assert error.hint == SENTENCES[code][1]
    assert name in error.title


def test_every_reason_has_one_sentence_and_one_thing_to_do() -> None:
    for message, hint in SENTENCES.values():
        assert message.rstrip("} ").endswith((".", "{why", "{size"))
        assert hint.endswith(".")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx").message == "There is no such file."
    assert refusal(tmp_path).message == "This is a folder, not a file."
    assert refusal(tmp_path / ("x" * 400)).message == "There is no such file."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only some systems have pipes among files")
def test_a_pipe_among_the_files_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")

    assert refusal(tmp_path / "pipe.xlsx").message == "This is not an ordinary file."


def test_a_file_that_may_not_be_opened_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = good(tmp_path / "held.xlsx")

    def held(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "open", held)

    assert refusal(path).message == SENTENCES["locked"][0]


def test_a_workbook_comes_with_its_layout(tmp_path: Path) -> None:
    sheet = read_workbook(write(tmp_path / "plan.xlsx", action_plan())).sheets[0]

    assert sheet.name == "Action plan"
    assert sheet.cell(3, 0).words == "Action\nnumber"
    assert sheet.cell(4, 0).wide == 5
    assert Range(4, 4, 1, 5) in sheet.merged
    assert {1, 3, 4} <= sheet.bold
    assert 5 not in sheet.bold


def test_cells_are_said_as_the_sheet_shows_them(tmp_path: Path) -> None:
    formats = {2: "mmm-yy", 3: "dd/mm/yyyy", 4: "000", 5: "0%", 6: "0.00", 7: "General"}
    line = [
        "a",
        datetime.fromisoformat("2025-09-01T00:00"),
        date(2025, 4, 5),
        7,
        0.5,
        1.1,
        3.0,
        True,
        " spaced \r\n",
        "#N/A",
    ]
    sheet = read_workbook(write(tmp_path / "cells.xlsx", Grid("S", [line], formats=formats))).sheets[0]

    assert [cell.words for cell in sheet.rows[0]] == [
        "a",
        "September 2025",
        "05/04/2025",
        "007",
        "50%",
        "1.10",
        "3",
        "Yes",
        "spaced",
        "#N/A",
    ]
    assert sheet.cell(1, 1).value == "2025-09-01"
    assert sheet.cell(1, 9).sort == "error"


def test_dates_counted_from_1904_are_right(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.worksheets[0].append(["x", date(2025, 4, 5)])
    book.save(tmp_path / "mac.xlsx")

    assert read_workbook(tmp_path / "mac.xlsx").sheets[0].cell(1, 1).value == "2025-04-05"


def test_a_formula_without_a_result_is_known_for_what_it_is(tmp_path: Path) -> None:
    path = write(tmp_path / "formula.xlsx", Grid("S", [["Ref", "=1+1", "end"]]))

    cell = read_workbook(path).sheets[0].cell(1, 1)

    assert (cell.words, cell.sort, cell.filled) == ("", "formula", True)


def test_formats_without_values_far_away_do_no_harm(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = "Ref"
    sheet.cell(1_000_000, 300).font = openpyxl.styles.Font(bold=True)
    book.save(tmp_path / "styled.xlsx")

    assert len(read_workbook(tmp_path / "styled.xlsx").sheets[0].rows) == 1


def test_a_false_dimension_hides_no_cells(tmp_path: Path) -> None:
    source = write(tmp_path / "true.xlsx", action_plan())
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(tmp_path / "false.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'<dimension ref="A1:E18"', b'<dimension ref="A1:A1"'))

    assert len(read_workbook(tmp_path / "false.xlsx").sheets[0].rows) == 18


def test_macros_hidden_sheets_and_many_sheets_are_no_trouble(tmp_path: Path) -> None:
    grids = [Grid(f"S{number}", [[number]]) for number in range(300)]
    path = write(tmp_path / "many.xlsm", Grid("Old", [["x"]], state="hidden"), *grids)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"macro")

    book = read_workbook(path)

    assert len(book.sheets) == 301
    assert book.sheets[0].hidden
    assert not book.sheets[1].hidden


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_encoding_and_the_delimiter_of_a_table_are_found(delimiter: str, encoding: str, tmp_path: Path) -> None:
    grid = Grid(
        "S", [["Ref", "Action, with a comma", "Cost"], ["1", "Café; “quoted”", "£5"], ["2", "Line\nbreak", "–"]]
    )
    path = write_csv(tmp_path / "table.csv", grid, delimiter, encoding)

    rows = child.read(path)[0]["rows"]

    assert rows == grid.rows


def test_a_table_that_names_its_delimiter_is_believed(tmp_path: Path) -> None:
    (tmp_path / "sep.csv").write_text("sep=;\nRef;a,b,c\n1;d,e,f\n", encoding="utf-8")

    assert child.read(tmp_path / "sep.csv")[0]["rows"] == [["Ref", "a,b,c"], ["1", "d,e,f"]]


def test_long_and_strange_words_come_through_whole(tmp_path: Path) -> None:
    words = "‮" + "é" * 32_000 + "😀"
    path = write_csv(tmp_path / "long.csv", Grid("S", [["Ref", "Text"], ["=cmd|x", words * 3]]))

    sheet = read_workbook(path).sheets[0]

    assert sheet.cell(2, 1).words == words * 3
    assert sheet.cell(2, 0).words == "=cmd|x"


def test_reading_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sleeper = [sys.executable, "-c", "import threading; threading.Event().wait(60)"]
    monkeypatch.setattr(reading, "child_command", lambda _path: sleeper)
    path = good(tmp_path / "good.xlsx")

    with pytest.raises(UserError) as slow:
        read_workbook(path, seconds=0.2)
    with pytest.raises(UserError) as stopped:
        read_workbook(path, stopped=lambda: True)

    assert slow.value.message == SENTENCES["too_slow"][0]
    assert stopped.value.message == SENTENCES["stopped"][0]


def test_a_reader_that_dies_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "child_command", lambda _path: [sys.executable, "-c", "import os; os.abort()"])

    assert refusal(good(tmp_path / "good.xlsx")).message == SENTENCES["damaged"][0]


@pytest.mark.skipif(sys.platform == "win32", reason="memory is bounded by other means there")
def test_the_reading_process_cannot_take_all_memory() -> None:
    greedy = "from kimdesk.imports.child import limit_self; limit_self(); bytearray(2 << 30)"

    done = subprocess.run(
        [sys.executable, "-c", greedy], cwd=Path(reading.__file__).parents[2], capture_output=True, text=True
    )

    assert "MemoryError" in done.stderr


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux says how much was ever held at once")
@pytest.mark.parametrize("name", ["zeros.json", "objects.json", "wide_letters.json", "rows.json"])
def test_a_file_of_countless_values_is_refused_with_little_memory(name: str, tmp_path: Path) -> None:
    HOSTILE[name][1](tmp_path / name)
    code = (
        "import pathlib, sys; from kimdesk.imports import child; told = child.answer(pathlib.Path(sys.argv[1]));"
        "held = [line for line in open('/proc/self/status') if line.startswith('VmHWM')][0].split()[1];"
        "print(held, told.decode())"
    )
    run = [sys.executable, "-c", code, str(tmp_path / name)]

    done = subprocess.run(run, cwd=Path(reading.__file__).parents[2], capture_output=True, text=True, check=True)

    held, told = done.stdout.split(" ", 1)
    assert int(held) < 200 << 10, "no more than 200 MB"
    assert json.loads(told)["refused"] == HOSTILE[name][0]


def test_reading_loads_nothing_heavy_into_the_program() -> None:
    heavy = ("openpyxl", "PIL", "sqlmodel", "asyncio")
    check = (
        f"import sys, kimdesk.imports.plan, kimdesk.imports.reading; print([m for m in {heavy} if m in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", check], cwd=Path(reading.__file__).parents[2], capture_output=True, text=True
    )

    assert done.stdout.strip() == "[]"


def test_a_packed_program_reads_through_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(child, "limit_self", lambda: None)
    path = write_csv(tmp_path / "a.csv", Grid("S", [["Ref", "Action"], ["1", "x"]]))
    command = reading.child_command(path)

    assert command[0] == sys.executable
    assert children.serve_if_asked(command[1:])
    assert not children.serve_if_asked(["list", "actions"])
    assert '"Action"' in capfd.readouterr().out


def test_reading_leaves_the_file_alone_and_works_from_any_thread(tmp_path: Path) -> None:
    path = good(tmp_path / "good.xlsx")
    before = path.read_bytes()
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(len(read_workbook(path).sheets)))
    thread.start()
    thread.join(30)

    assert found == [1]
    assert path.read_bytes() == before


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="only some systems have sockets among files")
def test_a_socket_among_the_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s.xlsx")

        assert refusal(tmp_path / "s.xlsx").message == "This is not an ordinary file."


def without_sheet(path: Path, number: int) -> Path:
    """Write the workbook again without the part that holds one of its sheets."""
    cut = path.with_name("cut.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(cut, "w") as new:
        for name in old.namelist():
            if name != f"xl/worksheets/sheet{number}.xml":
                new.writestr(name, old.read(name))
    return cut


def test_a_sheet_that_the_file_has_lost_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "two.xlsx", action_plan(), Grid("Systems", [["System", "Use"], ["Ledger", "Rents"]]))

    plan = make_plan(read_workbook(without_sheet(path, 2)))

    assert len(plan.rows) == 9
    assert plan.notes == ("The sheet “Systems” is named in the file but missing from it: the file is incomplete.",)


def test_a_workbook_that_has_lost_its_only_sheet_is_broken(tmp_path: Path) -> None:
    cut = without_sheet(write(tmp_path / "one.xlsx", action_plan()), 1)

    assert "broken or was only partly copied" in str(refusal(cut))


def test_signs_for_characters_that_cannot_be_shown_are_not_read_as_words(tmp_path: Path) -> None:
    path = write(tmp_path / "odd.xlsx", Grid("A", [["a bell _x0007_rings_x000D_", "file_x005F_name", "_x20AC_"]]))

    assert [cell.words for cell in read_workbook(path).sheets[0].row(1)] == ["a bell rings", "file_name", "_x20AC_"]


def test_what_a_sheet_says_twice_is_one_cell_and_rows_filled_alike_share_their_columns() -> None:
    rows = [
        ["Ref", "Owner"],
        ["IM1", "Insight Team"],
        ["IM2", "Insight Team"],
        ["", ["31/03/2025", "date", "2025-03-31"]],
    ]
    found = sheet_from({"name": "Plan", "rows": [*rows, rows[-1]], "merged": [], "bold": [], "hidden": False})
    assert found.cell(2, 1) is found.cell(3, 1)
    assert found.cell(4, 1) is found.cell(5, 1)
    assert found.filled(2) is found.filled(3)
    assert found.filled(5) == (1,)


def test_the_rows_of_a_large_sheet_are_sent_some_at_a_time(tmp_path: Path) -> None:
    lines = [["Ref", "Action"], *([f"IM{at}", "Survey"] for at in range(1_000))]
    path = write(tmp_path / "large.xlsx", Grid("Plan", lines), Grid("Empty", []))

    head, *rows = child.answer(path).splitlines()

    assert [(each["name"], each["rows"]) for each in json.loads(head)["sheets"]] == [("Plan", 1_001), ("Empty", 0)]
    assert max(len(json.loads(each)) for each in rows) == child.ROWS_IN_A_LINE
    assert sum(len(json.loads(each)) for each in rows) == 1_001


def test_an_answer_that_breaks_off_among_the_rows_is_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = 'print("{\\"sheets\\": [{\\"name\\": \\"A\\", \\"rows\\": 2}]}"); print("[[\\"x\\"]]")'
    monkeypatch.setattr(reading, "child_command", lambda _path: [sys.executable, "-c", told])

    assert refusal(good(tmp_path / "good.xlsx")).message == SENTENCES["damaged"][0]
