"""What knows Qt is loaded in the thread of the window: a screen reader that asks while another thread makes classes of Qt's would
take the program down with it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.first_paint import HEAVY
from tests.workspaces import make_bench

_START = """
import sys, threading
from pathlib import Path

elsewhere = []


class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("kimdesk", "PySide6") and threading.current_thread() is not threading.main_thread():
            elsewhere.append(name)


sys.meta_path.insert(0, Watch())
from PySide6.QtCore import QTimer
from kimdesk.app import Session, make_application
from kimdesk.clock import FixedClock
from tests.workspaces import JANUARY

application = make_application()
session = Session(Path(sys.argv[1]), FixedClock(JANUARY))
session.open()
look = QTimer()
look.timeout.connect(lambda: application.quit() if session.ready and session.tasks.idle else None)
look.start(20)
application.exec()
session.frame.close()
assert session.close()


def knows_qt(name):
    held = vars(sys.modules.get(name, sys)).values()
    return name.startswith("PySide6") or any(str(getattr(each, "__module__", "")).startswith("PySide6") for each in held)


print("elsewhere", [each for each in elsewhere if knows_qt(each)])
print("services", "kimdesk.services.signing" in elsewhere)
"""


def test_a_start_loads_what_knows_qt_in_the_thread_of_the_window_and_the_services_behind_it(tmp_path: Path) -> None:
    make_bench(tmp_path / "home").desk.close()
    command = [sys.executable, "-c", _START, str(tmp_path / "home")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.splitlines() == ["elsewhere []", "services True"]


_PAINT = """
import sys
from pathlib import Path

from kimdesk.cli import main
from kimdesk.ui.window_frame import WindowFrame
from PySide6 import QtCore

heavy = {names!r}


def tell(_frame, _event):
    print([name for name in heavy if name in sys.modules], "Qt" in vars(QtCore), flush=True)
    __import__("os")._exit(0)


WindowFrame.showEvent = tell
main(["--home", sys.argv[1]])
"""


def test_before_the_window_is_painted_nothing_heavy_is_loaded_and_no_flags_of_qts(tmp_path: Path) -> None:
    """All the flags of Qt take longer to load than everything else that is needed by then."""
    make_bench(tmp_path / "home").desk.close()
    command = [sys.executable, "-c", _PAINT.format(names=HEAVY), str(tmp_path / "home")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, env=environment)
    assert done.stdout == "[] False\n"
