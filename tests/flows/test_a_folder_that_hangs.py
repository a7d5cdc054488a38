"""A shared folder that stops answering in the middle of a read: the window closes, and so does the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.colleagues import keys_without_keyring, make_share
from tests.workspaces import Bench

ROOT = Path(__file__).resolve().parents[2]

# The real program on a real share; only reading a colleague's files never comes back.
PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kimdesk.app import make_application, run_window
from kimdesk.sync.disk import DiskFolder

hanging = threading.Event()
read = DiskFolder.read

def hang(self, path):
    if threading.current_thread().name.startswith("ThreadPool"):
        hanging.set()
        threading.Event().wait()
    return read(self, path)

DiskFolder.read = hang
make_application()
timer = QTimer()
timer.timeout.connect(lambda: hanging.is_set() and QApplication.closeAllWindows())
timer.start(50)
sys.exit(run_window(Path(sys.argv[1])))
"""


def test_the_program_ends_although_the_folder_hangs(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys_without_keyring(monkeypatch)
    share = make_share(bench, tmp_path / "share")
    bea = share.join("bea")
    bea.records.make("risk", {"title": "Doors stay open"})
    bea.sharing.sync()
    bea.close()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(bench.folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
