"""A real terminal, where there is no keyring: the passphrase is asked for, and never shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")
ROOT = Path(__file__).resolve().parents[2]


class Terminal:
    """Runs the program at a terminal, where somebody types."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.env = {name: value for name, value in os.environ.items() if name != "KIMDESK_PASSPHRASE"}
        self.env["KIMDESK_KEYRING"] = "none"

    def run(self, *words: str, typed: tuple[str, ...] = ()) -> tuple[int, str]:
        """Return the exit code and all that was on the screen; each answer is typed when something is asked."""
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "kimdesk", "--home", str(self.home), *words]
        done = subprocess.Popen(command, cwd=ROOT, env=self.env, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        screen, waiting = "", list(typed)
        while True:
            try:
                heard = os.read(ours, 4096).decode()
            except OSError:
                break
            if not heard:
                break
            screen += heard
            if waiting and screen.endswith(": "):
                os.write(ours, waiting.pop(0).encode() + b"\n")
        os.close(ours)
        return done.wait(timeout=60), screen


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    made = Terminal(tmp_path / "home")
    (tmp_path / "share").mkdir()
    assert made.run("new", "workspace", "name=Testshire Homes")[0] == 0
    return made


def test_a_new_one_is_asked_for_twice_and_then_once_at_each_use(terminal: Terminal, tmp_path: Path) -> None:
    typed = ("short", "four plain words", "four plain word", "four plain words", "four plain words")
    code, screen = terminal.run("share", "create", str(tmp_path / "share"), typed=typed)
    assert code == 0, screen
    assert "At least 8" in screen
    assert "two different ones" in screen
    assert "plain" not in screen.replace("a few plain words", "")
    code, screen = terminal.run("share", "status", typed=("four plain words",))
    assert (code, screen.count("Passphrase of this laptop")) == (0, 1), screen
    code, screen = terminal.run("share", "status", typed=("some other words",))
    assert code == 2
    assert "does not fit" in screen


def test_where_nobody_is_at_a_terminal_nobody_is_asked(terminal: Terminal, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "kimdesk",
        "--home",
        str(terminal.home),
        "share",
        "create",
        str(tmp_path / "share"),
    ]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=terminal.env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "KIMDESK_PASSPHRASE" in done.stderr
