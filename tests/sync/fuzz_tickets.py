"""Everything else that is read from a share, or typed, with something wrong in it."""

from __future__ import annotations

import json
from dataclasses import replace

from kimdesk.crypto import DeviceKeys, decrypt, digest, encrypt, seal
from kimdesk.model.frozen import canonical
from kimdesk.sync.checkpoint import KIND as CHECKPOINT
from kimdesk.sync.checkpoint import Place as CheckpointPlace
from kimdesk.sync.checkpoint import Said, read_checkpoint, write_checkpoint
from kimdesk.sync.envelope import unwrap
from kimdesk.sync.handing_over import carry_tickets
from kimdesk.sync.layout import (
    FOLDERS,
    checkpoints_listed,
    copies_listed,
    entries_listed,
    invitation_path,
    packs_listed,
    portions_listed,
    read_checkpoint_heads,
    read_heads,
    read_wants,
    request_path,
    segments_listed,
    strays_in,
    tickets_listed,
)
from kimdesk.sync.members import add_act, say
from kimdesk.sync.recovery import RecoveryKey, read_recovery_key
from kimdesk.sync.renewal_request import read_renewal, write_renewal
from kimdesk.sync.roster import extend, follow
from kimdesk.sync.tickets import (
    INVITATION,
    REQUEST,
    open_invitation,
    read_code,
    read_request,
    write_request,
)
from tests.sync.fuzz_ground import CODE, TEAM, Ground, heard, proof_of, safely
from tests.sync.memory import MemoryFolder
from tests.sync.mutations import mutated, spelled


