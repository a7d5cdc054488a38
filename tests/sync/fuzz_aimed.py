"""Cases aimed at ways through the readers that chance alone seldom takes; each may have more wrong in it."""

from __future__ import annotations

import io
import json
import shutil
import warnings
import zipfile
from contextlib import suppress
from dataclasses import replace
from typing import Any

from kimdesk.crypto import DeviceKeys, decrypt, digest, encrypt, new_key, seal
from kimdesk.model.attached import Attached
from kimdesk.model.frozen import UNSALTED, WITHHELD, content_hash, withhold_records
from kimdesk.model.ops import Dot, Op, Operation
from kimdesk.store import shelf
from kimdesk.sync.envelope import unwrap
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.layout import RosterHead, entry_path
from kimdesk.sync.members import Chain, add_act, remove_act, rights_act, say, used_act
from kimdesk.sync.redaction import redact_act
from kimdesk.sync.restricted import read_again
from kimdesk.sync.roster import KIND as ENTRY
from kimdesk.sync.roster import extend, follow, is_by_administrator, mark_of
from kimdesk.sync.second_key import new_secret
from kimdesk.sync.tickets import INVITATION, read_request
from kimdesk.sync.zip_guard import Hostile, read_directory
from tests.sync.fuzz_blobs import BlobCases, mark_said
from tests.sync.fuzz_ground import TEAM, heard
from tests.sync.fuzz_roster import RosterCases
from tests.sync.laptops import member_of, twin_of, with_folder
from tests.sync.memory import MemoryFolder
from tests.sync.mutations import json_copy, mutated, odd, spelled


