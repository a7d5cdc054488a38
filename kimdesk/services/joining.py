"""Making a share, and letting laptops in and out of it."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kimdesk.crypto import new_key
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import Right
from kimdesk.model.validation import choice_key
from kimdesk.services.answering import Answering
from kimdesk.services.identity import people_called, who
from kimdesk.services.records import RecordService
from kimdesk.services.roster_changing import RosterChanging
from kimdesk.services.share_place import SharePlace
from kimdesk.services.share_troubles import BY_FILE, unreachable
from kimdesk.store import shelf
from kimdesk.store.identity import forget_former
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError, Missing
from kimdesk.sync.healing import README_WORDS
from kimdesk.sync.layout import (
    HEADS,
    README,
    REQUESTS,
    RosterHead,
    entry_path,
    invitation_path,
    request_path,
    tickets_listed,
)
from kimdesk.sync.members import ADMINISTRATOR, Chain, Member, add_act, remove_act, used_act
from kimdesk.sync.membership import Membership, make_keys, read_chain
from kimdesk.sync.renewal_request import read_renewal, renewed_acts
from kimdesk.sync.roster import found
from kimdesk.sync.tickets import (
    SECRET_BYTES,
    TICKET_BYTES,
    Code,
    Request,
    read_request,
    write_invitation,
)
from kimdesk.sync.zip_guard import is_team_file

INVITATION_DAYS = 14


class JoiningService:
    """What changes who belongs to a share. ``sync`` meets the others once, before and after the roster is changed."""

    def __init__(self, place: SharePlace, sync: Callable[[], object]) -> None:
        self._place = place
        self._context = place.context
        self._roster = RosterChanging(place, sync)
        self.answering = Answering(place)

    def create(self, folder: Path | None) -> str:
        """Make a share in a folder, with this laptop and its person as the first member; return its name there.

        Without a folder colleagues are met by team files.

        Raises UserError where there is one already, or the person may not.
        """
        self._require_not_shared()
        self._context.settings.require_free("share", BY_FILE if folder is None else str(folder))
        me = self._context.me()
        if not me.may("workspace") or not me.id:
            raise UserError(
                t("Sync", "Not shared"),
                t("Sync", "Only an administrator can make the shared folder."),
                t("Sync", "Choose who you are, then repeat."),
            )
        if folder is not None:
            self._require_folder(folder)
        store = self._context.store
        keys = make_keys(store, self._place.keychain)
        member = Member(store.device, me.id, me.name, platform.node(), keys.verify_key, keys.seal_key, store.seal())
        workspace = self._context.workspace()
        name = workspace.title if workspace else ""
        members = [add_act(member, me.rights)]
        for device, upto in sorted(store.vector().items()):
            # What other laptops wrote before (a restored backup, say) goes in under their names, signed by this one.
            if device != store.device:
                members.append(add_act(replace(member, device=device, person="", claimed=upto), ()))
                members.append(remove_act(device, 0, upto))
        raw = found(store.device, keys, store.workspace, name, members)
        chain = read_chain([raw], store.device, keys)
        root = folder or self._place.files
        self._place.put(DiskFolder(root), f"{chain.workspace}/{README}", README_WORDS.encode())
        share = DiskFolder(root / chain.workspace)
        self._place.put(share, entry_path(0), raw)
        self._place.put(share, f"{HEADS}/{RosterHead(0, chain.head[1][:8]).name}", b"")
        with store.database.writing() as db:
            shelf.keep_entry(db, 0, chain.head[1], raw)
            forget_former(db)
        self._place.settle(Membership(store.device, keys, chain), BY_FILE if folder is None else str(folder))
        return chain.workspace

    def invite(self, name: str, roles: tuple[str, ...], teams: tuple[str, ...]) -> Code:
        """Leave an invitation in the share and return the code that must be told to the colleague by another way."""
        membership = self._place.member()
        self._place.require_administrator()
        keys = {choice_key(KINDS["person"]["roles"], each) for each in roles or ("viewer",)}
        if not any(each["roles"] for each in people_called(self._context.db, name)):
            _require_sense(keys, teams)
        code = Code(os.urandom(TICKET_BYTES).hex(), os.urandom(SECRET_BYTES))
        until = self._context.clock.now() + timedelta(days=INVITATION_DAYS)
        meant = {
            "name": name,
            "roles": sorted(keys),
            "teams": [self._context.find("team", each).id for each in teams],
        }
        raw = write_invitation(membership.chain, membership.device, membership.keys, code, _milliseconds(until), meant)
        self._place.put(self._place.share(), invitation_path(code.ticket), raw)
        return code

    def ask_to_join(self, folder: Path, words: str, name: str) -> str:
        """Answer an invitation: make this laptop's keys and leave a request; return the four words to compare.

        Raises UserError where the code fits no invitation in the folder, or there are records here already.
        """
        self._require_not_shared()
        if not is_team_file(folder):
            self._require_folder(folder)
        if self._context.workspace() is not None:
            raise UserError(
                t("Sync", "Not joined"),
                t("Sync", "This laptop has records of its own already, which are never mixed in."),
                t("Sync", "Join with a new, empty home; what is here can be exported and imported afterwards."),
            )
        return self.answering.answer(folder, words, name)

    def requests(self) -> list[Request]:
        """Return the requests that wait in the share; those that must not be accepted say why."""
        membership = self._place.member()
        share = self._place.share()
        waiting = []
        try:
            for ticket in tickets_listed(share.names(REQUESTS)):
                if ticket in membership.chain.used:
                    continue
                with suppress(Missing, Damaged):
                    waiting.append(self._request(share, ticket, membership))
        except FolderError as error:
            raise unreachable(self._place.folder, error) from error
        return waiting

    def _request(self, share: Folder, ticket: str, membership: Membership) -> Request:
        asked, mine = share.read(request_path(ticket)), (membership.chain, membership.device, membership.keys)
        try:
            invitation = share.read(invitation_path(ticket))
        except Missing:
            return read_renewal(asked, *mine)
        return read_request(invitation, asked, *mine, _milliseconds(self._context.clock.now()))

    def accept(self, request: Request) -> None:
        """Let a laptop in: its person's record is found or made, and the roster gets an entry."""
        self._place.require_administrator()
        if request.reason:
            raise UserError(t("Sync", "Not let in"), request.reason[:1].upper() + request.reason[1:] + ".", "")
        if request.renews:
            acts = renewed_acts(self._place.member().chain, request)
        else:
            name = str(request.meant_for.get("name") or request.member.name)
            person, rights = self._person(name, request.rights)
            acts = [add_act(replace(request.member, person=person, name=name), rights), used_act(request.ticket)]
        self._roster.append(acts)
        self._forget(request.ticket)

    def refuse(self, request: Request) -> None:
        """Send a request away for good; its invitation is used up."""
        membership = self._place.member()
        self._place.require_administrator()
        if request.ticket not in membership.chain.used:
            self._roster.append([used_act(request.ticket)])
        self._forget(request.ticket)

    def remove(self, words: str) -> Member:
        """Take a laptop out: what it wrote so far counts, what comes later waits for a decision; the key is changed."""
        membership = self._place.member()
        self._place.require_administrator()
        found_members = [
            each
            for each in membership.chain.present
            if each.device.startswith(words.casefold()) or each.name.casefold() == words.casefold()
        ]
        if [each.device for each in found_members] == [membership.device]:
            raise self._own_laptop(membership.chain)
        if len(found_members) != 1:
            raise UserError(
                t("Sync", "Nobody was removed"),
                t("Sync", "There is no one other laptop that “{words}” means.").format(words=words),
                t("Sync", "Look at the laptops (kimdesk share status), and use the start of the laptop’s number."),
            )
        (member,) = found_members
        top = shelf.top_of(self._context.db, member.device)
        self._roster.append([remove_act(member.device, top.seq, top.last)], new_key())
        return member

    def _forget(self, ticket: str) -> None:
        """Take an invitation and its request away; that they are used up stands in the roster."""
        share = self._place.share()
        # They are used up by the roster; their files only take up room.
        with suppress(FolderError):
            share.remove(request_path(ticket))
            share.remove(invitation_path(ticket))

    def _own_laptop(self, chain: Chain) -> UserError:
        alone = {each.person for each in chain.administrators} == {self._context.me().id}
        return UserError(
            t("Sync", "Nobody was removed"),
            t("Sync", "This laptop belongs to the last administrator: without it nobody could let anyone in or out.")
            if alone
            else t("Sync", "This is the laptop you are working at."),
            t("Sync", "Invite another administrator first, under Sync (or kimdesk share invite --role administrator).")
            if alone
            else t("Sync", "Another administrator can take it out, from another laptop."),
        )

    def _person(self, name: str, rights: tuple[Right, ...]) -> tuple[str, tuple[Right, ...]]:
        """Return the record of a person of that name and their rights: as the records have them, else as invited."""
        known = people_called(self._context.db, name)
        if len(known) == 1 and known[0]["roles"]:
            return known[0].id, who(known[0]).rights
        roles = tuple(right.role for right in rights)
        teams = tuple(sorted({team for right in rights for team in right.teams}))
        values = {"name": name, "sort": "person", "roles": roles, "teams": teams}
        if len(known) == 1:
            RecordService(self._context).change("person", known[0].id, {"roles": roles, "teams": teams})
            return known[0].id, rights
        return RecordService(self._context).make("person", values).id, rights

    def _require_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            raise UserError(
                t("Sync", "There is no such folder"),
                t("Sync", "{folder} is not there, or this computer may not see it.").format(folder=folder),
                t("Sync", "Check the network drive, and write the folder as Windows shows it."),
            )

    def _require_not_shared(self) -> None:
        if self._place.is_shared:
            raise UserError(
                t("Sync", "This workspace is shared already"),
                t("Sync", "It meets its colleagues in {folder}.").format(folder=self._place.folder),
                t("Sync", "Invite others under Sync, or with kimdesk share invite."),
            )


def _require_sense(roles: set[str], teams: tuple[str, ...]) -> None:
    """Raise UserError where the invitation would let somebody in who then may do nothing, or not what was meant."""
    if any(Right(role).of_team for role in roles) and not teams:
        raise UserError(
            t("Sync", "Nobody was invited"),
            t("Sync", "A line manager and a cover work for a team, and no team is named."),
            t("Sync", "Name it with --team, once for each team."),
        )
    if ADMINISTRATOR in roles and teams:
        raise UserError(
            t("Sync", "Nobody was invited"),
            t("Sync", "An administrator works for the whole service and not for a team."),
            t("Sync", "Leave the team out, or choose another role."),
        )


def _milliseconds(when: datetime) -> int:
    return int(when.timestamp() * 1000)
