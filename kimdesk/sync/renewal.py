"""A laptop that was set back or copied: noticing it, and coming in again under another number with nothing lost.

Two that write under one number would contradict each other for ever. The one that notices goes by another number; what
the share has under the old one is then somebody else's like everything there, and what only this laptop has is carried
over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from kimdesk.model.ops import Operation, dump
from kimdesk.store import shelf
from kimdesk.store.carrying import Carrying
from kimdesk.store.shelf import HERE
from kimdesk.store.store import Store
from kimdesk.store.verbatim import batches_between
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.fetching import copies
from kimdesk.sync.folder import Folder
from kimdesk.sync.layout import Head, short
from kimdesk.sync.members import Chain, Member
from kimdesk.sync.membership import Membership
from kimdesk.sync.redaction import without_words
from kimdesk.sync.segment import Segment, read_segment


def is_forked(store: Store, folder: Folder, membership: Membership, heads: list[Head]) -> bool:
    """Tell whether somebody else has written under this laptop's number: its own head is ahead of what is here, or
    names another segment. A head alone proves nothing; only a segment under this laptop's own signature does.
    """
    for own in membership.chain.written_for(membership.device):
        top = shelf.top_of(store.read(), own.device)
        for head in heads:
            if head.device != short(own.device) or head.seq < top.seq:
                continue
            if head.seq == top.seq and head.mark == top.mark[:8]:
                continue
            wanted = {head.seq, min(head.seq, top.seq + 1)}
            if any(_others(store, folder, membership.chain, own, seq) for seq in sorted(wanted)):
                return True
    return False


def is_anothers(folder: Folder, chain: Chain, kept: shelf.Kept) -> bool:
    """Tell whether the share holds, under the name of a segment, another one that this laptop's own key signed."""
    member = chain.members[kept.device]
    return any(each.mark != kept.mark for each in _genuine(folder, chain, member, kept.seq))


def carry_over(store: Store, folder: Folder, membership: Membership) -> int:
    """Look what the share has under the numbers that this laptop went by before, and carry over what it has not;
    return how many operations. May raise FolderError, and is then done again from where it was.
    """
    carried = 0
    for former in reversed(store.former()):
        member = membership.chain.members.get(former)
        signed = membership.chain.written_for(former) if member else []
        for each in sorted(signed, key=lambda one: one.device == former):
            carried += _part(store, folder, membership, each)
        if member is None:
            carried += _take(store, former, 0, 0)
    return carried


def _part(store: Store, folder: Folder, membership: Membership, member: Member) -> int:
    seq, last = _agreed(store, folder, membership.chain, member)
    upto = store.vector().get(member.device, 0)
    here = {
        each.dot.number: each
        for batch in batches_between(store.read(), member.device, last, upto)
        for each in batch.operations
    }
    for each in _further(folder, membership.chain, member, shelf.get(store.read(), member.device, seq)):
        if each.dot.number not in here or not _is_same(each, here[each.dot.number]):
            break
        last = each.dot.number
    return _take(store, member.device, seq, last)


def _take(store: Store, former: str, seq: int, last: int) -> int:
    with store.database.writing() as db:
        shelf.drop_after(db, former, seq)
        return Carrying(db, former, last, store.device).run()


def _agreed(store: Store, folder: Folder, chain: Chain, member: Member) -> tuple[int, int]:
    """Return the last segment, and the last operation in it, that this laptop and the share have in common."""
    for seq in range(shelf.top_of(store.read(), member.device).seq, 0, -1):
        kept = shelf.get(store.read(), member.device, seq)
        assert kept is not None
        there = [each.mark for each in _genuine(folder, chain, member, seq)]
        # What has been on the share once may have been read by anybody, also where the share has lost it since.
        if kept.mark in there or (not there and kept.state != HERE):
            return seq, kept.last
    return 0, 0


def _further(folder: Folder, chain: Chain, member: Member, kept: shelf.Kept | None) -> Iterator[Operation]:
    """Yield the operations that the share has of a laptop after a segment, as far as they can be read."""
    seq, mark, last = (kept.seq, kept.mark, kept.last) if kept else (0, "", 0)
    while True:
        seq += 1
        following = [
            each
            for each in _genuine(folder, chain, member, seq)
            if each.place.previous == mark and each.first == last + 1 and each.place.key in chain.keys
        ]
        if not following:
            return
        segment = following[0]
        try:
            batches = segment.open(chain.keys[segment.place.key], chain.lines_withheld, chain.restricted_keys)
        except Damaged:
            return
        for batch in batches:
            # As it may be known here; what is kept has been brought in step with the roster.
            yield from (without_words(each, chain.words_withheld) for each in batch.operations)
        mark, last = segment.mark, segment.last


def _others(store: Store, folder: Folder, chain: Chain, own: Member, seq: int) -> bool:
    kept = shelf.get(store.read(), own.device, seq)
    return any(kept is None or each.mark != kept.mark for each in _genuine(folder, chain, own, seq))


def _genuine(folder: Folder, chain: Chain, member: Member, seq: int) -> list[Segment]:
    """Return what the share holds of a segment, under its name, as repairs and in packs, as far as the laptop itself
    signed it.
    """
    found: dict[str, Segment] = {}
    for raw in copies(folder, member.device, seq):
        with suppress(Damaged):
            segment = read_segment(raw)
            place = segment.place
            if (place.workspace, place.device, place.seq) == (chain.workspace, member.device, seq) and segment.is_by(
                member.verify_key
            ):
                found.setdefault(segment.mark, segment)
    return list(found.values())


def _is_same(one: Operation, other: Operation) -> bool:
    return _said(one) == _said(other)


def _said(each: Operation) -> tuple[object, ...]:
    return each.lamport, each.kind, each.record, each.field, str(each.op), dump(each.value), each.over
