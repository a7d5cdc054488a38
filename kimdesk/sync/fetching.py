"""Fetching segments from the share in order and verifying them: each under its own name, out of a pack of old ones, or
from a repaired copy.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

from kimdesk.model.ops import Batch
from kimdesk.store.withheld import obeying
from kimdesk.sync.ahead import AT_ONCE
from kimdesk.sync.archive import packed_segments, packs_of
from kimdesk.sync.envelope import Damaged, Spoilt, is_signed_by
from kimdesk.sync.folder import Folder, Missing
from kimdesk.sync.layout import segment_path, segments_listed
from kimdesk.sync.members import Member
from kimdesk.sync.membership import Membership
from kimdesk.sync.segment import KIND, Segment, read_segment

NOT_THERE = "it is not there"
PARTED = "it does not follow the one before"
MANY = 8
_Packs = Mapping[tuple[int, int], list[int]]


@dataclass(slots=True)
class Fetching:
    """Reads one laptop's segments; nothing is believed that it did not sign."""

    folder: Folder
    membership: Membership

    def bodies(self, member: Member, wanted: range) -> Iterator[tuple[int, list[bytes]]]:
        """Yield the bytes found for each number, a few of them fetched ahead; nothing where there are none.

        Where many are wanted the packs are looked at first.
        """
        packs: _Packs = packs_of(self.folder, member.device) if len(wanted) >= MANY else {}
        seq = wanted.start
        with ThreadPoolExecutor(AT_ONCE) as pool:
            while seq < wanted.stop:
                span = _span(packs, seq)
                if span is not None:
                    with suppress(Missing):
                        found = packed_segments(self.folder, member.device, span, packs[span])
                        for at in range(seq, min(span[1] + 1, wanted.stop)):
                            yield at, [found[at - span[0]]]
                        seq = span[1] + 1
                        continue
                    packs = {each: copies for each, copies in packs.items() if each != span}
                end = next((at for at in range(seq + 1, wanted.stop) if _span(packs, at)), wanted.stop)
                part = range(seq, min(end, seq + AT_ONCE))
                yield from zip(part, pool.map(lambda at: self._single(member, at), part), strict=True)
                seq = part.stop

    def genuine(
        self, member: Member, seq: int, previous: str, last: int, bodies: list[bytes]
    ) -> tuple[Segment, list[Batch]]:
        """Return the first of the bodies, or of what else the share has of it, that is the segment it should be, with
        what it says.

        Raises Spoilt where none is, and Damaged where what its laptop signed makes no sense.
        """
        reason = NOT_THERE
        # What came out of a pack may stand by itself, too.
        for raw in itertools.chain(bodies, copies(self.folder, member.device, seq)):
            try:
                segment = read_segment(raw)
            except Damaged as error:
                if is_signed_by(raw, KIND, member.verify_key):
                    raise
                reason = str(error)
                continue
            reason = _flaw(segment, member, self.membership.chain.workspace, seq, previous, last)
            if not reason:
                try:
                    chain = self.membership.chain
                    batches = segment.open(self._key_of(segment), chain.lines_withheld, chain.restricted_keys)
                    return segment, list(obeying(batches, chain.words_withheld))
                except Spoilt as error:
                    reason = str(error)
        raise Spoilt(reason)

    def _single(self, member: Member, seq: int) -> list[bytes]:
        try:
            return [self.folder.read(segment_path(member.device, seq))]
        except Missing:
            return []

    def _key_of(self, segment: Segment) -> bytes:
        key = self.membership.chain.keys.get(segment.place.key)
        if key is None:
            raise Damaged("written under a key that this laptop does not have")
        return key


def copies(folder: Folder, device: str, seq: int) -> Iterator[bytes]:
    """Yield what the share has under a segment's name, its repaired copies, and what a pack holds of it."""
    for repair in segments_listed(folder.names(segment_path(device, seq).rpartition("/")[0])).get(seq, []):
        with suppress(Missing):
            yield folder.read(segment_path(device, seq, repair))
    packs = packs_of(folder, device)
    span = _span(packs, seq)
    if span is not None:
        for copy in packs[span]:
            with suppress(Missing):
                yield packed_segments(folder, device, span, [copy])[seq - span[0]]


def _span(packs: _Packs, seq: int) -> tuple[int, int] | None:
    return next((span for span in packs if span[0] <= seq <= span[1]), None)


def _flaw(segment: Segment, member: Member, workspace: str, seq: int, previous: str, last: int) -> str:
    """Return why the segment is not the one that follows, or nothing."""
    place = segment.place
    if (place.workspace, place.device, place.seq) != (workspace, member.device, seq):
        return "it belongs elsewhere"
    if not segment.is_by(member.verify_key):
        return "it is not signed by the laptop it names"
    if place.previous != previous or segment.first != last + 1:
        return PARTED
    return ""
