"""The way back in when no administrator's laptop is left: a key on paper."""

from __future__ import annotations

import platform
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kimdesk.crypto import NotGenuine, new_key
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Draft
from kimdesk.model.roster import Right
from kimdesk.services.drafting import creation, set_drafts
from kimdesk.services.identity import people_called, who
from kimdesk.services.roster_changing import RosterChanging, move_roster_head
from kimdesk.services.share_place import SharePlace
from kimdesk.services.share_troubles import BY_FILE, other_folder, unreachable
from kimdesk.services.words import plain
from kimdesk.store import shelf
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError, Taken
from kimdesk.sync.inbox import Inbox, read_roster_entries
from kimdesk.sync.layout import HEADS, entry_path, read_heads
from kimdesk.sync.members import Chain, Member, add_act, remove_act
from kimdesk.sync.membership import Membership, make_keys
from kimdesk.sync.recovery import RIGHTS, RecoveryKey, read_recovery_key
from kimdesk.sync.roster import extend, follow, keys_for, mark_of
from kimdesk.sync.team_file import TeamFile
from kimdesk.sync.zip_guard import is_team_file


@dataclass(frozen=True, slots=True)
class Safety:
    """How many people can let laptops in, and whether a recovery key is kept."""

    administrators: int
    recovery_key: bool

    @property
    def warning(self) -> str:
        """What to do where the loss of one laptop would lock everybody out of changing the list; else nothing."""
        if self.administrators > 1 or self.recovery_key:
            return ""
        return t(
            "Sync",
            "Only one person can let laptops in and out, and there is no recovery key: if that laptop is lost, nobody can. "
            "Print a recovery key (under Sync, or kimdesk share recovery), or let a second administrator in.",
        )


