"""What tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.ui.theme.style import apply_theme

ApplyTheme = Callable[..., None]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ApplyTheme]:
    """Return a way to put a theme on; the light one at 100 % is on before and after."""

    def put_on(mode: str = "light", scale: int = 100) -> None:
        apply_theme(qapp, mode, scale)

    put_on()
    yield put_on
    put_on()


@pytest.fixture(autouse=True)
def nothing_flashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test in which a part is made visible before it stands anywhere: it would be a window of its own for a moment,
    would take the focus, and would close a menu that is open.
    """
    found: list[str] = []
    really = QWidget.setVisible

    def watched(widget: QWidget, visible: bool) -> None:
        if visible and widget.isWindow() and not widget.isVisible():
            found.append(f"{type(widget).__name__} “{widget.accessibleName()}”")
        really(widget, visible)

    monkeypatch.setattr(QWidget, "setVisible", watched)
    yield
    assert found == []