class OtherCases(Ground):
    """What may be wrong with tickets, names, codes and heads of checkpoints."""

    def ticket(self) -> None:
        """An invitation or a request with something wrong in it, signed by whoever signs such a thing."""
        chance, office = self.chance, self.office.engine.membership
        if chance.random() < 0.5:
            raw = self._wrong_invitation(office.keys)
            invited = self.attempt("invitation", lambda: open_invitation(raw, CODE))
            if invited is not None:
                write_request(invited, CODE, DeviceKeys(bytes(64)), "e" * 32, "Bea", "vm")
            pair = (raw, self.request)
        else:
            pair = (self.invitation, self._wrong_request())
        chain = office.chain if chance.random() < 0.9 else replace(office.chain, used=frozenset({CODE.ticket}))
        asked = self.attempt(
            "request", lambda: read_request(*pair, chain, office.device, office.keys, chance.choice((1_000, 3_000)))
        )
        there = {invitation_path(CODE.ticket): pair[0], request_path(CODE.ticket): pair[1]}
        carry_tickets(MemoryFolder(there), MemoryFolder(there if chance.random() < 0.1 else {}), chain)
        if asked is not None and not asked.reason:
            assert asked.words
            extended = follow(office.chain, office.device, office.keys, [add_act(asked.member, asked.rights)])
            extend(office.chain, extended, office.keys_with(extended))

    def _wrong_invitation(self, keys: DeviceKeys) -> bytes:
        chance, header = self.chance, dict(unwrap(INVITATION, self.invitation).header)
        secret = digest(b"invitation", CODE.secret, CODE.ticket.encode())
        told = json.loads(decrypt(secret, heard(header["told"]), CODE.ticket.encode()))
        office = self.office.engine.membership
        inner = json.loads(office.keys.open_sealed(heard(header["admins"][office.device])))
        what = chance.random()
        if what < 0.4:
            header["told"] = say(encrypt(secret, spelled(mutated(told, chance), chance), CODE.ticket.encode()))
        elif what < 0.7:
            inner = (
                inner | {"for": chance.choice(({}, {"roles": ["viewer"]}))} if what < 0.42 else mutated(inner, chance)
            )
            header["admins"][office.device] = say(seal(office.keys.seal_key, spelled(inner, chance)))
        wrong = spelled(mutated(header, chance) if what >= 0.7 else header, chance)
        signer = chance.choice((keys, keys, keys, self.keys))
        if chance.random() < 0.1:
            wrong = canonical(header | {"by": chance.choice(("f" * 32, self.writer.device))})
        return INVITATION + len(wrong).to_bytes(4, "big") + wrong + signer.sign(wrong)

    def _wrong_request(self) -> bytes:
        chance, header = self.chance, dict(unwrap(REQUEST, self.request).header)
        office, keys = self.office.engine.membership, DeviceKeys(bytes(64))
        inner = json.loads(office.keys.open_sealed(heard(header["sealed"][office.device])))
        if chance.random() < 0.7:
            if chance.random() < 0.5:
                other = chance.choice(({"ws": "0" * 32}, {"device": self.writer.device}))
                inner["facts"] = mutated(inner["facts"], chance) if chance.random() < 0.9 else inner["facts"] | other
                inner["proof"] = safely(lambda _none: proof_of(inner["facts"]).encode(), {}).decode()
            else:
                inner = mutated(inner, chance)
            header["sealed"] = {office.device: say(seal(office.keys.seal_key, spelled(inner, chance)))}
            wrong = spelled(header, chance)
        else:
            wrong = spelled(mutated(header, chance), chance)
        return REQUEST + len(wrong).to_bytes(4, "big") + wrong + keys.sign(wrong)

    def renewal(self) -> None:
        """The request of a laptop that comes in again, with something wrong in it."""
        chance, office = self.chance, self.office.engine.membership
        keys = DeviceKeys(bytes(range(64)))
        former = office.chain.members[self.writer.device]
        header = dict(unwrap(REQUEST, write_renewal(office.chain, former, self.keys, "d" * 32, keys, "vm")).header)
        inner = json.loads(office.keys.open_sealed(heard(header["sealed"][office.device])))
        what = chance.random()
        if what < 0.5:
            others = (
                {"ws": "0" * 32},
                {"device": self.writer.device},
                {"renews": "f" * 32},
                {"renews": self.head.device},
            )
            other = chance.choice(others)
            inner["facts"] = mutated(inner["facts"], chance) if chance.random() < 0.8 else inner["facts"] | other
            inner["old"] = say(self.keys.sign(safely(lambda _none: canonical(inner["facts"]), {})))
        elif what < 0.8:
            inner = mutated(inner, chance)
        header["sealed"] = {office.device: say(seal(office.keys.seal_key, spelled(inner, chance)))}
        # Otherwise nothing is wrong but who the laptop was.
        odd = what < 0.8 and chance.random() < 0.1
        wrong = spelled(mutated(header, chance) if odd else header, chance)
        raw = REQUEST + len(wrong).to_bytes(4, "big") + wrong + keys.sign(wrong)
        gone = {**office.chain.members, former.device: replace(former, removed=3)}
        unknown = {device: each for device, each in office.chain.members.items() if each is not former}
        chain = office.chain
        if what >= 0.8 or chance.random() < 0.1:
            chain = replace(office.chain, members=chance.choice((gone, unknown)))
        asked = self.attempt("renewal", lambda: read_renewal(raw, chain, office.device, office.keys))
        if asked is not None and not asked.reason:
            extended = follow(office.chain, office.device, office.keys, [add_act(asked.member, TEAM)])
            extend(office.chain, extended, office.keys_with(extended))

    def names(self) -> None:
        """Names in the folder, and what people type."""
        chance = self.chance
        sound = ("0123456789.00000001.abcdef01", "ros.000001.abcdef01", "want.0123456789.00000001.0123456789",
                 "00000001.kds", "00000001.r2.kds", "000001.kdr", "0123456789abcdef.kdi", "want.ros.00000001.0123456789",
                 "ck.000001.0123456789.abcdef01", "000001.0123456789.kdc", "000001.0123456789.0001.kdp", f"{'a' * 40}.kdb",
                 f"{'a' * 40}.0123456789.kdh", "0123456789.00000001-00000064.kda", str(CODE),
                 str(RecoveryKey(chance.randbytes(16))))  # fmt: skip
        wrong = [str(mutated(each, chance)) if chance.random() < 0.9 else each for each in sound]
        heads, rosters = read_heads(wrong)
        assert all(each.name in wrong for each in (*heads, *rosters, *read_wants(wrong), *read_checkpoint_heads(wrong)))
        for listed in (segments_listed, entries_listed, tickets_listed, checkpoints_listed):
            listed(wrong)
        portions_listed(wrong, "0123456789abcdef")
        packs_listed(wrong, "0123456789abcdef")
        copies_listed(wrong, "a" * 40)
        for folder in FOLDERS:
            strays_in(folder, wrong)
        self.attempt("code", lambda: read_code(wrong[-2]))
        self.attempt("recovery key", lambda: read_recovery_key(wrong[-1]))

    def checkpoint(self) -> None:
        """The head of a checkpoint with something wrong in it."""
        chance, chain = self.chance, self.office.chain
        place = CheckpointPlace(self.office.device, 1, chain.head, {self.writer.device: (1, 3, "0" * 64)}, "0" * 64, 7)  # type: ignore[dict-item]
        sound = write_checkpoint(
            place, chain, ["0" * 64], Said("Named", "p", 1), self.office.engine.membership.keys.sign
        )
        envelope = unwrap(CHECKPOINT, sound)
        header, body = dict(envelope.header), envelope.body
        if chance.random() < 0.4:
            inner = mutated({"name": "Named", "author": "p", "wall": 1}, chance)
            bound = f"{header['ws']} {header['dev']} {header['n']}".encode()
            body = encrypt(self.key, spelled(inner, chance), bound)
            header["body"] = digest(body).hex()
        else:
            wrong = mutated(header, chance)
            header = wrong if isinstance(wrong, dict) else header
        header |= chance.choice(
            ({}, {}, {"dev": "f" * 32}, {"dev": self.writer.device}, {"ws": "0" * 32}, {"key": "other"})
        )
        if chance.random() < 0.2:
            device, top = self.writer.device, [1, 3, "0" * 64]
            header |= chance.choice((
                {"parts": ["0" * 64] * 10_001}, {"parts": ["0" * 64, 3]}, {"ros": [1]}, {"ros": ["1", "0" * 64]},
                {"ros": [1, 2]}, {"tops": {device: top[:2]}}, {"tops": {device: "1"}}, {"tops": {device: [*top, 1]}},
            ))  # fmt: skip
        body += chance.choice((b"", b"", b"", b"x"))
        told = spelled(header, chance)
        raw = CHECKPOINT + len(told).to_bytes(4, "big") + told + body + self.office.engine.membership.keys.sign(told)

        def read() -> object:
            found = read_checkpoint(raw)
            return found.is_admissible(chain), found.vector, found.said(chain.keys)

        self.attempt("checkpoint", read)
