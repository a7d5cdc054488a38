"""Homes whose people share records, without a keyring: the services as the window and the command line use them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.clock import FixedClock
from kimdesk.services.desk import Desk, open_desk
from kimdesk.sync.tickets import Request
from tests.workspaces import JANUARY


@dataclass
class Office:
    """A folder in which laptops meet, and the laptops."""

    root: Path
    clock: FixedClock = field(default_factory=lambda: FixedClock(JANUARY))
    _open: ExitStack = field(default_factory=ExitStack)

    @property
    def share(self) -> Path:
        return self.root / "share"

    @property
    def below(self) -> Path:
        (found,) = self.share.iterdir()
        return found

    def laptop(self, name: str) -> Desk:
        """Return a laptop that nobody has worked at."""
        desk = open_desk(self.root / name, self.clock, create=True)
        self._open.callback(desk.close)
        return desk

    def founder(self, name: str = "Ada") -> Desk:
        """Return the laptop of an administrator who has made the share."""
        desk = self.laptop(name)
        desk.workspace.set_up("Testshire Homes")
        person = desk.records.make("person", {"name": name, "roles": ["administrator", "head_of_service"]}).id
        desk.identity.become(person)
        self.share.mkdir(exist_ok=True)
        desk.sharing.joining.create(self.share)
        return desk

    def ask(self, by: Desk, name: str, *roles: str) -> tuple[Desk, Request]:
        """Let somebody ask to join, and return how the administrator sees it."""
        code = by.sharing.joining.invite(name, roles, ())
        desk = self.laptop(name)
        desk.sharing.joining.ask_to_join(self.share, str(code), name)
        (request,) = [each for each in by.sharing.joining.requests() if each.ticket == code.ticket]
        return desk, request

    def colleague(self, by: Desk, name: str, *roles: str) -> Desk:
        """Return the laptop of somebody whom an administrator has let in."""
        desk, request = self.ask(by, name, *roles)
        by.sharing.joining.accept(request)
        desk.sharing.sync()
        return desk

    def later(self, days: int) -> None:
        self.clock.advance(timedelta(days=days))

    def close(self) -> None:
        self._open.close()


def without_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIMDESK_KEYRING", "none")
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four plain words")
