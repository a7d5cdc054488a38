"""The information asset register."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.assets.register import ASSETS
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.tasks import Tasks


class AssetsPage(RegisterPage):
    """Lists and edits information assets."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(ASSETS, desk, tasks, bus, parent)
