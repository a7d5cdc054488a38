"""Files beside the backups of another folder: each once, whole or not at all, and checked before it is used."""

from __future__ import annotations

import errno
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from kimdesk.model.attached import Attached
from kimdesk.paths import Home
from kimdesk.store import kept_files
from kimdesk.store.attachments import PIECE, Attachments
from kimdesk.store.kept_files import FOLDER, Put, fetch, put_files, seek


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


@pytest.fixture
def away(tmp_path: Path) -> Path:
    folder = tmp_path / "away"
    folder.mkdir()
    return folder


def attach(home: Home, *bodies: bytes) -> list[Attached]:
    kept = Attachments(home.evidence)
    return [Attached(f"{at}.txt", len(body), kept.keep_bytes(body)[0]) for at, body in enumerate(bodies)]


def names(away: Path) -> list[str]:
    return sorted(each.name for each in (away / FOLDER).iterdir())


def test_a_home_without_files_makes_no_folder(home: Home, away: Path) -> None:
    assert put_files(home, away) == Put()
    assert list(away.iterdir()) == []


def test_only_what_is_missing_there_is_copied_and_the_second_time_nothing(home: Home, away: Path) -> None:
    one, two = attach(home, b"one", b"two")
    Attachments(home.evidence).want("0" * 64)
    assert put_files(home, away) == Put(copied=2)
    assert names(away) == sorted([one.hash, two.hash])
    written = [(away / FOLDER / each.hash).stat().st_mtime_ns for each in (one, two)]
    assert put_files(home, away) == Put()
    assert written == [(away / FOLDER / each.hash).stat().st_mtime_ns for each in (one, two)]
    attach(home, b"three")
    assert put_files(home, away) == Put(copied=1)


def test_one_that_is_there_in_another_size_is_copied_again(home: Home, away: Path) -> None:
    (one,) = attach(home, b"one")
    (away / FOLDER).mkdir()
    (away / FOLDER / one.hash).write_bytes(b"o")
    assert put_files(home, away) == Put(copied=1)
    assert (away / FOLDER / one.hash).read_bytes() == b"one"


def test_one_that_is_damaged_here_is_told_and_not_copied_and_the_others_are(home: Home, away: Path) -> None:
    one, two = attach(home, b"one", b"two")
    (home.evidence / one.hash).write_bytes(b"eno")
    assert put_files(home, away) == Put(copied=1, unsound=(one.hash,))
    assert names(away) == [two.hash]


def test_one_that_cannot_be_read_here_is_told_and_not_copied(
    home: Home, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = attach(home, b"one")

    def unreadable(_path: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", unreadable)
    assert put_files(home, away) == Put(unsound=(one.hash,))
    assert names(away) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.ENODEV])
def test_a_folder_that_cannot_be_written_keeps_nothing_half_written(
    home: Home, away: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    attach(home, b"one")

    def refuses(*_words: object) -> None:
        raise OSError(number, "no")

    with monkeypatch.context() as patch:
        patch.setattr(kept_files, "put_in_place", refuses)
        with pytest.raises(OSError, match="no"):
            put_files(home, away)
    assert names(away) == []
    assert put_files(home, away) == Put(copied=1)


def test_one_that_reads_otherwise_than_it_was_written_is_not_kept(
    home: Home, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(home, b"one")
    monkeypatch.setattr(kept_files, "_pieces", lambda _body: iter([b"eno"]))
    with pytest.raises(OSError, match="reads otherwise"):
        put_files(home, away)
    assert names(away) == []


def test_it_can_be_stopped_in_the_middle_of_a_file_and_goes_on_where_it_was(home: Home, away: Path) -> None:
    attach(home, b"a" * PIECE * 3, b"b" * PIECE * 3)
    shares: list[float] = []

    def go_on(share: float) -> bool:
        shares.append(share)
        return len(shares) < 5

    assert put_files(home, away, go_on) == Put(copied=1, left=1)
    assert len(names(away)) == 1
    assert shares == sorted(shares)
    assert put_files(home, away) == Put(copied=1)


def test_so_much_at_once_and_the_rest_the_next_time(home: Home, away: Path) -> None:
    attach(home, b"a" * 10, b"b" * 10, b"c" * 10)
    assert put_files(home, away, most=15) == Put(copied=2, left=1)
    assert put_files(home, away, most=15) == Put(copied=1)


def test_what_another_computer_is_writing_there_stays_and_what_was_left_here_goes(
    home: Home, away: Path, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other")
    other.folder.mkdir()
    (away / FOLDER).mkdir()
    for each in (home, other):
        (away / FOLDER / f".{kept_files.mark_beside(each, 'backups')[:8]}.12345678.part").write_bytes(b"half")
    (one,) = attach(home, b"one")
    put_files(home, away)
    assert len(names(away)) == 2
    assert one.hash in names(away)
    assert names(away)[0].startswith(f".{kept_files.mark_beside(other, 'backups')[:8]}")


def test_what_is_missing_here_comes_back_from_the_first_folder_that_has_it_whole(
    home: Home, away: Path, tmp_path: Path
) -> None:
    one, two = attach(home, b"one", b"two")
    three = Attached("three.txt", 5, hashlib.sha256(b"three").hexdigest())
    put_files(home, away)
    second = tmp_path / "second"
    second.mkdir()
    put_files(home, second)
    (away / FOLDER / one.hash).write_bytes(b"eno")
    new = Home(tmp_path / "new")
    new.folder.mkdir()
    folders = [away, tmp_path / "nowhere", second]
    assert seek([one, two, three], new, folders) == ((one, two), (three,))
    assert not fetch(one, new, [away])
    assert not new.evidence.exists()
    assert fetch(one, new, folders)
    assert fetch(two, new, folders)
    assert not fetch(three, new, folders)
    assert seek([one, two], new, folders) == ((), ())
    assert (new.evidence / one.hash).read_bytes() == b"one"


def test_one_in_another_size_than_its_record_says_is_not_there(home: Home, away: Path, tmp_path: Path) -> None:
    (one,) = attach(home, b"one")
    put_files(home, away)
    (away / FOLDER / one.hash).write_bytes(b"o")
    assert seek([one], Home(tmp_path / "new"), [away]) == ((), (one,))


_COPIER = """
import sys
from pathlib import Path
from kimdesk.paths import Home
from kimdesk.store.kept_files import put_files
def go_on(share):
    print(share, flush=True)
    if share > 0.5:
        sys.stdin.read()
    return True
put_files(Home(Path(sys.argv[1])), Path(sys.argv[2]), go_on)
"""


def test_killed_in_the_middle_of_a_file_it_leaves_nothing_that_counts_and_goes_on(home: Home, away: Path) -> None:
    attached = attach(home, *(bytes([at]) * PIECE * 4 for at in range(3)))
    process = subprocess.Popen(
        [sys.executable, "-c", _COPIER, str(home.folder), str(away)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    while float(process.stdout.readline()) <= 0.5:
        pass
    process.kill()
    process.wait()
    process.stdout.close()
    process.stdin.close()
    assert [name.endswith(".part") for name in names(away)] == [True, False]
    assert put_files(home, away) == Put(copied=2)
    assert names(away) == sorted(each.hash for each in attached)
    for each in attached:
        assert hashlib.sha256((away / FOLDER / each.hash).read_bytes()).hexdigest() == each.hash
