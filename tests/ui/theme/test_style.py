"""Putting the theme on while windows come and go."""

from __future__ import annotations

import subprocess
import sys

# Closed windows that nobody has cleared away yet, among open ones whose inner parts Python has never met: listing those
# makes so many objects that the collector starts in the middle, and would take a listed window away.
_CLOSED_AND_OPEN = """
import gc
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from kimdesk.ui.theme.style import apply_theme

class Closed(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self
        self.tables = [QTableView(self) for _ in range(4)]

app = QApplication([])
gc.set_threshold(20, 1, 1)
for _ in range(5):
    gc.disable()
    for _ in range(10):
        Closed()
    open_ones = [QTableView() for _ in range(10)]
    gc.enable()
    apply_theme(app, "dark")
print("still here")
"""


def test_a_change_of_theme_survives_closed_windows_that_are_not_cleared_away() -> None:
    done = subprocess.run([sys.executable, "-c", _CLOSED_AND_OPEN], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "still here\n"), done.stderr
