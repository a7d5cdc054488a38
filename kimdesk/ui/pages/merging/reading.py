"""What the page reads for one showing, away from the main thread."""

from __future__ import annotations

from typing import NamedTuple

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from kimdesk.services.duplicates import Suggestion
from kimdesk.services.merge_desk import MergeDesk
from kimdesk.services.merging import Merged
from kimdesk.services.named_again import NamedAgain


class Reading(NamedTuple):
    """The desk, how many teams are late with their return, and what the person may do. To compare every record with every
    other takes longer than all else: ``twins`` come later, with what still names a merged record (``again``).
    """

    desk: MergeDesk
    late: int
    may_say: bool
    may_tell: bool
    shared: bool
    twins: tuple[Suggestion, ...] = ()
    again: tuple[NamedAgain, ...] = ()


def read_page(desk: Desk, last: Merged | None) -> Reading:
    """Return all that the page shows; ``last`` is the newest named checkpoint that is known."""
    me = desk.identity.me()
    shared = desk.sharing.place.is_shared
    return Reading(
        desk.merge_desk.read(last),
        len(desk.overview.late_in(desk.overview.chased())),
        shared and me.may("workspace"),
        me.may("told_apart"),
        shared,
    )


def read_last(desk: Desk) -> Merged | None:
    """Return the newest named checkpoint. It lies in the shared folder, which may take its time."""
    if not desk.sharing.place.is_shared:
        return None
    try:
        named = desk.sharing.merging.all()
    except UserError:
        # Without the folder, or without the keys, nobody can say what is merged: all that came in is shown as new.
        return None
    return named[-1] if named else None
