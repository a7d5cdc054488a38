"""The floor of every start: a Qt window with a line of text in it."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.first_paint import PaintWatch, resident, since_start, tell


def _on_painted() -> None:
    tell({"paint": since_start(), "resident": resident()})


def main() -> int:
    """Open the window and tell when it was painted."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QLabel("KIM Desk"))
    window.resize(1280, 720)
    watch = PaintWatch(application, _on_painted)
    window.show()
    assert watch.parent() is application
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
