"""Invitations and requests on their way between two folders: a team file, and the place where a laptop keeps them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from kimdesk.sync.envelope import Damaged, unwrap
from kimdesk.sync.folder import Folder, Missing, Taken
from kimdesk.sync.layout import INVITATIONS, REQUESTS, invitation_path, request_path, tickets_listed
from kimdesk.sync.members import Chain
from kimdesk.sync.tickets import INVITATION, REQUEST

_SORTS: tuple[tuple[str, bytes, Callable[[str], str]], ...] = (
    (INVITATIONS, INVITATION, invitation_path),
    (REQUESTS, REQUEST, request_path),
)


def carry_tickets(source: Folder, target: Folder, chain: Chain) -> tuple[int, int]:
    """Copy the invitations and requests that the target does not have and the roster has not used up.

    Return how many of each. What is not what its name says stays where it is. Raises FolderError.
    """
    invitations, requests = (_carry(source, target, chain, *sort) for sort in _SORTS)
    return invitations, requests


def _carry(source: Folder, target: Folder, chain: Chain, folder: str, kind: bytes, path: Callable[[str], str]) -> int:
    there = tickets_listed(target.names(folder))
    done = 0
    for ticket in tickets_listed(source.names(folder)):
        if ticket in there or ticket in chain.used:
            continue
        with suppress(Missing, Damaged, Taken):
            raw = source.read(path(ticket))
            if unwrap(kind, raw).header.get("ticket") == ticket:
                target.create(path(ticket), raw)
                done += 1
    return done
