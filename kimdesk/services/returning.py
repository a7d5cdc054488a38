"""Coming into a share again under another number: after a copy was noticed, a backup restored, or the keys lost."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from pathlib import Path

from kimdesk.crypto import DeviceKeys
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.joining import JoiningService
from kimdesk.services.share_place import SharePlace
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Health, Report
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import FolderError, Taken
from kimdesk.sync.inbox import read_roster_entries
from kimdesk.sync.layout import HEADS, RosterHead, entry_path, request_path
from kimdesk.sync.members import Chain, Member
from kimdesk.sync.membership import NotLetIn, load_keys, make_keys, no_keys, read_chain, secret_name, stored_chain
from kimdesk.sync.renewal_request import let_oneself_in, ticket_of, write_renewal
from kimdesk.sync.roster import mark_of
from kimdesk.sync.words import four_words

_ATTEMPTS = 5


class ReturningService:
    """What a laptop does that belongs to a share and may not write there under the number it had."""

    def __init__(self, place: SharePlace, joining: JoiningService) -> None:
        self._place = place
        self._context = place.context
        self._joining = joining

    def start_anew(self) -> None:
        """Go by another number from now on. Its keys are kept before it is taken, so that there is none without keys."""
        store = self._context.store
        device, keys = os.urandom(16).hex(), DeviceKeys.make()
        self._place.keychain.save(secret_name(store, device), keys.secret)
        store.go_by_another_number(device)
        self._place.keep_up()

    def rejoin(self, folder: Path | None, words: str = "") -> Report:
        """Ask to be let in again: with an invitation's code, or by the keys of the laptop that this one was.

        Raises UserError where there is nothing to ask for, or neither code nor keys.
        """
        store, place = self._context.store, self._place
        if folder is not None:
            self._context.settings.change("share", str(folder))
        if place.is_shared and not store.former():
            if place.keychain.load(secret_name(store)) is not None:
                raise UserError(
                    t("Sync", "There is nothing to join again"),
                    t("Sync", "This laptop belongs to the share and has its keys."),
                    t("Sync", "Press Sync now, or use kimdesk share sync."),
                )
            if not words:
                raise no_keys()
            self.start_anew()
        if not words:
            report = self.come_in()
            return report or Report()
        return Report(
            Health.WAITING,
            self._joining.answering.answer(Path(place.folder), words, self._context.me().name, again=True),
        )

    def come_in(self) -> Report | None:
        """Take the place under the new number where an administrator has let this laptop in, and return None; else ask
        for it where that has not been done, and return how things stand.

        Raises UserError where neither an invitation was answered nor the keys of earlier are here.
        """
        store, keychain = self._context.store, self._place.keychain
        former = self._former()
        if keychain.load(secret_name(store)) is None:
            if former is None:
                raise no_keys()
            make_keys(store, keychain)
        keys = load_keys(store, keychain)
        try:
            for _attempt in range(_ATTEMPTS):
                try:
                    if not read_roster_entries(self._place.folder_there()):
                        return Report(Health.EMPTIED)
                    self._place.take_place(self._place.folder_there())
                    return None
                except NotLetIn:
                    if former is None or not self._ask(former[0], former[1], keys):
                        break
        except FolderError as error:
            return Report(Health.UNREACHABLE, error.words)
        return Report(Health.WAITING, four_words(keys.verify_key, keys.seal_key))

    def _ask(self, member: Member, old: DeviceKeys, keys: DeviceKeys) -> bool:
        """Leave the request; an administrator's own laptop lets itself in instead. Tell whether that was tried."""
        share, device, machine = self._place.folder_there(), self._context.store.device, platform.node()
        chain = self._chain_there(share, member, old)
        if not chain.is_administrator(member.device):
            request = write_renewal(chain, member, old, device, keys, machine)
            with suppress(Taken):
                share.create(request_path(ticket_of(device)), request)
            return False
        raw = let_oneself_in(chain, member, old, device, keys, machine)
        number, _previous = chain.head_after()
        # Where another administrator was faster, theirs is read first and this one written anew.
        with suppress(Taken):
            share.create(entry_path(number), raw)
            share.create(f"{HEADS}/{RosterHead(number, mark_of(raw)[:8]).name}", b"")
        return True

    def _former(self) -> tuple[Member, DeviceKeys] | None:
        """Return the laptop that this one was last in the share, with its keys, where they are here."""
        store = self._context.store
        for device in reversed(store.former()):
            secret = self._place.keychain.load(secret_name(store, device))
            if secret is None:
                continue
            keys = DeviceKeys(secret)
            with suppress(NotLetIn, Damaged):
                member = stored_chain(self._context.db, device, keys).members.get(device)
                if member is not None:
                    return member, keys
        return None

    def _chain_there(self, share: DiskFolder, member: Member, old: DeviceKeys) -> Chain:
        try:
            return read_chain(read_roster_entries(share), member.device, old)
        except Damaged:
            # It has been taken out since: the administrators are those that it knew.
            return stored_chain(self._context.db, member.device, old)