class RecoveryService:
    """Makes recovery keys and uses them. The key itself is never kept, here or on the share."""

    def __init__(self, place: SharePlace, sync: Callable[..., object]) -> None:
        self._place = place
        self._context = place.context
        self._sync = sync
        self._roster = RosterChanging(place, sync)

    def safety(self) -> Safety:
        """Return whether the share outlives the loss of a laptop."""
        chain = self._place.member().chain
        people = {each.person for each in chain.administrators if not each.is_recovery_key}
        return Safety(len(people), bool(chain.recovery_keys))

    def make(self) -> RecoveryKey:
        """Make a recovery key, to be printed and put away; one that was made before opens nothing from then on.

        Raises UserError where this laptop's person is no administrator, or the shared folder does not answer.
        """
        self._place.require_administrator()
        key = RecoveryKey.make()
        acts = [remove_act(each.device, 0, 0) for each in self._place.member().chain.recovery_keys]
        self._roster.append([*acts, add_act(key.member, RIGHTS)], new_key() if acts else None)
        return key

    def write_page(self, key: RecoveryKey, to: Path) -> None:
        """Write the key on a page to be printed, as PDF, in the place of what is there; raises UserError."""
        from kimdesk.exports.files import write_file
        from kimdesk.exports.recovery_page import recovery_page

        workspace = self._context.workspace()
        title = workspace.title if workspace else ""
        share = self._place.member().chain.workspace
        write_file(to, recovery_page(title, share, str(key), self._context.clock.today()))

    def recover(self, path: Path, words: str, name: str) -> str:
        """Let this laptop into a share as an administrator's, by its recovery key; return whose it is now.

        ``path`` is the folder that holds the share, or a team file. Raises UserError, with nothing changed.
        """
        self._place.context.settings.require_free("share", BY_FILE if is_team_file(path) else str(path))
        try:
            key = read_recovery_key(words)
        except Damaged as error:
            raise UserError(
                t("Sync", "Not recovered"),
                t("Sync", "This is no recovery key: a letter is wrong, or some are missing."),
                t("Sync", "Type it as it was printed: eight groups of four letters and digits."),
            ) from error
        with _shares_in(path) as shares:
            share, entries, chain = self._opened_by(key, shares)
            self._require_newcomer(chain, entries, path)
            store = self._context.store
            if store.workspace != chain.workspace_uuid:
                store.belong_to(chain.workspace_uuid)
            store.go_by(chain.rules(), chain.head[1])
            reader = Membership(key.member.device, key.keys, chain)
            try:
                Inbox(store, share, reader).take(read_heads(share.names(HEADS))[0], lambda: False)
            except FolderError as error:
                raise unreachable(str(path), error) from error
            target = share if isinstance(share, DiskFolder) else DiskFolder(self._place.files / chain.workspace)
        return self._enter(target, entries, reader, plain(name, one_line=True), path)

    def _enter(self, target: Folder, entries: list[bytes], reader: Membership, name: str, path: Path) -> str:
        """Add the entry that lets this laptop in, signed by the recovery key, and take the place it gives."""
        store, chain = self._context.store, reader.chain
        keys = make_keys(store, self._place.keychain)
        person, rights, drafts = self._administrator(name)
        member = Member(store.device, person, name, platform.node(), keys.verify_key, keys.seal_key)
        raw = follow(chain, reader.device, reader.keys, [add_act(member, rights)])
        now = extend(chain, raw, chain.keys)
        self._place.files.mkdir(exist_ok=True)
        try:
            self._place.put(target, entry_path(now.head[0]), raw)
        except Taken as error:
            raise UserError(
                t("Sync", "Not recovered"),
                t("Sync", "Somebody changed the list of laptops at the same moment."),
                t("Sync", "Try again."),
            ) from error
        with store.database.writing() as db:
            known = len(shelf.entries(db))
            for number, each in enumerate([*entries, raw]):
                if number >= known:
                    shelf.keep_entry(db, number, mark_of(each), each)
        self._place.settle(Membership(store.device, keys, now), BY_FILE if is_team_file(path) else str(path))
        move_roster_head(target, now)
        store.commit("recover", person, drafts)
        self._sync(heal=is_team_file(path))
        return name

    def _opened_by(self, key: RecoveryKey, shares: list[Folder]) -> tuple[Folder, list[bytes], Chain]:
        device = key.member.device
        for share in shares:
            try:
                entries = read_roster_entries(share)
                known = keys_for(entries, device, key.keys)
                chain = Chain()
                for raw in entries if known else ():
                    chain = extend(chain, raw, known)
            except (Damaged, NotGenuine, FolderError):
                continue
            if chain.is_administrator(device):
                return share, entries, chain
        raise UserError(
            t("Sync", "Not recovered"),
            t("Sync", "No share that can be read there knows this recovery key."),
            t("Sync", "Check the folder. Where a newer key was printed, only that one works."),
        )

    def _require_newcomer(self, chain: Chain, entries: list[bytes], path: Path) -> None:
        """Raise UserError where this home has records of its own, or belongs to the share already."""
        store, kept = self._context.store, shelf.entries(self._context.db)
        if kept != entries[: len(kept)]:
            raise other_folder(str(path))
        if store.device in chain.members:
            raise UserError(
                t("Sync", "This laptop belongs to the share already"),
                t("Sync", "A recovery key is for a laptop that does not."),
                t("Sync", "Press Sync now, or use kimdesk share sync."),
            )
        if self._context.workspace() is not None and store.workspace != chain.workspace_uuid:
            raise UserError(
                t("Sync", "Not recovered"),
                t("Sync", "This laptop has records of its own already, which are never mixed in."),
                t("Sync", "Recover into a new, empty home: kimdesk --home DIR share recover …"),
            )

    def _administrator(self, name: str) -> tuple[str, tuple[Right, ...], list[Draft]]:
        """Return the person of that name, the rights, and what must be written so that the records say so too."""
        if not name:
            raise UserError(t("Sync", "Not recovered"), t("Sync", "Say whose laptop this is."), "")
        known = people_called(self._context.db, name)
        if len(known) != 1:
            values = {"name": name, "sort": "person", "roles": [RIGHTS[0].role]}
            reference = self._context.store.next_reference("person")
            person = str(uuid.uuid4())
            return person, RIGHTS, creation("person", person, reference, "", values)
        (person_record,) = known
        others = tuple(each for each in who(person_record).rights if each.role != RIGHTS[0].role)
        roles = tuple(person_record["roles"])
        wanted = tuple(dict.fromkeys((*roles, RIGHTS[0].role)))
        drafts = set_drafts("person", person_record.id, KINDS["person"]["roles"], roles, wanted)
        return person_record.id, (*others, *RIGHTS), drafts


@contextmanager
def _shares_in(path: Path) -> Iterator[list[Folder]]:
    """Give the shares in a folder, or the one in a team file; raises UserError where there is neither."""
    if is_team_file(path):
        with closing(TeamFile(path)) as team:
            yield [team]
        return
    try:
        yield [DiskFolder(path / name) for name in sorted(DiskFolder(path).names(""))]
    except FolderError as error:
        raise unreachable(str(path), error) from error
