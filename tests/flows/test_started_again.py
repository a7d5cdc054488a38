"""The real program as processes of their own: killed, started again, started twice, and told to shut down."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kimdesk.paths import Home
from kimdesk.settings import Settings
from kimdesk.store.copy_contents import contents_of
from tests.workspaces import make_bench

PATIENCE_S = 60
# What the window is asked from outside: its words, and to close as a person closes it.
ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from kimdesk import app
from kimdesk.ui.session import Session

words = Path(sys.argv[2])
told = []

class Watched(Session):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.watch = QTimer(self)
        self.watch.timeout.connect(self.look)
        self.watch.start(50)

    def look(self):
        if self.window is None or not self.ready:
            return
        bars = {key: bar.words.text() for key, bar in self.window.notices.bars.items()}
        dialogs = [each.objectName() for each in self.window.children() if hasattr(each, "objectName")]
        words.write_text(repr({"bars": bars, "dialogs": [each for each in dialogs if each]}), "utf-8")
        if words.with_suffix(".close").exists():
            self.watch.stop()
            self.frame.close()
        if words.with_suffix(".off").exists():
            if self.window.log.view is None or not self.tasks.idle:
                self.window.tabs.choose(1)
                return
            words.with_suffix(".off").unlink()
            QTest.keyClicks(self.window.log.whole._bindings["statement"].editor, "Typed at the last moment")
            self.on_log_off()
            words.with_suffix(".saved").touch()

app.Session = Watched
sys.exit(app.run_window(Path(sys.argv[1]), *sys.argv[3:]))
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    bench = make_bench(tmp_path / "home")
    bench.desk.close()
    return Home(tmp_path / "home")


class Started:
    """The program, started on a home; what its window says is written to a file."""

    def __init__(self, home: Home, words: Path, *more: str) -> None:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        root = str(Path(__file__).resolve().parents[2])
        command = [sys.executable, "-c", ASKED, str(home.folder), str(words), *more]
        self.words = words
        self.process = subprocess.Popen(command, env=env, cwd=root, stderr=subprocess.PIPE)

    def says(self, what: str) -> None:
        """Wait until the window says this."""
        _until(lambda: self.words.exists() and what in self.words.read_text("utf-8"))

    def close(self) -> int:
        """Close the window as a person would, and return the exit code."""
        self.words.with_suffix(".close").touch()
        return self.process.wait(PATIENCE_S)


def _until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not so():
        assert time.monotonic() < end
        # A process of its own can only be looked at now and then.
        signal.sigtimedwait([], 0.02)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Started]]:
    """A way to start the program; whatever is still running afterwards is ended."""
    begun: list[Started] = []

    def begin(home: Home, *more: str) -> Started:
        begun.append(Started(home, tmp_path / f"words-{len(begun)}", *more))
        return begun[-1]

    yield begin
    for each in begun:
        if each.process.poll() is None:
            each.process.kill()
        each.process.wait()
        if each.process.stderr is not None:
            each.process.stderr.close()


def backups(home: Home) -> list[str]:
    return [each.name for each in home.backups.glob("kimdesk-*")] if home.backups.is_dir() else []


def test_a_window_that_was_killed_is_followed_by_a_check_and_a_clean_one_by_none(
    home: Home, start: Callable[..., Started]
) -> None:
    killed = start(home)
    killed.says("bars")
    killed.process.kill()
    killed.process.wait()
    assert home.lock.exists()
    again = start(home)
    again.says("they are whole")
    assert again.close() == 0
    assert not home.lock.exists()
    assert Settings(home.settings)["unclean"] == 0
    clean = start(home)
    clean.says("bars")
    _until(lambda: bool(backups(home)))
    assert "whole" not in clean.words.read_text("utf-8")
    assert clean.close() == 0


def test_a_second_start_leaves_at_once_and_hands_its_file_over(home: Home, start: Callable[..., Started]) -> None:
    first = start(home)
    first.says("bars")
    _until(lambda: bool(backups(home)))
    second = start(home, str(home.backups / backups(home)[0]))
    assert second.process.wait(PATIENCE_S) == 0
    first.says("restore")
    assert not second.words.exists()


def test_commands_work_while_the_window_is_open(home: Home, start: Callable[..., Started]) -> None:
    first = start(home)
    first.says("bars")
    _until(lambda: bool(backups(home)))
    command = [sys.executable, "-m", "kimdesk", "--home", str(home.folder), "new", "risk", "title=From outside"]
    root = str(Path(__file__).resolve().parents[2])
    assert subprocess.run(command, cwd=root, capture_output=True, check=False).returncode == 0
    assert first.close() == 0
    # It had changed since the backup of the day, and on closing another one has taken its place.
    (kept,) = backups(home)
    assert contents_of(home.backups / kept).counts["risk"] == 1


def test_what_was_being_typed_is_kept_and_nothing_left_behind_where_the_computer_is_shut_down(
    home: Home, start: Callable[..., Started]
) -> None:
    first = start(home)
    first.says("bars")
    first.words.with_suffix(".off").touch()
    _until(first.words.with_suffix(".saved").exists)
    # As a shutdown does it, without asking again.
    first.process.kill()
    first.process.wait()
    assert not home.lock.exists()
    with closing(sqlite3.connect(home.database)) as db:
        assert db.execute("SELECT count(*) FROM op WHERE value LIKE '%Typed at the last moment%'").fetchone() == (1,)
    again = start(home)
    again.says("bars")
    assert "unclean" not in again.words.read_text("utf-8")
