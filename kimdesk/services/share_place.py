"""This laptop's place in a share: which folder, which keys, and the roster as far as it is verified."""

from __future__ import annotations

from pathlib import Path

from kimdesk.crypto import DeviceKeys
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.keychain import Keychain
from kimdesk.services.context import Context
from kimdesk.services.share_troubles import BY_FILE, other_folder, unreachable
from kimdesk.store import shelf
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError
from kimdesk.sync.handing_over import carry_tickets
from kimdesk.sync.inbox import read_roster_entries
from kimdesk.sync.layout import invitation_path, is_workspace, short
from kimdesk.sync.members import Chain
from kimdesk.sync.membership import Membership, load_keys, make_keys, read_chain, secret_name, stored_chain
from kimdesk.sync.roster import mark_of, workspace_of
from kimdesk.sync.team_file import TeamFile, not_read


class SharePlace:
    """What everything that happens in a share needs; the keys are asked for when they are first needed."""

    def __init__(self, context: Context, keychain: Keychain | None = None) -> None:
        self.context = context
        self.keychain = keychain or Keychain(context.store.home.folder)
        self._membership: Membership | None = None

    @property
    def folder(self) -> str:
        """The shared folder that this laptop uses; nothing where there is none."""
        return str(self.context.settings["share"])

    @property
    def by_file(self) -> bool:
        """Whether there is no folder in common, and team files are handed over instead."""
        return self.folder == BY_FILE

    @property
    def root(self) -> Path:
        """Where shares lie: the folder that people chose, or without one a place beside the records, where what waits
        to be handed over is kept. Raises UserError where neither was chosen.
        """
        if self.by_file:
            return self.files
        if not self.folder:
            raise UserError(
                t("Sync", "No shared folder is chosen"),
                t("Sync", "This computer’s settings do not say where colleagues are met."),
                t("Sync", "Choose the folder under Sync, or name it once: kimdesk share sync FOLDER."),
            )
        return Path(self.folder)

    @property
    def files(self) -> Path:
        """The place beside the records that serves where there is no folder in common."""
        return self.context.store.home.folder / "team-files"

    @property
    def is_shared(self) -> bool:
        """Whether this laptop belongs to a share."""
        return shelf.is_shared(self.context.db)

    def member(self) -> Membership:
        """Return this laptop's membership; raises UserError where there is none."""
        if self._membership is None:
            if not self.is_shared:
                raise UserError(
                    t("Sync", "This workspace is not shared yet"),
                    t("Sync", "There is no shared folder."),
                    t(
                        "Sync",
                        "Make one under Sync (or kimdesk share create FOLDER), or join with an invitation’s code.",
                    ),
                )
            store = self.context.store
            keys = load_keys(store, self.keychain)
            self._membership = Membership(store.device, keys, stored_chain(self.context.db, store.device, keys))
        return self._membership

    def own_keys(self) -> DeviceKeys:
        """Return the keys of the number that this laptop goes by, made where there are none yet."""
        secret = self.keychain.load(secret_name(self.context.store))
        return DeviceKeys(secret) if secret is not None else make_keys(self.context.store, self.keychain)

    def share(self) -> DiskFolder:
        """Return the share as the folder in which this laptop meets the others."""
        membership = self.member()
        return DiskFolder(self.root / membership.chain.workspace, short(membership.device))

    def holds_others(self) -> bool:
        """Whether the folder holds other shares than the one this laptop belongs to."""
        try:
            return any(is_workspace(name) for name in DiskFolder(self.root).names("") if name != self.share().root.name)
        except FolderError:
            return False

    def settle(self, membership: Membership, folder: str) -> None:
        """Take the place: from now on this laptop belongs to the share in that folder, or by file."""
        self._membership = membership
        self.context.settings.change("share", folder)
        self.context.settings.change("share_id", membership.chain.workspace)
        self.context.settings.change("me", membership.chain.members[membership.device].person)
        self.context.store.go_by(membership.chain.rules(), membership.chain.head[1])

    @property
    def is_returning(self) -> bool:
        """Whether this laptop belonged to the share under another number, and has not come in again under its own."""
        return self.is_shared and bool(self.context.store.former())

    def keep_up(self) -> None:
        """Forget a place that this laptop has under its number no more."""
        self.context.store.keep_up()
        if self._membership is not None and self._membership.device != self.context.store.device:
            self._membership = None

    @property
    def share_id(self) -> str:
        """The name of the share, also before this laptop is let in; nothing where it has asked for none."""
        entries = shelf.entries(self.context.db)
        return workspace_of(entries[0]) if entries else str(self.context.settings["share_id"])

    def folder_there(self) -> DiskFolder:
        """Return the share as a folder, also before this laptop is let in."""
        return DiskFolder(self.root / self.share_id)

    def look_whether_let_in(self, handed_over: Folder | None = None) -> None:
        """Take the place where an administrator has accepted the request; raises UserError where none has yet.

        The roster is that of the folder in which this laptop asked, or of what was handed over.
        """
        if not self.share_id:
            return
        try:
            self.take_place(handed_over or self.folder_there())
        except FolderError as error:
            raise unreachable(self.folder, error) from error

    def take_place(self, share: Folder) -> None:
        """Take the place that the roster of a share gives to this laptop.

        Raises FolderError, NotLetIn where it gives it none, and UserError where the folder is not the share.
        """
        store = self.context.store
        keys = load_keys(store, self.keychain)
        entries = read_roster_entries(share)
        try:
            if not entries or workspace_of(entries[0]) != self.share_id:
                raise other_folder(self.folder)
            chain = read_chain(entries, store.device, keys)
        except Damaged as error:
            raise UserError(
                t("Sync", "Not joined"), t("Sync", "The shared folder’s list of laptops is damaged."), ""
            ) from error
        with store.database.writing() as db:
            for number, raw in list(enumerate(entries))[len(shelf.entries(db)) :]:
                shelf.keep_entry(db, number, mark_of(raw), raw)
        self.settle(Membership(store.device, keys, chain), self.folder)

    def invitation_in(self, path: Path, ticket: str) -> tuple[Folder, bytes]:
        """Keep what a team file invites to; return the place where the answer goes, and the invitation.

        Raises Missing where the file has no such invitation, and UserError where it is no team file.
        """
        if not path.is_file():
            raise not_read(path, t("TeamFile", "There is no such file."))
        team = TeamFile(path)
        try:
            raw = team.read(invitation_path(ticket))
            self.files.mkdir(exist_ok=True)
            kept = DiskFolder(self.files / team.workspace)
            carry_tickets(team, kept, Chain(workspace=team.workspace))
        finally:
            team.close()
        return kept, raw

    def put(self, folder: Folder, path: str, body: bytes) -> None:
        """Write a file; raises UserError where the folder does not let it, and Taken."""
        try:
            folder.create(path, body)
        except FolderError as error:
            raise unreachable(self.folder, error) from error

    def require_administrator(self) -> None:
        """Raise UserError where this laptop's person may not change the roster."""
        membership = self.member()
        if not membership.chain.is_administrator(membership.device):
            raise UserError(
                t("Sync", "Only an administrator can do this"),
                t("Sync", "This laptop’s person is not an administrator of the share."),
                t("Sync", "Ask the KIM log administrator."),
            )
