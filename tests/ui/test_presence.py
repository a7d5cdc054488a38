"""One window for one home, which a second start calls forward."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kimdesk.paths import Home
from kimdesk.settings import Settings
from kimdesk.ui import entrance as module
from kimdesk.ui.entrance import Entrance, come_forward
from kimdesk.ui.presence import Presence, _name_of


@pytest.fixture
def home(tmp_path: Path) -> Home:
    (tmp_path / "home").mkdir()
    return Home(tmp_path / "home")


@pytest.fixture
def first(home: Home, qtbot: QtBot) -> Iterator[Presence]:
    """The window that is open."""
    presence = Presence(home)
    assert presence.take()
    presence.listen()
    yield presence
    presence.leave()


SECOND = """
import sys
from pathlib import Path
from kimdesk.paths import Home
from kimdesk.ui.presence import Presence
second = Presence(Home(Path(sys.argv[1])))
print(second.take(), second.call(sys.argv[2], int(sys.argv[3])))
"""


def called(home: Home, qtbot: QtBot, file: str = "", patience_ms: int = 10_000) -> str:
    """Start the program a second time, as far as it goes; return whether it found the place free, and whether it was
    answered.
    """
    command = [sys.executable, "-c", SECOND, str(home.folder), file, str(patience_ms)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        assert second.stdout is not None
        return second.stdout.read().strip()


def killed(home: Home) -> None:
    """Leave behind what a window does that was killed."""
    words = "import os, sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]); lock.tryLock(0); os._exit(9)"
    subprocess.run([sys.executable, "-c", words, str(home.lock)], check=False)
    assert home.lock.exists()


def test_the_lock_of_a_window_that_was_killed_is_taken_over_and_told(home: Home) -> None:
    killed(home)
    presence = Presence(home)
    assert presence.take()
    assert presence.unclean
    presence.leave()


def test_a_second_start_finds_the_place_taken_and_is_answered(first: Presence, home: Home, qtbot: QtBot) -> None:
    heard: list[str] = []
    first.called.connect(heard.append)
    assert called(home, qtbot, "/tmp/Añejo “b”.kimbackup") == "False True"
    assert heard == ["/tmp/Añejo “b”.kimbackup"]


def test_another_home_is_another_place(first: Presence, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Presence(Home(tmp_path / "other"))
    assert other.take()
    other.leave()


def test_a_place_that_was_left_can_be_taken_and_was_not_left_uncleanly(home: Home) -> None:
    for _time in range(2):
        presence = Presence(home)
        assert presence.take()
        assert presence.take()
        assert not presence.unclean
        presence.leave()
        assert not home.lock.exists()


def test_a_home_that_is_not_there_yet_is_nobodys(tmp_path: Path) -> None:
    home = Home(tmp_path / "nowhere")
    presence = Presence(home)
    assert presence.take()
    assert not home.folder.exists()
    home.folder.mkdir()
    assert presence.take()
    assert home.lock.exists()
    presence.leave()


def test_nobody_answers_and_that_is_said_after_a_while(home: Home, qtbot: QtBot) -> None:
    deaf = Presence(home)
    assert deaf.take()
    assert called(home, qtbot, patience_ms=200) == "False False"
    deaf.leave()


def test_a_lock_that_a_power_cut_left_empty_is_no_window(home: Home) -> None:
    home.lock.write_bytes(b"")
    presence = Presence(home)
    assert presence.take()
    assert presence.unclean
    presence.leave()


def test_a_lock_of_a_computer_of_another_name_is_no_window(home: Home) -> None:
    lock = QLockFile(str(home.lock))
    assert lock.tryLock(0)
    words = home.lock.read_text("utf-8").splitlines()
    lock.unlock()
    # The line behind the program's name is the computer's; its own marks are of no help where they are not this one's.
    home.lock.write_text("\n".join([words[0], words[1], "old-name", "0" * 32, "0" * 32, ""]), "utf-8")
    presence = Presence(home)
    assert presence.take()
    assert presence.unclean
    presence.leave()


NONSENSE = {
    "nothing": b"\n",
    "half": b"{\n",
    "a list": b"[]\n",
    "a number": b'{"open": 5}\n',
    "without an end": b"x" * 70_000,
    "endless": b"[" * 60_000 + b"\n",
    "cut short": b'{"open"',
}


@pytest.mark.parametrize("words", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_from_another_program_does_no_harm(first: Presence, home: Home, qtbot: QtBot, words: bytes) -> None:
    heard: list[str] = []
    first.called.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(_name_of(home))
    assert socket.waitForConnected(2_000)
    socket.write(words)
    socket.flush()
    qtbot.wait(100)
    socket.abort()
    assert heard in ([], [""])
    assert called(home, qtbot) == "False True"


def test_a_window_comes_forward_from_wherever_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    come_forward(window)
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized(), timeout=2_000)


def test_unclean_ends_in_a_row_are_counted_until_one_is_clean(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr("kimdesk.ui.dialogs.trouble_dialog.suggest_safe_mode", lambda: asked.append(True) or True)
    for count in (1, 2, 3):
        killed(home)
        settings = Settings(home.settings)
        entrance = Entrance(home)
        assert entrance.is_free()
        entrance.take(settings)
        entrance.take(settings)
        assert entrance.unclean
        assert Settings(home.settings)["unclean"] == count
        assert entrance.wants_safe_mode(settings) == (count >= 2)
        entrance._presence.leave()
    assert len(asked) == 2
    entrance = Entrance(home)
    entrance.take(Settings(home.settings))
    assert not entrance.unclean
    assert Settings(home.settings)["unclean"] == 3
    entrance.leave(Settings(home.settings))
    assert Settings(home.settings)["unclean"] == 0


def test_where_the_window_does_not_answer_another_one_can_be_opened(
    home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf = Presence(home)
    assert deaf.take()
    monkeypatch.setattr(Presence, "call", lambda *_words: False)
    for wanted in (True, False):
        monkeypatch.setattr(module, "_want_another", lambda wanted=wanted: wanted)
        assert Entrance(home).is_free() == wanted
    deaf.leave()


def test_a_shutdown_that_was_called_off_takes_the_place_again(home: Home, qtbot: QtBot) -> None:
    entrance = Entrance(home)
    assert entrance.is_free()
    entrance.leave_for_now(Settings(home.settings))
    assert not home.lock.exists()
    entrance._back.setInterval(0)
    entrance._back.start()
    qtbot.waitUntil(home.lock.exists, timeout=2_000)
    entrance.leave(Settings(home.settings))


def test_nothing_that_a_start_does_not_need_is_loaded_for_any_of_it() -> None:
    late = (
        "PySide6.QtNetwork",
        "logging.handlers",
        "kimdesk.store.backup",
        "kimdesk.store.kept_copies",
        "kimdesk.services.automatic_backups",
        "kimdesk.services.restoring",
        "kimdesk.ui.dialogs.backups_dialog",
        "kimdesk.ui.dialogs.trouble_dialog",
    )
    words = (
        "import sys, kimdesk.app, kimdesk.ui.entrance, kimdesk.ui.uncaught, kimdesk.ui.main_window; "
        f"print([each for each in {late!r} if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
