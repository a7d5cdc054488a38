"""A file that is not as it should be, a disk that refuses, a program that has a bug: a sentence, never a traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.paths import Home
from kimdesk.store.kept_files import FOLDER
from kimdesk.ui.presence import Presence
from tests.cli.conftest import QUARTER, CommandLine

Damage = Callable[[Callable[[bytes], bytes]], CommandLine]


def said(cli: CommandLine, *words: str) -> str:
    answer = cli(*words)
    assert answer.code == 2
    assert "Traceback" not in answer.err
    return answer.err


def test_where_there_are_no_records_the_first_steps_are_named(cli: CommandLine) -> None:
    words = said(cli, "list", "teams")

    assert "There are no records here yet." in words
    assert "kimdesk sample" in words
    assert not cli.home.exists()


def test_a_file_from_the_future_is_left_alone(damaged: Damage) -> None:
    cli = damaged(lambda body: body[:60] + (99).to_bytes(4, "big") + body[64:])
    before = (cli.home / "kimdesk.db").read_bytes()

    assert "These records come from a newer KIM Desk." in said(cli, "list", "teams")
    assert (cli.home / "kimdesk.db").read_bytes() == before


def test_an_empty_file_is_said_to_be_empty(damaged: Damage) -> None:
    assert "is empty or cut short." in said(damaged(lambda body: b""), "list", "teams")


def test_a_truncated_file_points_to_the_backup(damaged: Damage) -> None:
    cli = damaged(lambda body: body[: len(body) // 2])

    assert "The records are damaged." in (words := said(cli, "list", "teams"))
    assert "restore the last backup" in words


def test_somebody_elses_file_is_refused(damaged: Damage) -> None:
    assert "is not a KIM Desk file." in said(damaged(lambda body: b"PK" + body[2:]), "list", "teams")


def test_another_programs_database_is_refused(damaged: Damage) -> None:
    assert "another program" in said(damaged(lambda body: body[:68] + bytes(4) + body[72:]), "list", "teams")


def test_a_folder_that_may_not_be_written_is_said_so(landlord: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as an administrator, whom nothing is closed to.
    monkeypatch.setattr("kimdesk.store.form.os.access", lambda path, mode: mode != os.W_OK)

    assert "may be read but not written on this computer." in said(landlord, "set", "team", "T1", "name=x")


def test_a_locked_database_says_who_holds_it(landlord: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimdesk.store.database.BUSY_MS", 50)
    holder = sqlite3.connect(landlord.home / "kimdesk.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        assert "Another program is holding" in said(landlord, "set", "team", "T1", "name=x")
        assert landlord("list", "teams").code == 0
    finally:
        holder.close()
    assert landlord.data("list", "teams")[0]["name"] == "Voids"


def test_a_database_that_another_program_holds_alone_says_so(
    landlord: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kimdesk.store.database.BUSY_MS", 50)
    holder = sqlite3.connect(landlord.home / "kimdesk.db", isolation_level=None)
    holder.execute("PRAGMA journal_mode=DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    try:
        assert "Another program is holding" in said(landlord, "list", "teams")
    finally:
        holder.close()


def test_a_home_below_a_synced_folder_is_refused(cli: CommandLine, tmp_path: Path) -> None:
    cli.home = tmp_path / "OneDrive - Council" / "kim"

    assert "is copied to the cloud by OneDrive" in said(cli, "new", "workspace", "name=Borough Homes")
    assert not cli.home.exists()


def test_a_home_on_the_network_is_refused(cli: CommandLine) -> None:
    cli.home = Path("//server/share/kim")

    assert "is on the network" in said(cli, "new", "workspace", "name=Borough Homes")


def test_a_pack_is_verified_although_the_workspace_cannot_be_opened(damaged: Damage, tmp_path: Path) -> None:
    cli = damaged(lambda body: b"")
    (tmp_path / "manifest.json").write_text("{}")

    answer = cli("verify", str(tmp_path))

    assert answer.code == 1
    assert "It was not compared with the records of this computer" in answer.out


@pytest.mark.expects_log
@pytest.mark.parametrize("program", [False, True])
def test_a_bug_goes_into_the_log_and_is_said_in_a_sentence(
    landlord: CommandLine, monkeypatch: pytest.MonkeyPatch, program: bool
) -> None:
    def broken(*_anything: object) -> None:
        raise ZeroDivisionError("deep inside")

    monkeypatch.setattr("kimdesk.services.finding.FindingService.search", broken)

    answer = landlord("search", "key", *(["--json"] if program else []))

    log = landlord.home / "logs" / "kimdesk.log"
    assert answer.code == 2
    assert "Something went wrong inside KIM Desk" in answer.out + answer.err
    assert str(log) in answer.out + answer.err
    assert "Traceback" not in answer.out + answer.err
    kept = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in kept
    assert "kimdesk/cli/finding.py" in kept
    assert "deep inside" not in kept


def test_an_interrupted_command_ends_quietly(landlord: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_anything: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kimdesk.services.finding.FindingService.search", interrupted)

    answer = landlord("search", "key")

    assert (answer.code, answer.out, answer.err) == (130, "", "")


def test_a_reader_that_stops_early_leaves_no_traceback(landlord: CommandLine) -> None:
    landlord.done("new", "team", f"name={'x' * 90_000}")
    asked = [sys.executable, "-m", "kimdesk", "--home", str(landlord.home), "list", "teams", "--wide"]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_backup_comes_back_and_what_was_there_is_kept(landlord: CommandLine, tmp_path: Path) -> None:
    copy = Path(landlord.data("backup", str(tmp_path / "copies"))["file"])
    landlord.done("set", "team", "T1", "name=Empty homes")

    said_to_programs = landlord.data("restore", str(copy))

    assert copy.suffix == ".kimbackup"
    assert landlord.data("list", "teams")[0]["name"] == "Voids"
    assert Path(said_to_programs["kept"]).is_file()
    folder = landlord("restore", str(copy.parent))
    assert (folder.code, copy.name in folder.err) == (2, True)


def test_attached_files_come_back_with_a_backup_and_those_that_do_not_are_named(
    landlord: CommandLine, tmp_path: Path
) -> None:
    for name in ("photo.jpg", "letter.pdf"):
        (tmp_path / name).write_bytes(name.encode())
        made = landlord.data("new", "evidence", f"title={name}", "record=T1")["id"]
        landlord.done("attach", made, str(tmp_path / name))
    copy = Path(landlord.data("backup", str(tmp_path / "copies"))["file"])
    shutil.rmtree(Home(landlord.home).evidence)
    (kept,) = (each for each in (copy.parent / FOLDER).iterdir() if each.read_bytes() == b"photo.jpg")
    kept.write_bytes(b"PHOTO.JPG")

    told = landlord.data("restore", str(copy), "--dry-run")
    data = landlord.data("restore", str(copy))

    assert (told["files"], told["files_coming"], told["files_nowhere"]) == (2, 2, [])
    assert (data["files_brought"], data["files_damaged"], data["files_nowhere"]) == (1, ["photo.jpg"], [])


def test_a_dry_run_says_what_is_in_a_backup_and_what_is_not_and_changes_nothing(
    landlord: CommandLine, tmp_path: Path
) -> None:
    copy = Path(landlord.data("backup", str(tmp_path / "copies"))["file"])
    landlord.done("set", "team", "T1", "name=Empty homes")

    data = landlord.data("restore", str(copy), "--dry-run")
    words = landlord.done("restore", str(copy), "--dry-run").out

    assert data["records"]["team"] == 2
    assert (data["changes_since"], data["records_changed_since"]) == (1, {"team": 1})
    assert (data["restored"], data["other_workspace"]) == (False, False)
    assert "One change was made since, to: 1 team." in words
    assert words.rstrip().endswith("Nothing was changed.")
    assert landlord.data("list", "teams")[0]["name"] == "Empty homes"


def test_nothing_is_restored_under_a_window_that_is_open(landlord: CommandLine, tmp_path: Path) -> None:
    copy = Path(landlord.data("backup", str(tmp_path / "copies"))["file"])
    landlord.done("set", "team", "T1", "name=Empty homes")
    window = Presence(Home(landlord.home))
    assert window.take()

    assert "The window is open on these records." in said(landlord, "restore", str(copy))
    window.leave()

    assert landlord.data("list", "teams")[0]["name"] == "Empty homes"
    landlord.done("restore", str(copy))


def test_a_backup_is_restored_from_a_synced_folder_that_may_only_be_read(
    landlord: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "OneDrive - Council" / "b.kimbackup"
    landlord.done("backup", str(copy))
    monkeypatch.setattr("kimdesk.store.form.os.access", lambda path, mode: Path(path) not in (copy, copy.parent))

    assert landlord("restore", str(copy)).code == 0


def test_restoring_is_for_an_administrator_where_people_have_roles(landlord: CommandLine, tmp_path: Path) -> None:
    copy = tmp_path / "b.kimbackup"
    landlord.done("backup", str(copy))
    landlord.done("new", "person", "name=Sam Reed", "roles=line_manager", "teams=Rents")

    assert "Sam Reed may not change this." in said(landlord, "restore", str(copy), "--as", "Sam Reed")
    assert landlord.data("list", "people")[-1]["name"] == "Sam Reed"
    landlord.done("restore", str(copy))
    assert len(landlord.data("list", "people")) == 1


def test_a_damaged_backup_changes_nothing(landlord: CommandLine, tmp_path: Path) -> None:
    copy = tmp_path / "b.kimbackup"
    landlord.done("backup", str(copy))
    copy.write_bytes(copy.read_bytes()[:5000])

    said(landlord, "restore", str(copy))

    assert landlord.data("list", "teams")[0]["name"] == "Voids"


def test_the_doctor_says_no_where_a_table_differed(landlord: CommandLine) -> None:
    table = sqlite3.connect(landlord.home / "kimdesk.db", isolation_level=None)
    table.execute("UPDATE p_team SET name = 'Somebody else' WHERE name = 'Voids'")
    table.close()

    first, second = landlord("doctor", "--rebuild"), landlord("doctor", "--rebuild")

    assert (first.code, "p_team" in first.out) == (1, True)
    assert (second.code, "nothing differed" in second.out) == (0, True)


def test_the_doctor_works_out_the_mark_of_every_signed_document_again(landlord: CommandLine) -> None:
    landlord.done("quarter", "not-returned", "--team", "Voids", "--quarter", QUARTER, "--reason", "Vacant")
    landlord.done("quarter", "not-returned", "--team", "Rents", "--quarter", QUARTER, "--reason", "Vacant")
    landlord.done("quarter", "sign", "--quarter", QUARTER, "--attest", "all")
    assert landlord.data("doctor")["damaged_documents"] == []
    table = sqlite3.connect(landlord.home / "kimdesk.db", isolation_level=None)
    table.execute("UPDATE document SET body = replace(CAST(body AS TEXT), 'Vacant', 'Absent')")
    table.close()

    answer = landlord("doctor")

    assert answer.code == 1
    assert "signed content in it was changed or is damaged" in answer.out
    assert "Sign-off of Q4 2024/25 by KIM log administrator: its signed content" in answer.out


def test_a_damaged_backup_is_said_to_be_one_and_the_home_stays_as_it_is(landlord: CommandLine, tmp_path: Path) -> None:
    copy = tmp_path / "trunc.kimbackup"
    landlord.done("backup", str(copy))
    copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])

    words = said(landlord, "restore", str(copy))

    assert "This backup cannot be used. " in words
    assert "trunc.kimbackup is damaged." in words
    assert "Nothing has been changed here." in words
    assert "doctor" not in words
    assert landlord.done("doctor").out.startswith("The file is sound.")


def test_a_damaged_file_is_not_sent_back_to_the_doctor(damaged: Damage) -> None:
    cli = damaged(lambda body: body[: len(body) // 2])

    assert "doctor --rebuild" not in said(cli, "doctor", "--rebuild")


@pytest.mark.parametrize("body", [b"", b"Somebody's notes" * 99])
@pytest.mark.parametrize("words", [("new", "workspace", "name=Borough Homes"), ("sample",)])
def test_what_lies_in_the_place_of_the_records_and_is_none_of_ours_is_to_be_moved(
    cli: CommandLine, body: bytes, words: tuple[str, ...]
) -> None:
    cli.home.mkdir()
    (cli.home / "kimdesk.db").write_bytes(body)

    assert f"Move kimdesk.db out of {cli.home}, or name another --home" in said(cli, *words)
    assert (cli.home / "kimdesk.db").read_bytes() == body


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("/dev/null", "/dev/null is a file; --home needs a folder."),
        ("/dev/null/kim", "The folder /dev/null/kim cannot be made: Not a directory."),
        ("/proc/1/kim", "The folder /proc/1/kim cannot be made"),
        ("/proc", "/proc/kimdesk.db may not be opened or written."),
        ("x" * 300, "File name too long."),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="these places are Linux's")
@pytest.mark.parametrize("words", [("sample",), ("new", "workspace", "name=Borough Homes")])
def test_a_place_that_can_hold_no_records_is_one_sentence(
    cli: CommandLine, place: str, sentence: str, words: tuple[str, ...]
) -> None:
    cli.home = Path(place)

    told = said(cli, *words)

    assert sentence in told
    assert len(told.splitlines()) <= 2


@pytest.mark.parametrize("words", [("list", "teams", "--words"), ("search",)])
def test_more_words_than_can_be_looked_for_are_refused(landlord: CommandLine, words: tuple[str, ...]) -> None:
    assert "100,001 characters are too many to look for" in said(landlord, *words, "x" * 100_001)


def test_two_backups_are_never_one_over_another(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("backup", str(tmp_path / "fixed.kimbackup"))
    before = (tmp_path / "fixed.kimbackup").read_bytes()
    landlord.done("set", "team", "T1", "name=Empty homes")

    assert "is there already, and is not replaced." in said(landlord, "backup", str(tmp_path / "fixed.kimbackup"))
    assert (tmp_path / "fixed.kimbackup").read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("export", "--table", "actions"),
        ("export", "--template", "ico"),
        ("where-to-look", "tenants"),
        ("compare", "Q3 2024/25", QUARTER),
    ],
    ids=" ".join,
)
def test_a_folder_that_cannot_be_there_is_said_so(
    landlord: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "file").write_text("in the way")

    answer = said(landlord, *words, "--to", str(tmp_path / "file" / "reports"))

    assert "is not there" in answer
    assert "choose another folder" in answer
    assert "is a file; --to needs a folder" in said(landlord, *words, "--to", str(tmp_path / "file"))
