"""What of the main window is loaded and made when it is first wanted: the first list on screen waits for none of it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk
    from kimdesk.ui.change_bus import ChangeBus
    from kimdesk.ui.main_window import MainWindow
    from kimdesk.ui.meeting import Meeting
    from kimdesk.ui.pane_keys import PaneKeys
    from kimdesk.ui.printing import Printing
    from kimdesk.ui.search_list import SearchList
    from kimdesk.ui.spelling.following import Spelling
    from kimdesk.ui.tasks import Tasks
    from kimdesk.ui.undoing import Undoing


class LaterParts(QMainWindow):
    """The main window is one, and has what these parts work with. ``make_parts`` makes those that every window has."""

    _desk: Desk
    _tasks: Tasks
    _bus: ChangeBus

    def make_parts(self) -> None:
        """Make what nobody can ask for before there is a list, and everybody may after that: each by asking for it."""
        for name in ("search", "meeting", "undoing", "panes"):
            getattr(self, name)

    @property
    def _whole(self) -> MainWindow:
        return cast("MainWindow", self)

    @cached_property
    def search(self) -> SearchList:
        """The answers of the one search."""
        from kimdesk.ui.commands import commands_of
        from kimdesk.ui.search_list import SearchList

        window, centre = self._whole, self.centralWidget()
        assert centre is not None
        made = SearchList(window.header.search, self._desk, self._tasks, centre)
        made.serve(partial(commands_of, window), window.ways.recent)
        made.record_opened.connect(window.open_record)
        made.all_wanted.connect(window.ways.open_search)
        return made

    @cached_property
    def meeting(self) -> Meeting:
        """What meets the colleagues in the shared folder."""
        from kimdesk.ui.meeting import Meeting

        made = Meeting(self._desk, self._tasks, self._bus, self._whole.asking, self)
        made.stood.connect(self._whole.header.show_standing)
        return made

    @cached_property
    def undoing(self) -> Undoing:
        """Undo and redo."""
        from kimdesk.ui.undoing import Undoing

        made = Undoing(self._desk, self._tasks, self._bus, self)
        self._bus.changed.connect(made.look)
        made.said.connect(self._whole.status.say)
        made.offered.connect(self._whole.status.offer)
        return made

    @cached_property
    def panes(self) -> PaneKeys:
        """The way from pane to pane."""
        from kimdesk.ui.pane_keys import PaneKeys

        return PaneKeys(self._whole)

    @cached_property
    def spelling(self) -> Spelling:
        """The spell-check, loaded when it is first wanted."""
        from kimdesk.ui.spelling.following import Spelling

        return Spelling(self._whole, self._desk, self._tasks)

    @cached_property
    def printing(self) -> Printing:
        """Printing what is in front, loaded when it is first wanted."""
        from kimdesk.ui.printing import Printing

        return Printing(self._whole, self._desk, self._tasks)
