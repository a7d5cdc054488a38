"""Answering an invitation, as the laptop that is not in the share yet, or not any more."""

from __future__ import annotations

import platform
from contextlib import suppress
from pathlib import Path

from kimdesk.crypto import DeviceKeys
from kimdesk.i18n import t
from kimdesk.services.share_place import SharePlace
from kimdesk.services.share_troubles import BY_FILE, NoInvitation, no_invitation, other_folder, unreachable
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError, Missing, Taken
from kimdesk.sync.layout import INVITATIONS, invitation_path, request_path, tickets_listed
from kimdesk.sync.tickets import Code, is_request_by, open_invitation, read_code, write_request
from kimdesk.sync.words import four_words
from kimdesk.sync.zip_guard import is_team_file


class Answering:
    """Finds the invitation that a code opens, and leaves a request beside it."""

    def __init__(self, place: SharePlace) -> None:
        self._place = place
        self._context = place.context

    def answer(self, folder: Path, words: str, name: str, again: bool = False) -> str:
        """Leave a request and return the four words to compare; with ``again`` for a laptop that belonged to the share
        before. Done twice with the same code it says the same words.

        Raises UserError where the code fits no invitation in the folder, or the invitation holds no more.
        """
        place = BY_FILE if is_team_file(folder) else str(folder)
        self._context.settings.require_free("share", place)
        code, share, raw = self._invitation(folder, words)
        try:
            invited = open_invitation(raw, code)
        except Damaged as error:
            raise no_invitation() from error
        if int(self._context.clock.now().timestamp() * 1000) > invited.expires:
            raise NoInvitation(
                t("Sync", "Not joined"),
                t("Sync", "The invitation has expired."),
                t("Sync", "Ask the administrator for a new one."),
            )
        store = self._context.store
        if not again:
            store.belong_to(invited.workspace_uuid)
        elif store.workspace != invited.workspace_uuid:
            raise other_folder(str(folder))
        keys = self._place.own_keys()
        request = write_request(invited, code, keys, store.device, name, platform.node())
        try:
            self._place.put(share, request_path(code.ticket), request)
        except Taken:
            self._require_own(share, code, keys)
        self._context.settings.change("share", place)
        self._context.settings.change("share_id", invited.workspace)
        return four_words(keys.verify_key, keys.seal_key)

    def _require_own(self, share: Folder, code: Code, keys: DeviceKeys) -> None:
        """Raise UserError where the request that stands there already is another laptop's."""
        with suppress(Missing, Damaged, FolderError):
            if is_request_by(share.read(request_path(code.ticket)), keys.verify_key):
                return
        raise NoInvitation(
            t("Sync", "Not joined"),
            t("Sync", "Another laptop has answered this invitation already."),
            t("Sync", "Tell your administrator, who sees that laptop’s name, and ask for a new invitation."),
        )

    def _invitation(self, folder: Path, words: str) -> tuple[Code, Folder, bytes]:
        """Return the code, the share that the answer goes to, and the invitation."""
        try:
            code = read_code(words)
            if is_team_file(folder):
                return code, *self._place.invitation_in(folder, code.ticket)
            for name in DiskFolder(folder).names(""):
                share = DiskFolder(folder / name)
                if code.ticket in tickets_listed(share.names(INVITATIONS)):
                    return code, share, share.read(invitation_path(code.ticket))
        except (Damaged, Missing) as error:
            raise no_invitation() from error
        except FolderError as error:
            raise unreachable(str(folder), error) from error
        raise no_invitation()
