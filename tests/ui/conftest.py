"""What tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

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
