"""What is set for the whole workspace, in sections: each setting with its history, and beside them who changed what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.workspace_settings import SECTIONS
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.pages.settings.certificate_acts import CertificateActs
from kimdesk.ui.pages.settings.certificates import Certificates
from kimdesk.ui.pages.settings.latest_card import LatestCard
from kimdesk.ui.pages.settings.logo_row import LogoRow
from kimdesk.ui.pages.settings.reading import Read, read_settings
from kimdesk.ui.pages.settings.section_card import SectionCard
from kimdesk.ui.pages.settings.team_detail import TeamDetail
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.band_legend import BandLegend, BandSign
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, in_scroll_area, page_title, quiet
from kimdesk.ui.widgets.columns import Columns
from kimdesk.ui.widgets.reflow import HighAsHeld, in_line

_RELOAD_MS = 200
_NARROWEST = 400
_KINDS = frozenset({"workspace", "team", "person", "retention_rule", "certificate"})
_LEFT, _RIGHT = ("organisation", "calendar", "risk", "words", "keeping"), ("log", "packs", "look")


class SettingsPage(FreshPage):
    """``record_opened`` asks the window for a past, ``people_wanted`` for the people, ``list_wanted`` for a register."""

    record_opened = Signal(str, str)
    list_wanted = Signal(str, tuple)
    people_wanted = Signal()
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("Settings", "Workspace settings")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self.directory = Directory(desk, tasks, bus, self)
        self.cards = {each.key: SectionCard(each, self.directory) for each in SECTIONS}
        inner = HighAsHeld()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(10))
        column.addWidget(page_title(self.page_name))
        self.bar = InfoBar()
        column.addWidget(self.bar)
        for card in self.cards.values():
            card.lost.connect(self.status_said)
            card.compared.connect(self._on_compared)
        self._make_beside()
        left = [self._people, *(self.cards[key] for key in _LEFT)]
        right = [*(self.cards[key] for key in _RIGHT), self.latest]
        left[0], left[1] = left[1], left[0]
        column.addWidget(Columns([_stacked(left), _stacked(right)], _NARROWEST, 12))
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = in_scroll_area(inner)
        outer.addWidget(self.area)

    def _make_beside(self) -> None:
        """Make what stands beside and below the rows."""
        self._people = Card(t("Settings", "People and roles"))
        self.people = quiet("", 13)
        self.people_button = SecondaryButton(t("Settings", "People and roles…"))
        self.people_button.clicked.connect(self.people_wanted)
        self._people.body.addWidget(self.people)
        self._people.body.addWidget(in_line(self.people_button))
        self.quarter = quiet("", 13)
        self.cards["calendar"].below.addWidget(self.quarter)
        self.teams = TeamDetail()
        self.teams.chosen.connect(self._on_detail)
        self.teams.history_asked.connect(partial(self.record_opened.emit, "history"))
        self.cards["log"].below.addWidget(self.teams)
        self.certificates = Certificates()
        self.certifying = CertificateActs(self._desk, self._tasks, self._bus, self.certificates, self)
        self.certifying.refused.connect(self._on_refused)
        self.cards["packs"].below.addWidget(self.certificates)
        self.logo = LogoRow(self._desk, self._tasks, self._bus)
        self.logo.lost.connect(self._on_logo_lost)
        self.cards["look"].below.addWidget(self.logo)
        self.legend = BandLegend()
        self.cards["risk"].below.addWidget(self.legend)
        self.rules = LinkButton("")
        self.rules.clicked.connect(self._on_rules)
        self.cards["keeping"].below.addWidget(self.rules, 0, Qt.AlignmentFlag.AlignLeft)
        self.latest = LatestCard()
        self.latest.whole.clicked.connect(self._on_history)

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what is set; what is being typed stays."""
        super().reload()
        self.directory.ensure()
        self._tasks.read(partial(read_settings, self._desk), self._on_read, key="settings")

    def flush(self) -> None:
        """Save whatever is being typed."""
        for card in self.cards.values():
            card.leave()

    def _on_read(self, read: Read) -> None:
        only = t("Settings", "Administrators change these settings; you may read them.")
        self.bar.say("" if read.opened.may_change else only)
        for card in self.cards.values():
            card.show_record(read.opened)
        self.quarter.setText(read.quarter)
        self.people.setText(read.people)
        self.people_button.setVisible(read.may_people)
        self.teams.show_teams(read.teams, read.may_teams)
        bands = read.scale.bands
        last = max(len(bands) - 1, 1)
        self.legend.show_bands(
            [BandSign(f"{band.said} {band.low}\N{EN DASH}{band.high}", at / last) for at, band in enumerate(bands)]
        )
        rules = t("Settings", "Retention rules of the register: {count}").format(count=read.rules)
        self.rules.say(rules)
        self.latest.show_changes(read.changes)
        self.certificates.show_read(read.certificates)
        words = read.opened.view.record["logo_words"] or ""
        self.logo.show_logo(*read.logo, words, read.opened.may_change)

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & _KINDS)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_detail(self, team: str, detail: object) -> None:
        work = partial(self._desk.settings.set_detail, team, str(detail) if detail else None)
        self._tasks.write(work, self._bus.announce, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.bar.say(str(error), "red")

    def _on_logo_lost(self, words: str) -> None:
        self.bar.say(words, "red")

    def _on_compared(self, record: str) -> None:
        self.record_opened.emit("conflict", record)

    def _on_rules(self) -> None:
        self.list_wanted.emit("retention_rule", ())

    def _on_history(self) -> None:
        self.record_opened.emit("history", self._desk.context.store.workspace)


def _stacked(cards: list[Card]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(12))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
