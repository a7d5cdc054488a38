"""Team files: what a laptop knows of its share in one file, for colleagues who have no folder in common with it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.joining import JoiningService
from kimdesk.services.share_place import SharePlace
from kimdesk.services.share_troubles import say_ill
from kimdesk.store.behind import is_incomplete
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Engine, Report
from kimdesk.sync.folder import FolderError
from kimdesk.sync.handing_over import carry_tickets
from kimdesk.sync.members import Chain
from kimdesk.sync.team_file import TeamFile, not_read, not_written
from kimdesk.sync.zip_guard import is_team_file


@dataclass(frozen=True, slots=True)
class Written:
    """What writing a team file came to: its size in bytes, how many files were added to it, and how many invitations
    and requests it holds beyond what it held. ``unreachable`` is why those of the shared folder are not in it, and where
    it is ``incomplete`` what was written before is still on its way to this laptop: nobody can join by it.
    """

    share: str
    size: int
    added: int
    invitations: int
    requests: int
    unreachable: str = ""
    incomplete: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """What a team file brought: operations and troubles by the report, and how many invitations and requests.

    ``unreachable`` is why these could not be put into the shared folder.
    """

    share: str
    report: Report
    invitations: int
    requests: int
    unreachable: str = ""

    @property
    def changes(self) -> Changes:
        """What has to be read anew: who belongs to the share may have changed as well."""
        return Changes(self.report.kinds | {"person"}, self.report.records)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one of several team files: what it brought and which parts of it could not be read, or why nothing was
    taken of it.
    """

    path: Path
    merged: Merged | None
    refused: str = ""
    ill: tuple[str, ...] = ()


class TeamFileService:
    """Writes team files and merges them. Either may be done again with the same file: twice is once."""

    def __init__(self, place: SharePlace, joining: JoiningService) -> None:
        self._place = place
        self._joining = joining
        self._store = place.context.store

    def write(self, path: Path) -> Written:
        """Write everything this laptop has of its share, invitations and requests too, into a file.

        A team file of the same share that is there already is added to, so that nothing in it is lost. A workspace
        that is not shared yet becomes a share without a folder. Raises UserError, with the file as it was.
        """
        if not is_team_file(path):
            raise UserError(
                t("TeamFile", "The team file was not written"),
                t("TeamFile", "The name of a team file ends in .kimteam."),
                t("TeamFile", "Name it so: {name}.").format(name=path.with_suffix(".kimteam").name),
            )
        asked = str(self._place.context.settings["share_id"])
        if not self._place.is_shared and not asked:
            self._joining.create(None)
        chain = self._place.member().chain if self._place.is_shared else Chain(workspace=asked)
        team = TeamFile(path, chain.workspace)
        try:
            added = self._engine(team).hand_over() if self._place.is_shared else 0
            tickets, unreachable = _carried(lambda: carry_tickets(self._kept(chain), team, chain))
            if unreachable and not self._place.is_shared:
                raise UserError(t("TeamFile", "The team file was not written"), unreachable, "")
            incomplete = is_incomplete(self._store.read())
            return Written(chain.workspace, team.save(), added, *tickets, unreachable, incomplete)
        except FolderError as error:
            raise not_written(path, error) from error
        finally:
            team.close()

    def merge(self, path: Path, stopped: Callable[[], bool] = lambda: False) -> Merged:
        """Take in what a team file holds; a laptop whose request was accepted in it belongs to the share from then on.

        Raises UserError, with nothing taken in, where the file is not one, of another share, or made to do harm.
        """
        if not path.is_file():
            raise not_read(path, t("TeamFile", "There is no such file."))
        shared = self._place.is_shared
        team = TeamFile(path, self._place.member().chain.workspace if shared else self._asked())
        try:
            if not shared:
                self._place.look_whether_let_in(team)
            report = self._engine(team).take_over(stopped)
            chain = self._place.member().chain
            tickets, unreachable = _carried(lambda: carry_tickets(team, self._kept(chain), chain))
            return Merged(chain.workspace, report, *tickets, unreachable)
        except FolderError as error:
            raise not_read(path, error.words or error.trouble.value) from error
        finally:
            team.close()

    def merge_all(self, paths: Sequence[Path], go_on: Callable[[float], bool] = lambda _share: True) -> list[Taken]:
        """Take in one file after the other; one that cannot be used says why, and the others go on all the same. ``go_on`` is
        told how many of all were taken in, before each is opened and in it, and answers whether to go on.
        """
        taken = []
        for number, path in enumerate(paths):
            stopped = partial(_is_stopped, go_on, number / len(paths))
            if stopped():
                break
            try:
                merged = self.merge(path, stopped)
                chain = self._place.member().chain
                ill = tuple(say_ill(each, chain) for each in merged.report.ill)
                taken.append(Taken(path, merged, ill=ill))
            except UserError as error:
                # Which file it is, stands beside it already.
                taken.append(Taken(path, None, error.why.removeprefix(f"{path}: ")))
        return taken

    def _asked(self) -> str:
        """Return the share that this laptop has asked to join; raises UserError where it has not."""
        asked = str(self._place.context.settings["share_id"])
        if asked:
            return asked
        raise UserError(
            t("TeamFile", "The team file was not used"),
            t("TeamFile", "This laptop does not belong to a team yet."),
            t(
                "TeamFile",
                "Join first, with the code of an invitation: kimdesk share join FILE.kimteam --code … --name …",
            ),
        )

    def _engine(self, team: TeamFile) -> Engine:
        return Engine(self._store, team, self._place.member(), os.urandom)

    def _kept(self, chain: Chain) -> DiskFolder:
        return DiskFolder(self._place.root / chain.workspace)


def _is_stopped(go_on: Callable[[float], bool], share: float) -> bool:
    return not go_on(share)


def _carried(carry: Callable[[], tuple[int, int]]) -> tuple[tuple[int, int], str]:
    """Return what was carried; where the folder in between failed nothing, and why."""
    try:
        return carry(), ""
    except FolderError as error:
        return (0, 0), error.words or error.trouble.value
