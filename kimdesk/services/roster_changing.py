"""Adding an entry to the roster, which several administrators may want to do at the same moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.share_place import SharePlace
from kimdesk.store import shelf
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError, Taken
from kimdesk.sync.inbox import Inbox, copies_of_none
from kimdesk.sync.layout import HEADS, RosterHead, entry_path, read_heads
from kimdesk.sync.members import Chain
from kimdesk.sync.outbox import move_name
from kimdesk.sync.roster import extend, follow, key_name

_ATTEMPTS = 5


class RosterChanging:
    """Changes who belongs to the share. ``sync`` meets the others once, before and after."""

    def __init__(self, place: SharePlace, sync: Callable[[], object]) -> None:
        self._place = place
        self._sync = sync

    def append(self, acts: list[dict[str, Any]], new: bytes | None = None) -> None:
        """Add an entry to the roster; where another administrator was faster, theirs is taken in first.

        Raises UserError, and puts nothing on the share, where after theirs this one makes no sense any more: the share
        would be stuck at it for ever.
        """
        membership, share = self._place.member(), self._place.share()
        for attempt in range(_ATTEMPTS):
            self._sync()
            self._place.require_administrator()
            raw = follow(membership.chain, membership.device, membership.keys, acts, new)
            known = {**membership.keys_with(raw), **({} if new is None else {key_name(new): new})}
            try:
                chain = extend(membership.chain, raw, known)
            except Damaged as error:
                raise _overtaken() from error
            # What stands in the place and is no entry, seen so twice, was broken off in mid-write: it goes beside it.
            broken = copies_of_none(share, membership.chain, chain.head[0]) if attempt > 1 else 0
            try:
                self._place.put(share, entry_path(chain.head[0], broken), raw)
            except Taken:
                self._catch_up(share)
                continue
            self._keep(chain, raw)
            move_roster_head(share, chain)
            self._sync()
            return
        raise UserError(
            t("Sync", "Not done"),
            t("Sync", "Other administrators are changing the list of laptops at this moment."),
            t("Sync", "Try again in a minute."),
        )

    def _keep(self, chain: Chain, raw: bytes) -> None:
        store = self._place.context.store
        self._place.member().chain = chain
        with store.database.writing() as db:
            shelf.keep_entry(db, *chain.head, raw)
        store.go_by(chain.rules(), chain.head[1])

    def _catch_up(self, share: Folder) -> None:
        """Take in what stands in the way although no head tells of it: whoever wrote it was broken off, or is at it."""
        store, membership = self._place.context.store, self._place.member()
        Inbox(store, share, membership).follow_roster([])
        store.go_by(membership.chain.rules(), membership.chain.head[1])
        move_roster_head(share, membership.chain)


def move_roster_head(share: Folder, chain: Chain) -> None:
    """Let the head say what the last entry is; where the folder fails now, the next sync does it."""
    wanted = f"{HEADS}/{RosterHead(chain.head[0], chain.head[1][:8]).name}"
    with suppress(FolderError):
        _heads, rosters = read_heads(share.names(HEADS))
        newest = max((each.number for each in rosters), default=-1)
        old = next((f"{HEADS}/{each.name}" for each in rosters if each.number == newest), "")
        move_name(share, old, wanted)


def _overtaken() -> UserError:
    return UserError(
        t("Sync", "Not done"),
        t("Sync", "Another administrator has changed the list of laptops meanwhile, and this no longer fits it."),
        t("Sync", "Look at the laptops under Sync (or kimdesk share status), then repeat what is still to be done."),
    )
