"""Pictures of the settings of the workspace: their beginning, and how they end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage


def tour_of_settings(stage: Stage) -> Iterator[None]:
    """Show the page beside the tabs; nothing is set."""
    page = stage.window.ways.open_settings()
    yield
    yield
    stage.shoot("16-settings")
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield
    stage.shoot("16-settings-below")
