"""This laptop's place in a share: which folder, which keys, and the roster as far as it is verified."""

from __future__ import annotations

from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.keychain import Keychain
from kimdesk.services.context import Context
from kimdesk.services.share_troubles import other_folder, unreachable
from kimdesk.store import shelf
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError
from kimdesk.sync.inbox import read_roster_entries
from kimdesk.sync.membership import Membership, load_keys, read_chain, stored_chain
from kimdesk.sync.roster import mark_of, workspace_of


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
    def is_shared(self) -> bool:
        """Whether this laptop belongs to a share."""
        return bool(shelf.entries(self.context.db))

    def member(self) -> Membership:
        """Return this laptop's membership; raises UserError where there is none."""
        if self._membership is None:
            if not self.is_shared:
                raise UserError(
                    t("Sync", "This workspace is not shared yet"),
                    t("Sync", "There is no shared folder."),
                    t("Sync", "Make one (kimdesk share create FOLDER), or join with an invitation’s code."),
                )
            store = self.context.store
            keys = load_keys(store, self.keychain)
            self._membership = Membership(store.device, keys, stored_chain(self.context.db, store.device, keys))
        return self._membership

    def share(self) -> DiskFolder:
        """Return the share as a folder."""
        return DiskFolder(Path(self.folder) / self.member().chain.workspace)

    def settle(self, membership: Membership, folder: Path) -> None:
        """Take the place: from now on this laptop belongs to the share."""
        self._membership = membership
        self.context.settings.change("share", str(folder))
        self.context.settings.change("share_id", membership.chain.workspace)
        self.context.settings.change("me", membership.chain.members[membership.device].person)
        self.context.store.go_by(membership.chain.rules(), membership.chain.head[1])

    def look_whether_let_in(self) -> None:
        """Take the place where an administrator has accepted the request; raises UserError where none has yet."""
        store, share_id = self.context.store, str(self.context.settings["share_id"])
        if not share_id:
            return
        keys = load_keys(store, self.keychain)
        share = DiskFolder(Path(self.folder) / share_id)
        try:
            entries = read_roster_entries(share)
            if not entries or workspace_of(entries[0]) != share_id:
                raise other_folder(self.folder)
            chain = read_chain(entries, store.device, keys)
        except FolderError as error:
            raise unreachable(self.folder, error) from error
        except Damaged as error:
            raise UserError(
                t("Sync", "Not joined"), t("Sync", "The shared folder’s list of laptops is damaged."), ""
            ) from error
        with store.database.writing() as db:
            for number, raw in enumerate(entries):
                shelf.keep_entry(db, number, mark_of(raw), raw)
        self.settle(Membership(store.device, keys, chain), Path(self.folder))

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
