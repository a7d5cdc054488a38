"""Everything else that is read from a share, or typed, with something wrong in it."""

from __future__ import annotations

import json
import zlib

from kimdesk.crypto import DeviceKeys, decrypt, digest, encrypt, seal
from kimdesk.model.frozen import canonical, content_hash
from kimdesk.store import documents
from kimdesk.sync import documents as documents_on_the_share
from kimdesk.sync.archive import read_pack, write_pack
from kimdesk.sync.checkpoint import KIND as CHECKPOINT
from kimdesk.sync.checkpoint import Place as CheckpointPlace
from kimdesk.sync.checkpoint import Said, read_checkpoint, write_checkpoint
from kimdesk.sync.envelope import unwrap
from kimdesk.sync.layout import (
    entries_listed,
    read_heads,
    read_wants,
    segments_listed,
    tickets_listed,
)
from kimdesk.sync.members import add_act, say
from kimdesk.sync.recovery import read_recovery_key
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
from tests.sync.mutations import mutated, odd, spelled


class OtherCases(Ground):
    """What may be wrong with tickets, documents, names, codes and checkpoints."""

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
        asked = self.attempt(
            "request",
            lambda: read_request(*pair, office.chain, office.device, office.keys, chance.choice((1_000, 3_000))),
        )
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
            header["admins"][office.device] = say(seal(office.keys.seal_key, spelled(mutated(inner, chance), chance)))
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
                inner["facts"] = mutated(inner["facts"], chance)
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
        if chance.random() < 0.5:
            inner["facts"] = mutated(inner["facts"], chance)
            inner["old"] = say(self.keys.sign(safely(lambda _none: canonical(inner["facts"]), {})))
        else:
            inner = mutated(inner, chance)
        header["sealed"] = {office.device: say(seal(office.keys.seal_key, spelled(inner, chance)))}
        wrong = spelled(mutated(header, chance) if chance.random() < 0.1 else header, chance)
        raw = REQUEST + len(wrong).to_bytes(4, "big") + wrong + keys.sign(wrong)
        asked = self.attempt("renewal", lambda: read_renewal(raw, office.chain, office.device, office.keys))
        if asked is not None and not asked.reason:
            extended = follow(office.chain, office.device, office.keys, [add_act(asked.member, TEAM)])
            extend(office.chain, extended, office.keys_with(extended))

    def frozen(self) -> None:
        """A signed document with something wrong in it: it is kept where it is the one that was signed, else not."""
        chance, mark = self.chance, content_hash(self.document)
        name = documents_on_the_share.name_of(self.key, mark)
        body = spelled(mutated(self.document, chance), chance)
        packed = chance.choice((zlib.compress(body), zlib.compress(body), body))
        raw = chance.choice((b"KDB1", b"KDB1", b"KDX1")) + encrypt(self.key, packed, name.encode())
        path = f"blob/{name[:2]}/{name}.kdb"
        self.folder.files[path] = chance.choice((raw, raw, raw[: chance.randrange(len(raw))]))
        found = documents_on_the_share.fetched(self.folder, self.key, mark)
        del self.folder.files[path]
        kept = False
        if found is not None:
            with self.reader.store.database.writing() as db:
                kept = documents.keep(db, mark, found)
                db.execute("DELETE FROM document")
            assert not kept or content_hash(json.loads(found)) == mark
        self.tally.note("document", kept)

    def names(self) -> None:
        """Names in the folder, and what people type."""
        chance = self.chance
        sound = ("0123456789.00000001.abcdef01", "ros.000001.abcdef01", "want.0123456789.00000001.0123456789",
                 "00000001.kds", "00000001.r2.kds", "000001.kdr", "0123456789abcdef.kdi", "want.ros.00000001.0123456789",
                 str(CODE), str(odd(chance)))  # fmt: skip
        wrong = [str(mutated(each, chance)) for each in sound]
        heads, rosters = read_heads(wrong)
        assert all(each.name in wrong for each in (*heads, *rosters, *read_wants(wrong)))
        for listed in (segments_listed, entries_listed, tickets_listed):
            listed(wrong)
        self.attempt("code", lambda: read_code(wrong[-2]))
        self.attempt("recovery key", lambda: read_recovery_key(wrong[-1]))
        raw = write_pack([b"one", b"two", b""])
        at = chance.randrange(len(raw))
        self.attempt("pack", lambda: read_pack(raw[:at] + chance.randbytes(1) + raw[at + chance.randrange(2) :], 1, 3))

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
        body += chance.choice((b"", b"", b"", b"x"))
        told = spelled(header, chance)
        raw = CHECKPOINT + len(told).to_bytes(4, "big") + told + body + self.office.engine.membership.keys.sign(told)

        def read() -> object:
            found = read_checkpoint(raw)
            return found.is_admissible(chain), found.vector, found.said(chain.keys)

        self.attempt("checkpoint", read)
