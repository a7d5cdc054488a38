"""What a command is, and what it is given."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli.output import Output
from kimdesk.cli.passphrase import ask_at_terminal
from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import Text, t
from kimdesk.paths import Home

if TYPE_CHECKING:
    from kimdesk.model.quarters import Quarter
    from kimdesk.services.desk import Desk

DONE = 0
ANSWER_IS_NO = 1
CANNOT = 2


@dataclass(slots=True)
class Session:
    """One run of the program: the home, what was asked for, and where the answer goes."""

    home: Home
    args: Namespace
    out: Output
    clock: Clock
    _desk: Desk | None = field(default=None, init=False)

    @property
    def desk(self) -> Desk:
        """The workspace of this home, opened when it is first needed, as the person that ``--as`` names."""
        return self.open()

    @property
    def quarter(self) -> Quarter:
        """The quarter that ``--quarter`` names, or the present one."""
        return self.desk.context.quarter(self.args.quarter)

    @property
    def to(self) -> Path:
        """The folder that ``--to`` names, made where it is not there; raises UserError where no folder can be there."""
        from kimdesk.exports.files import explained

        folder = Path(self.args.to).expanduser()
        if folder.is_file():
            raise cannot(
                t("Cli", "Not exported"), t("Cli", "{path} is a file; --to needs a folder.").format(path=folder)
            )
        with explained(folder):
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def open(self, create: bool = False, bare: bool = False) -> Desk:
        """Open the workspace, making one where there is none and ``create`` says so; a ``bare`` one is not set up."""
        from kimdesk.services.desk import open_desk

        if self._desk is None:
            self._desk = open_desk(self.home.folder, self.clock, create=create)
            self._desk.ask_passphrase = ask_at_terminal
            if create and not bare:
                self._desk.workspace.ensure()
            if self.args.as_person:
                self._act_as(self._desk, self.args.as_person)
        return self._desk

    def close(self) -> None:
        """Give the workspace back."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _act_as(self, desk: Desk, words: str) -> None:
        from kimdesk.cli.people import find_person

        desk.identity.become(find_person(desk, words).id, keep=False)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name and help, what it takes, and what it does; or, with ``parts``, a family of commands.

    ``run`` returns the exit code and raises UserError where the command cannot be done.
    """

    name: str
    help: Text
    declare: Callable[[ArgumentParser], None] | None = None
    run: Callable[[Session], int] | None = None
    parts: tuple[Command, ...] = ()


def cannot(title: str, message: str, hint: str = "") -> UserError:
    """Return the error for something that was asked for in a way that cannot be done."""
    return UserError(title, message, hint)


def need_words(name: str, words: str | None) -> str:
    """Return the words of an option; raises UserError where there are none."""
    if words and words.strip():
        return words
    raise UserError(t("Cli", "Not done"), t("Cli", "{option} is needed here.").format(option=name))


def require_own_file(home: Home, title: str) -> None:
    """Raise UserError where what lies in the place of the records is none of KIM Desk's, and say how to go on."""
    from kimdesk.store.form import check_file

    try:
        check_file(home.database, live=False)
    except UserError as error:
        raise UserError(
            title,
            error.message,
            t("Cli", "Move {name} out of {folder}, or name another --home; a backup can be put in its place.").format(
                name=home.database.name, folder=home.folder
            ),
        ) from error
