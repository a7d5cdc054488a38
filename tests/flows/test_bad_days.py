"""Bad days: each is one plain sentence that says what to do, and nothing is changed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from io import RawIOBase
from pathlib import Path

import pytest

from kimdesk import paths
from kimdesk.errors import UserError
from kimdesk.services.desk import Desk, open_desk
from kimdesk.settings import Settings
from kimdesk.store import database
from kimdesk.store.attachments import Attachments
from kimdesk.store.kept_files import FOLDER
from kimdesk.store.listing import ListRequest
from tests.workspaces import Bench, make_bench


def everything_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """The home of a workspace that nobody has open, large enough to be torn."""
    bench = make_bench(tmp_path / "home")
    bench.desk.records.make_many("risk", [("", {"title": f"Risk {at} {'x' * 300}"}) for at in range(150)])
    bench.desk.close()
    return bench.folder


def refused(folder: Path, words: str) -> UserError:
    """Open the workspace, which must be refused with these words and leave every file as it was."""
    before = everything_below(folder)
    with pytest.raises(UserError, match=words) as refusal:
        open_desk(folder)
    assert refusal.value.title
    assert refusal.value.message
    after = everything_below(folder)
    assert {name: body for name, body in after.items() if not name.endswith("-shm")} == before
    return refusal.value


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty or cut short"),
        (b"SQLite format 3\0", "empty or cut short"),
        (b"PK\x03\x04" + b"x" * 4000, "not a KIM Desk file"),
        (b"SQLite format 3\0" + b"\xff" * 4000, "another program"),
    ],
    ids=["empty", "cut short", "garbage", "garbage behind a good beginning"],
)
def test_a_file_that_is_none_is_refused(closed: Path, body: bytes, words: str) -> None:
    (closed / "kimdesk.db").write_bytes(body)
    assert "Restore" in refused(closed, words).hint


@pytest.mark.parametrize("keep", [120, 4096, 40_000])
def test_a_truncated_file_is_refused(closed: Path, keep: int) -> None:
    path = closed / "kimdesk.db"
    path.write_bytes(path.read_bytes()[:keep])
    assert "restore" in refused(closed, "damaged").hint.lower()


def test_a_database_of_another_program_is_refused(closed: Path) -> None:
    (closed / "kimdesk.db").unlink()
    with contextlib.closing(sqlite3.connect(closed / "kimdesk.db")) as other:
        other.execute("CREATE TABLE bookmarks(url)")
    refused(closed, "another program")


def test_no_file_at_all_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no records here yet"):
        open_desk(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_may_not_be_written_is_refused(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert "IT" in refused(closed, "may be read but not written").hint


@pytest.mark.parametrize("place", ["\\\\server\\share\\kim", "//server/share/kim"])
def test_a_network_path_is_refused(place: str) -> None:
    for create in (False, True):
        with pytest.raises(UserError, match="on the network"):
            open_desk(Path(place), create=create)


@pytest.mark.parametrize("name", ["OneDrive - Testshire Council", "OneDrive", "Dropbox", "SharePoint Sites"])
def test_a_folder_that_is_copied_to_a_cloud_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="copied to the cloud"):
        open_desk(tmp_path / name / "KIM", create=True)
    assert everything_below(tmp_path) == {}


def test_the_cloud_folder_that_the_system_names_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "Council files"))
    with pytest.raises(UserError, match="OneDrive"):
        open_desk(tmp_path / "Council files" / "KIM", create=True)


def test_a_mapped_network_drive_is_refused(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_file_system", lambda _folder: "cifs")
    refused(closed, "network drive")


# --- while it is in use ----------------------------------------------------------------------------------------------


@contextlib.contextmanager
def held(bench: Bench) -> Iterator[None]:
    """Another program holds the file."""
    with contextlib.closing(sqlite3.connect(bench.desk.context.store.home.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def test_a_file_that_another_program_holds_is_said_and_writing_goes_on_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 30)
    bench = make_bench(tmp_path)
    made = bench.desk.records.make("risk", {"title": "One"}).id
    before = bench.operations()
    with held(bench):
        with pytest.raises(UserError, match="Another program is holding") as refusal:
            bench.desk.records.change("risk", made, {"title": "Two"})
        assert "try again" in refusal.value.hint
        assert bench.desk.records.get("risk", made)["title"] == "One"
    assert bench.operations() == before
    bench.desk.records.change("risk", made, {"title": "Two"})
    assert bench.desk.context.store.rebuild() == ()
    bench.desk.close()


@pytest.mark.parametrize("table", ["p_risk", "op", "p_name", "live"])
def test_pages_that_were_torn_out_are_said_wherever_they_are_met(closed: Path, table: str) -> None:
    path = closed / "kimdesk.db"
    with contextlib.closing(sqlite3.connect(path)) as raw:
        (size,) = raw.execute("PRAGMA page_size").fetchone()
        pages = [page for (page,) in raw.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,))]
    body = bytearray(path.read_bytes())
    for page in pages[1:]:
        body[(page - 1) * size : page * size] = b"\xee" * size
    path.write_bytes(bytes(body))
    desk = open_desk(closed)
    with contextlib.suppress(UserError):
        assert desk.backups.examine().integrity != "ok"
    with pytest.raises(UserError, match="damaged") as refusal:
        read_everything(desk)
    assert "restore" in refusal.value.hint
    desk.close()


def read_everything(desk: Desk) -> None:
    db = desk.context.db
    risks = [identity for (identity,) in db.execute("SELECT id FROM record WHERE kind = 'risk'")]
    desk.finding.history(risks[0])
    desk.records.rows(ListRequest("risk", ("ref", "title"), sort="title"))
    desk.records.names(risks)
    db.execute("SELECT * FROM live ORDER BY number").fetchall()


def test_a_full_disk_is_said_and_everything_before_is_safe(bench: Bench) -> None:
    writer = bench.desk.context.store.database._writer
    made = bench.desk.records.make("risk", {"title": "One"}).id
    (pages,) = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(UserError, match="disk is full") as refusal:
        bench.desk.records.change("risk", made, {"title": "Two", "cause": "x" * 90_000})
    assert "Make some room" in refusal.value.hint
    assert bench.desk.records.get("risk", made)["title"] == "One"
    writer.execute("PRAGMA max_page_count=1073741823")
    bench.desk.records.change("risk", made, {"title": "Two", "cause": "x" * 90_000})
    assert bench.desk.records.get("risk", made)["title"] == "Two"


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    place = tmp_path / "tiny"
    place.mkdir()
    mounted = (
        shutil.which("mount")
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("a small disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_disk_that_fills_up_at_the_very_commit_leaves_the_file_whole(tiny: Path) -> None:
    bench = make_bench(tiny / "home")
    made = bench.desk.records.make("risk", {"title": "Start"}).id
    saved = ["Start"]

    def write_on() -> None:
        for at in range(4000):
            words = f"{at} {'x' * 3000}"
            bench.desk.records.change("risk", made, {"title": words})
            saved.append(words)

    with pytest.raises(UserError, match="disk is full"):
        write_on()
    assert bench.desk.records.get("risk", made)["title"] == saved[-1]
    with pytest.raises(UserError, match="disk is full"):
        bench.desk.records.change("risk", made, {"cause": "y" * 90_000})
    assert bench.desk.context.store.integrity() == "ok"
    with pytest.raises(UserError, match="disk is full"):
        bench.desk.backups.backup(tiny / "copy.kimbackup")
    assert [each.name for each in tiny.iterdir()] == ["home"]
    bench.desk.close()


def test_a_second_place_that_is_full_or_read_only_keeps_whole_files_and_no_half_ones(
    tiny: Path, bench: Bench, tmp_path: Path
) -> None:
    home = bench.desk.context.store.home
    for at in range(30):
        Attachments(home.evidence).keep_bytes(bytes([at]) * 100_000)
    bench.desk.automatic_backups.choose(tiny)
    assert "No space left on device" in bench.desk.automatic_backups.look().trouble
    there = list((tiny / FOLDER).iterdir())
    assert there
    assert all(hashlib.sha256(each.read_bytes()).hexdigest() == each.name for each in there)
    subprocess.run(["mount", "-o", "remount,ro,size=9m", str(tiny)], check=True)
    assert "Read-only file system" in bench.desk.automatic_backups.look().trouble
    subprocess.run(["mount", "-o", "remount,rw", str(tiny)], check=True)
    assert bench.desk.automatic_backups.look().trouble == ""
    assert len(list((tiny / FOLDER).iterdir())) == 30


def room_for(filler: RawIOBase, size: int) -> bool:
    try:
        return bool(filler.write(bytes(size)))
    except OSError:
        return False


def test_records_on_a_disk_without_any_room_are_safe_and_nobody_is_told_to_restore(tiny: Path) -> None:
    bench = make_bench(tiny / "home")
    bench.desk.close()
    with (tiny / "filler").open("wb", buffering=0) as filler:
        while room_for(filler, 4096):
            pass
    with pytest.raises(UserError, match="The disk is full The records are safe") as refusal:
        open_desk(tiny / "home", bench.clock).workspace.teams()
    assert "restore" not in str(refusal.value)
    (tiny / "filler").unlink()
    desk = open_desk(tiny / "home", bench.clock)
    assert len(desk.workspace.teams()) == 2
    desk.close()


def test_damaged_settings_are_put_aside_and_the_records_open(bench: Bench) -> None:
    path = bench.folder / "settings.json"
    for body in (b"{", b"[1, 2]", b"\xff\xfe", b'{"text_scale": "huge", "theme": 5}'):
        path.write_bytes(body)
        settings = Settings(path)
        assert (settings["text_scale"], settings["theme"]) == (100, "system")
    path.write_bytes(b"{ damaged")
    desk = open_desk(bench.folder, bench.clock)
    assert desk.context.settings.damaged
    assert path.with_suffix(".bad").read_bytes() == b"{ damaged"
    assert desk.workspace.name() == "Testshire Homes"
    desk.close()


def test_a_quarter_or_a_date_that_does_not_exist_is_a_sentence(bench: Bench) -> None:
    for words in ("Q5 2025/26", "Q3 2025/27", "next", "2025-10-02", "Q1 0001"):
        with pytest.raises(UserError, match="no quarter"):
            bench.desk.context.quarter(words)
    made = bench.desk.records.make("team", {"name": "Lettings"}).id
    for words in ("31/02/2026", "2026-13-01", "01/01/0001", "tomorrow-ish"):
        with pytest.raises(UserError):
            bench.desk.records.change("team", made, {"since": words})
