"""How a new laptop gets into a share: it asks with a code, waits until it is let in, fetches what there is, and is in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.settings import Settings

if TYPE_CHECKING:
    from kimdesk.keychain import Ask
    from kimdesk.services.desk import Desk

# Stands in the settings while a home was made for joining and nothing has been asked for yet.
BEGUN = "begun"


class Step(StrEnum):
    """How far a newcomer has come; REFUSED: the request is not in the folder any more, and nobody was let in."""

    ASK = "ask"
    WAITING = "waiting"
    REFUSED = "refused"
    FETCHING = "fetching"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Where:
    """Where a newcomer stands: the four words to tell, why the last look came to nothing, and what is wrong with an
    answer by field (folder, code, name).
    """

    step: Step
    words: str = ""
    folder: str = ""
    trouble: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)


class Newcomer:
    """Asks and looks for one home, which must hold no records; everything here may wait for the shared folder.

    It can be closed at any step and gone on with after the next start.
    """

    def __init__(self, folder: Path, clock: Clock, ask_passphrase: Ask | None = None) -> None:
        self._home, self._clock, self._ask_passphrase = Home(folder), clock, ask_passphrase
        self._desk: Desk | None = None

    def ask(self, folder: str, code: str, name: str) -> Where:
        """Ask to be let in, or with a recovery key go in at once; a wrong answer is told by field, and then nothing has
        been asked for.
        """
        folder, code, name = folder.strip(), code.strip(), name.strip()
        wrong, ticket = _look_at(folder, code, name)
        if wrong:
            return Where(Step.ASK, folder=folder, wrong=wrong)
        place = Path(folder).expanduser().absolute()
        try:
            if not ticket:
                self._open().sharing.recovery.recover(place, code, name)
                return self.look()
            words = self._open().sharing.joining.ask_to_join(place, code, name)
        except UserError as error:
            return Where(Step.ASK, folder=folder, wrong={_field_of(error): _sentences(error)})
        self._settings.change("joining", ticket)
        return Where(Step.WAITING, words, folder)

    def resume(self) -> Where:
        """Go on after the program was started again."""
        if self._settings["joining"] in ("", BEGUN):
            return Where(Step.ASK, folder=str(self._settings["share"]))
        return self.look()

    def look(self, stopped: Callable[[], bool] = lambda: False) -> Where:
        """Look whether an administrator has let this laptop in; where one has, fetch what there is."""
        words = ""
        try:
            words = self._words()
            if not self._is_in():
                gone = self._request_is_gone()
                # Let in between the two looks: then the request is gone as well.
                if not self._is_in():
                    return Where(Step.REFUSED if gone else Step.WAITING, words, self._folder)
            return self._fetch(stopped)
        except UserError as error:
            return Where(Step.WAITING, words, self._folder, trouble=_sentences(error))

    def give_up(self) -> Where:
        """Forget what was asked for, so that it can be asked with another code."""
        folder = self._folder
        settings = self._open().context.settings
        settings.change("joining", BEGUN)
        settings.change("share_id", "")
        return Where(Step.ASK, folder=folder)

    def close(self) -> None:
        """Give the file back."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def discard(self) -> None:
        """Take away a home that was made for joining and never got in; one with records is left alone."""
        if self._settings["joining"]:
            language = self._settings["language"]
            self.close()
            for path in (
                *self._home.folder.glob(f"{self._home.database.name}*"),
                self._home.nonce,
                self._home.settings,
            ):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
            # Whoever begins otherwise than by joining goes on in the language that they chose.
            self._settings.change("language", language)

    @property
    def _settings(self) -> Settings:
        return self._desk.context.settings if self._desk is not None else Settings(self._home.settings)

    @property
    def _folder(self) -> str:
        return str(self._settings["share"])

    def _open(self) -> Desk:
        from kimdesk.services.desk import open_desk

        if self._desk is None:
            if not self._home.database.exists():
                Settings(self._home.settings).change("joining", BEGUN)
            self._desk = open_desk(self._home.folder, self._clock, create=True)
            self._desk.ask_passphrase = self._ask_passphrase
        return self._desk

    def _words(self) -> str:
        from kimdesk.sync.membership import load_keys
        from kimdesk.sync.words import four_words

        desk = self._open()
        keys = load_keys(desk.context.store, desk.sharing.place.keychain)
        return four_words(keys.verify_key, keys.seal_key)

    def _is_in(self) -> bool:
        from kimdesk.sync.membership import NotLetIn

        place = self._open().sharing.place
        if not place.is_shared:
            try:
                place.look_whether_let_in()
            except NotLetIn:
                return False
        return place.is_shared

    def _request_is_gone(self) -> bool:
        from kimdesk.services.share_troubles import unreachable
        from kimdesk.sync.folder import FolderError
        from kimdesk.sync.layout import REQUESTS, tickets_listed

        place = self._open().sharing.place
        try:
            return self._settings["joining"] not in tickets_listed(place.folder_there().names(REQUESTS))
        except FolderError as error:
            raise unreachable(place.folder, error) from error

    def _fetch(self, stopped: Callable[[], bool]) -> Where:
        from kimdesk.services.share_troubles import say_health
        from kimdesk.sync.engine import Health

        desk = self._open()
        report = desk.sharing.sync(stopped=stopped)
        if report.health is not Health.WELL or stopped() or desk.context.workspace() is None:
            trouble = "" if report.health is Health.WELL else say_health(report, self._folder)
            return Where(Step.FETCHING, folder=self._folder, trouble=trouble)
        desk.context.settings.change("joining", "")
        return Where(Step.IN, folder=self._folder)


def _look_at(folder: str, code: str, name: str) -> tuple[dict[str, str], str]:
    """Return what is wrong with the answers before anything is asked, and which invitation the code is of; none where
    it is a recovery key.
    """
    from kimdesk.sync.envelope import Damaged
    from kimdesk.sync.recovery import read_recovery_key
    from kimdesk.sync.tickets import read_code

    wrong, ticket = {}, ""
    if not folder:
        wrong["folder"] = t("Newcomer", "Write or choose the folder that your administrator told you.")
    elif not Path(folder).expanduser().is_dir():
        wrong["folder"] = t(
            "Newcomer", "This folder is not there, or this computer may not see it. Check the network drive or the VPN."
        )
    if not code:
        wrong["code"] = t("Newcomer", "Write the code that your administrator told you.")
    else:
        try:
            ticket = read_code(code).ticket
            with suppress(Damaged):
                read_recovery_key(code)
                ticket = ""
        except Damaged:
            wrong["code"] = t(
                "Newcomer",
                "This is not a whole code. It has eight groups of four letters and figures; capitals and dashes do not matter.",
            )
    if not name:
        wrong["name"] = t("Newcomer", "Write your name, as your administrator knows you.")
    return wrong, ticket


def _field_of(error: UserError) -> str:
    from kimdesk.services.share_troubles import NoInvitation, Unreachable

    if isinstance(error, NoInvitation):
        return "code"
    return "folder" if isinstance(error, Unreachable) else ""


def _sentences(error: UserError) -> str:
    return " ".join(part for part in (error.message, error.hint) if part)