class AimedCases(RosterCases, BlobCases):
    """What is wrong in one certain way."""

    def aimed(self) -> None:
        """One of them."""
        self.chance.choice(
            (
                self._entry_about_nobody, self._founding_that_withholds, self._fork_without_this_laptop,
                self._fork_by_who_may_not, self._invitation_for_odd_rights, self._key_that_comes_late,
                self._records_withheld, self._stopped_at_once, self._file_that_is_signed, self._document_of_another_shape,
                self._key_to_restricted_records, self._team_files_by_their_names,
            )
        )()  # fmt: skip

    def _entry_about_nobody(self) -> None:
        """An entry about laptops that are in the roster already, or are not, or by one that may not write it."""
        chance, membership, chain = self.chance, self.office.engine.membership, self.office.chain
        guest, member = DeviceKeys(chance.randbytes(64)), member_of(self.writer)
        newcomer = replace(member, verify_key=guest.verify_key, seal_key=guest.seal_key)
        gone = Operation(Dot("f" * 32, 1), 1, "risk", "r", "title", Op.SET, "words")
        act = chance.choice((
            add_act(newcomer, TEAM), add_act(replace(newcomer, device=member.device[:10] + "0" * 22), TEAM),
            remove_act("f" * 32, 1, 1), redact_act("0" * 64, gone, "a name", 1, []), {"act": "a newer one"},
        ))  # fmt: skip
        raw = follow(chain, membership.device, membership.keys, [json_copy(act)])
        if chance.random() < 0.5:
            removed = {self.head.device: replace(chain.members[self.head.device], removed=1)}
            chain = replace(chain, members={**chain.members, **removed})
            raw = self._signed_by(chance.choice(("f" * 32, self.head.device)), raw)
        is_by_administrator(chain, raw)
        self.attempt("entry", lambda: extend(chain, raw, membership.keys_with(raw)))

    def _signed_by(self, device: str, raw: bytes, **more: Any) -> bytes:
        envelope = unwrap(ENTRY, raw)
        told = spelled(dict(envelope.header) | {"by": device, **more}, self.chance)
        return (
            ENTRY + len(told).to_bytes(4, "big") + told + envelope.body + self.office.engine.membership.keys.sign(told)
        )

    def _founding_that_withholds(self) -> None:
        """An entry 0 that withholds something before it has let anybody in."""
        sound = unwrap(ENTRY, shelf.entries(self.office.store.read())[0])
        inner = json.loads(decrypt(self.key, sound.body, b"0 "))
        gone = Operation(Dot(self.office.device, 1), 1, "risk", "r", "title", Op.SET, "words")
        inner["acts"].insert(self.chance.choice((0, 2)), redact_act("0" * 64, gone, "a name", 1, []))
        body = encrypt(self.key, spelled(inner, self.chance), b"0 ")
        told = spelled(dict(sound.header) | {"body": digest(body).hex()}, self.chance)
        raw = ENTRY + len(told).to_bytes(4, "big") + told + body + self.office.engine.membership.keys.sign(told)
        self.attempt("founding", lambda: extend(Chain(), raw, {sound.header["key"]: self.key}))

    def _before_the_last(self) -> tuple[list[bytes], Chain]:
        entries = shelf.entries(self.head.store.read())
        chain = Chain()
        for each in entries[:-1]:
            chain = extend(chain, each, self.office.chain.keys)
        return entries, chain

    def _fork_without_this_laptop(self) -> None:
        """A list in which this laptop is no member, or that does not go on as it should."""
        entries, before = self._before_the_last()
        act = self.chance.choice((remove_act(self.head.device, 1, 1), used_act("3" * 16)))
        self._goes_over(entries, before, entries[-1], act)

    def _fork_by_who_may_not(self) -> None:
        """A list by an administrator who is none any more in the one that this laptop follows."""
        entries, before = self._before_the_last()
        reader = self.reader.engine.membership
        lowered = follow(before, reader.device, reader.keys, [rights_act(self.office.person, TEAM, {})])
        self._goes_over(entries, before, lowered, used_act("4" * 16))

    def _goes_over(self, entries: list[bytes], before: Chain, followed: bytes, act: dict[str, Any]) -> None:
        """Let a laptop that follows one entry hear of another one that would hold."""
        office, number = self.office.engine.membership, len(entries) - 1
        if number == 0 or self.head.device not in before.members:
            return
        other = follow(before, office.device, office.keys, [act])
        while mark_of(other) > mark_of(followed):
            other = follow(before, office.device, office.keys, [act, used_act(self.chance.randbytes(8).hex())])
        files = {entry_path(at): each for at, each in enumerate([*entries[:-1], other])}
        if self.chance.random() < 0.5:
            files |= self._following(before, other)
        laptop = with_folder(twin_of(self.head, self.root, f"aimed{self.count}"), MemoryFolder(files))
        self.count += 1
        membership = laptop.engine.membership
        membership.chain = extend(before, followed, self.office.chain.keys | membership.keys_with(followed))
        with laptop.store.database.writing() as db:
            shelf.go_over(db, number, [(mark_of(followed), followed)])
        Inbox(laptop.store, laptop.engine.folder, membership).follow_roster([RosterHead(number, mark_of(other)[:8])])
        went_over = mark_of(other) in shelf.entry_marks(laptop.store.read())
        assert went_over or membership.chain.head[1] == mark_of(followed)
        self.tally.note("fork", went_over)
        laptop.store.close()
        shutil.rmtree(laptop.store.home.folder)

    def _invitation_for_odd_rights(self) -> None:
        """An invitation for rights that are none, for none at all, or by a laptop that nobody knows."""
        chance, office = self.chance, self.office.engine.membership
        header = dict(unwrap(INVITATION, self.invitation).header)
        inner = json.loads(office.keys.open_sealed(heard(header["admins"][office.device])))
        inner["for"] = chance.choice(
            (
                {},
                {"roles": []},
                {"roles": ["viewer"]},
                {"roles": 3},
                {"roles": ["viewer"], "teams": ["T", 3]},
                inner["for"],
            )
        )
        header["admins"] = {office.device: say(seal(office.keys.seal_key, spelled(inner, chance)))}
        header["by"] = chance.choice(("f" * 32, office.device, office.device))
        told = spelled(header, chance)
        raw = INVITATION + len(told).to_bytes(4, "big") + told + office.keys.sign(told)
        asked = self.attempt(
            "request", lambda: read_request(raw, self.request, office.chain, office.device, office.keys, 1_000)
        )
        assert asked is None or all(right.role for right in asked.rights)

    def _key_that_comes_late(self) -> None:
        """Somebody who could not read restricted records gets the key to them, or loses the one of the segments."""
        laptop, chain = twin_of(self.other, self.root, f"late{self.count}"), self.other.chain
        self.count += 1
        keys = self.reader.chain.restricted_keys
        lost = replace(chain, restricted_keys=keys, keys={} if self.chance.random() < 0.5 else chain.keys)
        read_again(laptop.store, lost)
        assert not read_again(laptop.store, lost).records
        read_again(laptop.store, replace(lost, restricted_keys={**keys, "r0": self.key}))
        laptop.check()
        laptop.store.close()
        shutil.rmtree(laptop.store.home.folder)

    def _records_withheld(self) -> None:
        """A document of which whole records are withheld, their hashes wrong now and then."""
        chance = self.chance
        said = withhold_records(self.document_said(), lambda _record: False)
        sound = content_hash(said)
        if chance.random() < 0.7:
            said["records"][0][WITHHELD] = chance.choice(([], odd(chance), [odd(chance)], ["0" * 64], ["no hash"]))
        elif chance.random() < 0.5:
            said = mutated(said, chance)
        self.document_arrives(sound, said)

    def _document_of_another_shape(self) -> None:
        """A document as an older version made it, or one of whose records a part is of the wrong sort."""
        said = self.document_said()
        (record,) = said["records"]
        wrong = self.chance.choice(({}, {"salt": 3}, {"fields": []}, {"fields": {"title": "words"}}))
        record |= wrong
        if not wrong:
            del record["salt"]
            said["format"] = UNSALTED
        self.document_arrives(mark_said(said) or "0" * 64, said)

    def _key_to_restricted_records(self) -> None:
        """An entry that goes over to a key to restricted records which is none, is another one, or does not open."""
        chance, membership = self.chance, self.office.engine.membership
        seal_key = membership.keys.seal_key
        told = new_secret([(membership.device, seal_key)], membership.chain.restricted_keys)
        given = chance.choice((seal(seal_key, b"short"), seal(seal_key, new_key()), b"none", None))
        if given:
            told["sealed"] = {membership.device: say(given)}
        whole = chance.random() < 0.5
        raw = follow(membership.chain, membership.device, membership.keys, [used_act("5" * 16)])
        raw = self._signed_by(membership.device, raw, restricted=told if whole else self._wrong_secret())
        taken = self.attempt("entry", lambda: extend(membership.chain, raw, membership.keys_with(raw)))
        assert not whole or taken is None or (told["key"] in taken.restricted_keys) is (given is None)

    def _stopped_at_once(self) -> None:
        """Fetching is stopped before the first file."""
        said = Attached("plan.pdf", 3, digest(self.chance.randbytes(8)).hex()).value
        self._write(self.writer, "evidence", "e", "file", said)
        assert self._evidence_of(self.reader).take(lambda: True) == 0

    def _file_that_is_signed(self) -> None:
        """A file that nobody here asked to see, and a signed document that lists it."""
        self._write(self.writer, "evidence", "e", "file", Attached("a.pdf", 3, "0" * 64).value)
        self.document_arrives(content_hash(self.document_said()), self.document_said())

    def _team_files_by_their_names(self) -> None:
        """Team files of which one name is what no team file may hold, each in its turn."""
        share = "a" * 32
        sound = f"{share}/heads/abcdef"
        for names in (
            [sound, sound], [sound, sound.upper()], [sound, f"{share}/seg/{'x' * 80}"], [sound, f"{share}/seg/a/b/c/d/e"],
            [sound, f"{share}/seg/A b"], [sound, f"{share}/seg/.."], [sound, f"{share}/seg/./a"], [sound, f"{share}//"],
            [sound, f"{'b' * 32}/heads/abcdef"], [f"{share}/"], ["heads/abcdef"],
        ):  # fmt: skip
            with suppress(Hostile):
                read_directory(io.BytesIO(_zip_of(names)))
                raise AssertionError(names)
        workspace, found, _archive = read_directory(io.BytesIO(_zip_of([sound, f"{share}/README.txt"])))
        assert (workspace, sorted(found)) == (share, ["README.txt", "heads/abcdef"])


def _zip_of(names: list[str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in names:
            archive.writestr(name, b"")
    return file.getvalue()
