"""Entries of the roster that an administrator signed wrongly."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import Any

from kimdesk.crypto import DeviceKeys, decrypt, digest, encrypt, new_key, seal
from kimdesk.model.ops import Dot, Op, Operation
from kimdesk.store import shelf
from kimdesk.store.rules import keep_rules, kept_rules
from kimdesk.sync.envelope import Damaged, unwrap
from kimdesk.sync.inbox import Inbox, read_roster_entries
from kimdesk.sync.layout import RosterHead, entry_path
from kimdesk.sync.members import (
    RECOVERY_KEY,
    Chain,
    add_act,
    hear,
    order_act,
    recovery_device,
    remove_act,
    rights_act,
    say,
    used_act,
)
from kimdesk.sync.redaction import redact_act
from kimdesk.sync.roster import KIND as ENTRY
from kimdesk.sync.roster import extend, follow, is_by_administrator, key_name, mark_of
from kimdesk.sync.second_key import new_secret, secret_name
from kimdesk.sync.words import four_words
from tests.sync.fuzz_ground import TEAM, Ground, safely
from tests.sync.laptops import ADMINISTRATOR, member_of, twin_of, with_folder
from tests.sync.memory import MemoryFolder
from tests.sync.mutations import mutated, spelled


class RosterCases(Ground):
    """What may be wrong with an entry."""

    def _acts(self) -> list[dict[str, Any]]:
        """Return an act of every sort, as an administrator would write it."""
        chance = self.chance
        member = member_of(self.writer)
        guest = DeviceKeys(chance.randbytes(64))
        paper = type(member)(
            recovery_device(guest.verify_key), "p", RECOVERY_KEY, RECOVERY_KEY, guest.verify_key, guest.seal_key
        )
        dot, over = Dot(self.writer.device, 2), (Dot(self.office.device, 1),)
        hidden = Operation(dot, 2, "risk", "r", "title", Op.SET, "words", over)
        return [
            add_act(type(member)(chance.randbytes(16).hex(), "p", "n", "vm", guest.verify_key, guest.seal_key), TEAM),
            rights_act(self.writer.person, ADMINISTRATOR, {self.writer.device: 2}),
            order_act("manager_head_director", {self.writer.device: 2}),
            order_act("one", {}),
            order_act("an order of later", {self.head.device: 1}),
            remove_act(self.writer.device, 1, 3),
            remove_act(self.head.device, 1, 3),
            used_act("0" * 16),
            {"act": "found", "workspace": "x", "name": "y"},
            add_act(paper, ADMINISTRATOR),
            redact_act("0" * 64, hidden, "a name", 1, [("0" * 64, "risk", "r", "title")]),
            redact_act("1" * 64, hidden, "another name", 1, []),
            redact_act("0" * 64, replace(hidden, dot=over[0]), "again", 1, []),
            redact_act("2" * 64, replace(hidden, op="splice", reader=2), "newer", 1, []),
        ]

    def entry(self) -> None:
        """An entry of the roster whose header or acts are wrong; what is taken leaves a roster that works."""
        membership = self.office.engine.membership
        chain = membership.chain
        raw = self._wrong_entry(chain)
        is_by_administrator(chain, raw)
        self.folder.files[entry_path(chain.head[0] + 1)] = raw
        read_roster_entries(self.folder)
        del self.folder.files[entry_path(chain.head[0] + 1)]
        taken = self.attempt("entry", lambda: extend(chain, raw, membership.keys_with(raw)))
        if taken is not None:
            self._goes_on(taken)

    def fork(self) -> None:
        """Another last entry than the one that is followed, wrong or not; a laptop follows one of the two."""
        entries = shelf.entries(self.head.store.read())
        before = Chain()
        for each in entries[:-1]:
            before = extend(before, each, self.office.chain.keys)
        raw = self._wrong_entry(before)
        number = len(entries) - 1
        files = {entry_path(at): each for at, each in enumerate(entries)}
        files[entry_path(number, self.chance.choice((0, 1)))] = raw
        if self.chance.random() < 0.5:
            files |= self._following(before, raw)
        laptop = with_folder(twin_of(self.head, self.root, f"fork{self.count}"), MemoryFolder(files))
        self.count += 1
        followed = laptop.chain.head
        told = {followed[1][:8], self._mark_of(raw)[:8], "0" * 8}
        heads = [RosterHead(number, mark) for mark in self.chance.sample(sorted(told), self.chance.choice((1, 2)))]
        if self.chance.random() < 0.1:
            heads.append(RosterHead(self.chance.randrange(number + 3), "0" * 8))
        Inbox(laptop.store, laptop.engine.folder, laptop.engine.membership).follow_roster(heads)
        now = laptop.chain.head
        assert now == followed or self._mark_of(raw) < followed[1]
        self.tally.note("fork", now != followed)
        laptop.store.close()
        shutil.rmtree(laptop.store.home.folder)

    def _following(self, chain: Chain, raw: bytes) -> dict[str, bytes]:
        """Return what follows an entry, where that is one."""
        membership = self.office.engine.membership
        try:
            chain = extend(chain, raw, {**membership.keys_with(raw), **chain.keys})
            following = follow(chain, membership.device, membership.keys, [used_act("2" * 16)])
        except (Damaged, KeyError):
            return {}
        wrong = self.chance.choice((following, following, following[:-1], raw))
        return {entry_path(chain.head[0] + 1): wrong}

    def _mark_of(self, raw: bytes) -> str:
        try:
            return mark_of(raw)
        except Damaged:
            return "0" * 64

    def _wrong_entry(self, chain: Chain) -> bytes:
        """Return an entry that follows a roster, signed by one of its administrators, with something wrong in it."""
        chance, membership = self.chance, self.office.engine.membership
        chosen = chance.sample(self._acts(), chance.randint(1, 2))
        new = new_key() if chance.random() < 0.3 else None
        sound = unwrap(ENTRY, follow(chain, membership.device, membership.keys, chosen, new))
        key, header = new or chain.keys[chain.key], dict(sound.header)
        inner = json.loads(decrypt(key, sound.body, f"{header['n']} {header['prev']}".encode()))
        if new and chance.random() < 0.3:
            wrapper, name = chance.choice((new, new_key())), chain.key
            inner["acts"][-1]["wraps"] = {
                name: say(encrypt(wrapper, chance.choice((new_key(), b"short")), name.encode()))
            }
        elif chance.random() < 0.1:
            wrong = chance.choice(
                (
                    {"seal": say(bytes(32))},
                    {"device": "c" * 32},
                    {"device": self.writer.device[:10] + "0" * 22},
                    {"cuts": {}},
                    {"rights": []},
                )
            )
            inner["acts"][0] |= wrong
        elif chance.random() < 0.5:
            inner = mutated(inner, chance)
        else:
            wrong = mutated(header, chance)
            header = wrong if isinstance(wrong, dict) else header
        plain = spelled(inner, chance)
        if chance.random() < 0.03:
            header["by"] = "f" * 32
        if chance.random() < 0.1:
            header["restricted"] = self._wrong_secret()
        stranger = chance.choice((DeviceKeys(bytes(64)), self.keys, *[membership.keys] * 18))
        body = encrypt(key, plain, safely(lambda h: f"{h.get('n')} {h.get('prev')}".encode(), header))
        if chance.random() < 0.95:
            header["body"] = digest(body).hex()
        if chance.random() < 0.05:
            header["sealed"] = {
                membership.device: chance.choice((say(b"x"), "?", say(seal(membership.keys.seal_key, b"short")), 3))
            }
        told = spelled(header, chance)
        return ENTRY + len(told).to_bytes(4, "big") + told + body + stranger.sign(told)

    def _wrong_secret(self) -> Any:
        """Return what an entry says of the key to restricted records, wrong now and then in each part."""
        chance, membership = self.chance, self.office.engine.membership
        told = new_secret([(membership.device, membership.keys.seal_key)], membership.chain.restricted_keys)
        short, another = seal(membership.keys.seal_key, b"short"), seal(membership.keys.seal_key, new_key())
        key = membership.keys.open_sealed(hear(told["sealed"][membership.device]))
        older = next(iter(told["wraps"]))
        return chance.choice((
            told, told | {"key": secret_name(new_key())}, told | {"key": key_name(new_key())},
            told | {"sealed": {membership.device: say(chance.choice((short, another, b"x")))}},
            told | {"wraps": {older: say(encrypt(key, chance.choice((b"short", new_key())), older.encode()))}},
            told | {"wraps": {older: say(encrypt(new_key(), new_key(), older.encode())), "r": 3}},
            mutated(told, chance), told | {"sealed": []}, told | {"wraps": None},
            {"key": membership.chain.restricted_key, "sealed": {}, "wraps": {}},
        ))  # fmt: skip

    def _goes_on(self, chain: Chain) -> None:
        """A roster that was taken must judge, be kept, and go on to the next entry and the next key."""
        with self.office.store.database.writing() as db:
            keep_rules(db, chain.rules(), chain.head[1])
            assert kept_rules(db) == chain.rules()
            keep_rules(db, self.office.chain.rules(), self.office.chain.head[1])
        office = self.office.engine.membership
        if chain.is_administrator(office.device):
            for new in (None, new_key()):
                raw = follow(chain, office.device, office.keys, [used_act("1" * 16)], new)
                known = {**chain.keys, **({key_name(new): new} if new else {})}
                extend(chain, raw, known)
        for each in chain.members.values():
            four_words(each.verify_key, each.seal_key)
            json.dumps([each.name, each.person, each.machine], ensure_ascii=False).encode()

    def founding(self) -> None:
        """Entry 0 with something wrong in it."""
        chance = self.chance
        entries = shelf.entries(self.office.store.read())
        sound = unwrap(ENTRY, entries[0])
        header, key = dict(sound.header), self.key
        inner = json.loads(decrypt(key, sound.body, b"0 "))
        if chance.random() < 0.1:
            inner["acts"] = inner["acts"][: chance.choice((1, 2))]
            header["verify"] = say(chance.choice((self.office.engine.membership.keys, self.keys)).verify_key)
        elif chance.random() < 0.1:
            inner["acts"][1] |= {"claimed": chance.choice((0, 3)), "machine": chance.choice(("", "vm"))}
        elif chance.random() < 0.6:
            inner = mutated(inner, chance)
        else:
            wrong = mutated(header, chance)
            header = wrong if isinstance(wrong, dict) else header
        body = encrypt(key, spelled(inner, chance), b"0 ")
        header["body"] = digest(body).hex()
        told = spelled(header, chance)
        signer = chance.choice((*[self.office.engine.membership.keys] * 4, self.keys))
        raw = ENTRY + len(told).to_bytes(4, "big") + told + body + signer.sign(told)
        keys = {header["key"]: key} if isinstance(header.get("key"), str) else {}
        taken = self.attempt("founding", lambda: extend(Chain(), raw, keys))
        if taken is not None:
            assert taken.rules().people
