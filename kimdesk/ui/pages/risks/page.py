"""The risk register: the map and the list on the left, the editor with scores and ladder on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.risks import questions
from kimdesk.ui.pages.risks.map_card import MapCard
from kimdesk.ui.pages.risks.marks import RiskMarks
from kimdesk.ui.pages.risks.reading import RiskRows, is_cell_key, read_risks
from kimdesk.ui.pages.risks.register import make_register
from kimdesk.ui.registers.listing_work import Rows, Wanted
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area

# What the page shows of other kinds: steps that wait, and the settings of the workspace.
_BESIDE = frozenset({"escalation", "workspace"})
# Below this height (in pixels at 100 % text) the list and the map have no room above each other.
_LOW = 540
_MAP_AT = 2
_EDITOR = 360


class RisksPage(RegisterPage):
    """Lists, maps and edits risks."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        self.marks = RiskMarks()
        super().__init__(make_register(self.marks), desk, tasks, bus, parent)
        self.map_card = MapCard(self.marks)
        self.map_card.cell_chosen.connect(self._on_cell_chosen)
        self.map_card.settings.clicked.connect(self._on_settings)
        # Holds the map where it stands in the place of the list.
        self._map_area = in_scroll_area(QWidget())
        self.scale_bar = InfoBar()
        self.map_link = LinkButton("")
        self.map_link.clicked.connect(self._on_map_link)
        # Somebody's own wish, once there is one.
        self._map_wanted: bool | None = None
        body = self.list.body
        body.insertWidget(1, self.scale_bar)
        body.insertWidget(_MAP_AT, self.map_card)
        body.insertWidget(_MAP_AT + 1, self._map_area, 1)
        self.list.foot.addWidget(self.map_link)
        # The three scores of a risk stand beside each other.
        self._editor_card.setMinimumWidth(px(_EDITOR))
        self._show_map()

    # --- reading ----------------------------------------------------------------------------------------------------

    def _reading(self, wanted: Wanted) -> Callable[[], Rows]:
        return partial(read_risks, self._desk, wanted)

    def _on_rows(self, rows: Rows) -> None:
        assert isinstance(rows, RiskRows)
        assert rows.scale is not None
        judged_anew = self.marks.take(rows.scale, rows.earlier)
        self.scale_bar.say(rows.scale.trouble, "amber")
        super()._on_rows(rows)
        self.map_card.show_rows(rows, self.filters.keys)
        if judged_anew:
            self.editor.reload()

    def _concerns(self, changes: Changes) -> bool:
        return super()._concerns(changes) or bool(changes.kinds & _BESIDE)

    def _on_filters_changed(self) -> None:
        super()._on_filters_changed()
        # How many there are in all depends on whether closed ones are asked for.
        self._total = None

    # --- the map ----------------------------------------------------------------------------------------------------

    @property
    def shows_map(self) -> bool:
        """Whether the map is there: above the list, or in its place where both have no room."""
        return not self.map_card.isHidden()

    @property
    def _low(self) -> bool:
        return self.height() < px(_LOW)

    def _on_cell_chosen(self, keys: tuple[str, ...]) -> None:
        others = [key for key in self.filters.keys if not is_cell_key(key)]
        if self._low:
            # The list has been standing behind the map.
            self._map_wanted = None
            self._show_map()
        self.filters.change_to([*others, *keys])

    def _on_settings(self) -> None:
        self._form = questions.bands(self.marks.scale)
        self._form.setParent(self.window(), self._form.windowFlags())
        self._form.answered.connect(self._on_settings_answered)
        self._form.open()

    def _on_settings_answered(self, answers: dict[str, Any]) -> None:
        self._tasks.write(partial(questions.do_bands, self._desk, answers), self._on_set, self._on_not_set)

    def _on_set(self, changes: Changes) -> None:
        self._form.finish()
        self._bus.announce(changes)

    def _on_not_set(self, error: Exception) -> None:
        self._form.say_error(error.message if isinstance(error, UserError) else str(error))

    def _on_map_link(self) -> None:
        self._map_wanted = not self.shows_map
        self._show_map()

    def _show_map(self) -> None:
        wanted = not self._low if self._map_wanted is None else self._map_wanted
        in_its_place = wanted and self._low
        if in_its_place and self._map_area.widget() is not self.map_card:
            self._map_area.setWidget(self.map_card)
        elif not in_its_place and self._map_area.widget() is self.map_card:
            self.list.body.insertWidget(_MAP_AT, self._map_area.takeWidget())
        self._map_area.setVisible(in_its_place)
        self.map_card.setVisible(wanted)
        self.list.holder.setVisible(not in_its_place)
        words = t("Risks", "Show the list") if in_its_place else t("Risks", "Hide the map")
        self.map_link.say(words if wanted else t("Risks", "Show the map"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_map()
