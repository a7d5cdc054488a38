"""Two laptops that meet in one folder: the one behind the window of a test, and a colleague's without a window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kimdesk.keychain import BACKEND_VARIABLE, PASSPHRASE_VARIABLE
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.share_state import Laptop, ShareState, Trouble
from kimdesk.sync.members import Member
from kimdesk.sync.tickets import Request
from kimdesk.ui.standing import Phase, Standing
from tests.workspaces import Bench


def keys_without_keyring(monkeypatch: pytest.MonkeyPatch, passphrase: str = "four plain words") -> None:
    """Keep keys in a file that a passphrase opens, as on a computer without a keyring."""
    monkeypatch.setenv(BACKEND_VARIABLE, "none")
    monkeypatch.setenv(PASSPHRASE_VARIABLE, passphrase)


@dataclass
class Share:
    """A shared folder, the laptop that made it and those that joined."""

    bench: Bench
    folder: Path

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    def invite(self, name: str = "Bea", role: str = "service_manager") -> str:
        return str(self.desk.sharing.joining.invite(name, (role,), ()))

    def ask(self, home: str, name: str = "Bea", role: str = "service_manager") -> tuple[Desk, str]:
        """Let a new laptop ask to be let in; return it and its four words."""
        desk = open_desk(self.folder.parent / home, self.bench.clock, create=True)
        words = desk.sharing.joining.ask_to_join(self.folder, self.invite(name, role), name)
        return desk, words

    def join(self, home: str, name: str = "Bea", role: str = "service_manager") -> Desk:
        """Let a new laptop in, as two people would."""
        desk, _words = self.ask(home, name, role)
        (request,) = self.desk.sharing.joining.requests()
        self.desk.sharing.joining.accept(request)
        desk.sharing.sync()
        return desk

    def root(self) -> Path:
        """Where the files are, below the folder that people choose."""
        (found,) = self.folder.iterdir()
        return found

    def empty(self) -> None:
        """Lose every file of the share."""
        for path in sorted(self.root().rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


def become_administrator(bench: Bench) -> None:
    """Let an administrator sit at the laptop of the test."""
    roles = ("administrator", "head_of_service")
    person = bench.desk.records.make("person", {"name": "Ann", "sort": "person", "roles": roles}).id
    bench.desk.identity.become(person)


def make_share(bench: Bench, folder: Path) -> Share:
    """Make a share in a folder."""
    become_administrator(bench)
    folder.mkdir()
    bench.desk.sharing.joining.create(folder)
    return Share(bench, folder)


WHEN = datetime(2026, 1, 12, 9, 20, tzinfo=UTC)
ME = Laptop("a" * 32, "Ann", "HO-0041", mine=True, administrator=True)
BEA = Laptop("b" * 32, "Bea", "HO-0107", heard=WHEN)
CAI = Laptop("c" * 32, "Cai", "HO-0112", heard=WHEN - timedelta(days=3), unseen=3)
GONE = Laptop("d" * 32, "Dee", "HO-0090", removed=True, heard=WHEN - timedelta(days=90))
REQUEST = Request(
    "0" * 16, Member("e" * 32, "", "Eve", "HO-0200", b"verify", b"seal"), {"name": "Eve", "roles": ["line_manager"]}
)
STATE = ShareState("S:/Housing/KIM", True, laptops=(ME, BEA, CAI, GONE))


def standing(trouble: Trouble = Trouble.NONE, words: str = "", **state: Any) -> Standing:
    """Return how a laptop of a share of four stands."""
    return Standing(Phase.MEMBER, trouble, words, state=STATE._replace(**state), at=WHEN)
