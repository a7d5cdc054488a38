"""Words that an administrator took away are gone from every laptop and from the share, and everything else still holds."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.crypto import encrypt
from kimdesk.model.frozen import FORMAT, canonical, content_hash
from kimdesk.model.ops import Dot, Draft, Op
from kimdesk.model.roster import Right
from kimdesk.store import shelf
from kimdesk.store.portions import Portion
from kimdesk.store.search import search
from kimdesk.store.verbatim import batches_between
from kimdesk.sync import adoption, archive
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.documents import KIND, name_of
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.layout import blob_path
from kimdesk.sync.redaction import redact_act
from kimdesk.sync.segment import line_leaf, read_segment
from tests.sync.laptops import Laptop, admit, agree, come_again, make_laptop, make_share, meet, restored
from tests.sync.memory import MemoryFolder

SECRET = "Zebedee Quimby pawned guineas"
INSTEAD = "Withheld on 12 January 2026 by person-a: names a person"
AT = 1768210200000


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def chance() -> random.Random:
    return random.Random(38)


@pytest.fixture
def three(tmp_path: Path, folder: MemoryFolder, chance: random.Random) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, folder, "abc", chance)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def redact(administrator: Laptop, dot: Dot, documents: tuple[tuple[str, str, str, str], ...] = ()) -> None:
    """Do what the service does, without a keyring."""
    db, chain = administrator.store.read(), administrator.chain
    kept = shelf.holding(db, dot.device, dot.number)
    assert kept is not None
    segment = read_segment(kept.body)
    needle = f'"o",{dot.number},'.encode()
    (line,) = [line for line in segment.lines(chain.keys[segment.place.key]) if needle in line]
    (batch,) = batches_between(db, dot.device, dot.number - 1, dot.number)
    act = redact_act(line_leaf(line), batch.operations[0], "names a person", AT, list(documents))
    administrator.append([act])


def nothing_is_deleted(step: str, path: str) -> None:
    if step == "remove":
        raise FolderError(Trouble.DENIED, f"{path} may not be deleted")


def nowhere(laptop: Laptop, words: str = SECRET) -> None:
    """Assert that no byte of the laptop's file, nor any segment it could open, holds the words."""
    for path in laptop.store.home.folder.iterdir():
        for part in words.split():
            assert part.encode() not in path.read_bytes(), (path.name, part)
    for device in laptop.store.vector():
        for seq in range(1, shelf.top_of(laptop.store.read(), device).seq + 1):
            kept = shelf.get(laptop.store.read(), device, seq)
            assert kept is not None
            segment = read_segment(kept.body)
            assert not any(words.encode() in line for line in segment.lines(laptop.chain.keys[segment.place.key]))


def nowhere_on_the_share(folder: MemoryFolder, laptop: Laptop, words: str = SECRET) -> None:
    for path, body in folder.files.items():
        if path.startswith("seg/"):
            segment = read_segment(body)
            assert not any(words.encode() in line for line in segment.lines(laptop.chain.keys[segment.place.key])), path


def test_f38_redacted_words_are_gone_from_every_laptop_and_from_the_share(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    b.write("r", "title", "Arrears")
    dot = b.write("r", "event", SECRET)
    meet(a, b, c)
    redact(a, dot)
    meet(a, b, c)
    for laptop in three:
        assert (laptop.says("r", "event"), laptop.says("r", "title")) == (INSTEAD, "Arrears")
        assert [hit.id for hit in search(laptop.store.read(), "withheld", (), 5)] == ["r"]
        assert search(laptop.store.read(), "Zebedee", (), 5) == []
        nowhere(laptop)
    nowhere_on_the_share(folder, a)
    agree(*three)


def test_what_a_redacted_change_replaced_stays_replaced(three: list[Laptop]) -> None:
    a, b, c = three
    first = b.write("r", "event", "Before")
    second = b.write("r", "event", SECRET, (first,))
    meet(a, b, c)
    redact(a, second)
    third = c.write("r", "event", "After", (second,))
    meet(a, b, c)
    assert {each.says("r", "event") for each in three} == {"After"}
    assert third.device == c.device
    agree(*three)


def test_a_laptop_that_comes_later_sees_the_withheld_writing_only_and_comes_to_the_same(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three
    first = b.write("r", "event", "Before")
    dot = b.write("r", "event", SECRET, (first,))
    b.write("r", "cause", "Said after")
    meet(a, b, c)
    redact(a, dot)
    meet(a, b, c)
    late = make_laptop(tmp_path, "late", folder, chance)
    admit(a, late, a.chain.rights[a.person])
    meet(a, b, c, late)
    assert (late.says("r", "event"), late.says("r", "cause")) == (INSTEAD, "Said after")
    agree(a, b, c, late)
    late.check()
    late.store.close()


def test_f38_healing_does_not_bring_redacted_words_back(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    meet(a, b, c)
    earlier = dict(folder.files)
    redact(a, dot)
    a.sync()
    nowhere_on_the_share(folder, a)
    # The share is set back to before, and then wiped; the laptop that slept through it all wakes up first.
    folder.files = earlier
    assert a.sync().healed
    nowhere_on_the_share(folder, a)
    c.sync()
    nowhere_on_the_share(folder, a)
    for path in [each for each in folder.files if each.startswith(("seg/", "heads/"))]:
        del folder.files[path]
    assert c.sync(heal=True).healed
    b.sync(heal=True)
    meet(a, b, c)
    nowhere_on_the_share(folder, a)
    agree(*three)


def test_the_writer_s_own_laptop_does_not_put_its_words_back_where_it_had_not_confirmed_them(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    b.sync()
    a.sync()
    redact(a, dot)
    a.sync()
    c.sync()
    folder.fail = nothing_is_deleted
    meet(b, a, c)
    nowhere_on_the_share(folder, a)
    agree(*three)


def test_where_files_may_not_be_deleted_the_words_are_withheld_beside_and_read_by_nobody(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    b.sync()
    a.sync()
    folder.fail = nothing_is_deleted
    redact(a, dot)
    meet(a, b, c)
    assert {each.says("r", "event") for each in three} == {INSTEAD}
    for laptop in three:
        nowhere(laptop)
    agree(*three)


def test_a_restored_copy_from_before_forgets_too_and_carries_nothing_of_it_over(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three
    b.write("r", "title", "Arrears")
    meet(a, b, c)
    dot = b.write("r", "event", SECRET)
    copy = restored(b, tmp_path, "copy")
    meet(a, b, c)
    folder.fail = nothing_is_deleted
    redact(a, dot)
    meet(a, c)
    come_again(a, copy, chance)
    assert copy.sync().carried == 0
    assert copy.says("r", "event") == INSTEAD
    nowhere(copy)
    meet(a, b, c, copy)
    agree(a, b, c, copy)
    copy.store.close()


def test_a_signed_document_keeps_its_mark_and_loses_the_words(
    tmp_path: Path, folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three = make_share(tmp_path, folder, "abc", chance, (Right("head_of_service"),))
    fields = {"event": ["ab12", SECRET, SECRET]}
    record = {"salt": "ff", "kind": "risk", "id": "r", "ref": "RK1", "title": "Arrears", "fields": fields}
    document = {"format": FORMAT, "title": "Quarter", "records": [record]}
    signed = content_hash(document)
    dot = b.write("r", "event", SECRET)
    signature = Draft("signoff", "s", "signed", Op.SET, {"content_hash": signed})
    b.store.commit("sign", b.person, [signature], document=(signed, canonical(document)))
    meet(a, b, c)
    assert c.store.document(signed) == canonical(document)
    redact(a, dot, ((signed, "risk", "r", "event"),))
    meet(a, b, c)
    bodies = {each.store.document(signed) for each in three}
    (body,) = bodies
    assert body is not None
    assert SECRET.encode() not in body
    c.store.database._writer.execute("DELETE FROM document")
    c.sync()
    assert c.store.document(signed) == body
    for laptop in three:
        nowhere(laptop)
        laptop.check()
        laptop.store.close()


@pytest.mark.parametrize(
    "body", [b"no document", b"[1]", b'{"records":3}', b'{"format":"kimdesk-frozen/2","records":[7]}']
)
def test_what_stands_on_the_share_in_the_place_of_a_signed_document_and_is_none_stops_no_redaction(
    tmp_path: Path, folder: MemoryFolder, chance: random.Random, body: bytes
) -> None:
    a, b, c = three = make_share(tmp_path, folder, "abc", chance, (Right("head_of_service"),))
    record = {
        "salt": "ff",
        "kind": "risk",
        "id": "r",
        "ref": "RK1",
        "title": "Arrears",
        "fields": {"event": ["ab12", SECRET, SECRET]},
    }
    document = {"format": FORMAT, "title": "Quarter", "records": [record]}
    signed = content_hash(document)
    dot = b.write("r", "event", SECRET)
    signature = Draft("signoff", "s", "signed", Op.SET, {"content_hash": signed})
    b.store.commit("sign", b.person, [signature], document=(signed, canonical(document)))
    meet(a, b, c)
    key = a.engine.membership.key
    name = name_of(key, signed)
    folder.files[blob_path(name)] = KIND + encrypt(key, zlib.compress(body), name.encode())
    redact(a, dot, ((signed, "risk", "r", "event"),))
    meet(a, b, c)
    for laptop in three:
        assert SECRET.encode() not in (laptop.store.document(signed) or b"")
        laptop.check()
        laptop.store.close()


def test_a_redaction_broken_off_anywhere_is_made_good_by_the_next_round(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    meet(a, b, c)
    redact(a, dot)
    for at in range(1, 10):
        left = [at]

        def fail(_step: str, _path: str, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise FolderError(Trouble.GONE, "broken off")

        folder.fail = fail
        a.sync()
        folder.fail = lambda _step, _path: None
    meet(a, b, c)
    nowhere_on_the_share(folder, a)
    agree(*three)


def test_an_idle_round_after_a_redaction_looks_at_the_heads_and_nothing_else(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    meet(a, b, c)
    redact(a, dot)
    meet(a, b, c)
    folder.calls.clear()
    assert c.sync().well
    assert folder.calls == [("names", "heads")]


def many_segments(laptops: list[Laptop], count: int = 8) -> None:
    for at in range(count):
        laptops[1].write("q", "title", f"Title {at}")
        meet(*laptops, rounds=1)


def test_packs_and_checkpoints_of_before_lose_the_words_too(
    three: list[Laptop], folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "IN_PACK", 2)
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    many_segments(three)
    assert a.engine._checkpoints.write(UNSAID) is not None
    meet(a, b, c)
    packs = {path for path in folder.files if path.startswith("arc/")}
    assert any(".00000001-00000002" in path for path in packs)
    redact(a, dot)
    meet(a, b, c)
    assert {path for path in folder.files if path.startswith("arc/")} != packs
    assert not [path for path in folder.files if path.startswith("ck/") and path.endswith(".kdp")]
    for path, body in folder.files.items():
        if path.startswith("arc/"):
            first, last = map(int, path.split(".")[1].split("-"))
            for raw in archive.read_pack(body, first, last):
                segment = read_segment(raw)
                lines = segment.lines(a.chain.keys[segment.place.key])
                assert not any(SECRET.encode() in line for line in lines), path
    nowhere_on_the_share(folder, a)
    agree(*three)


def test_whoever_joins_by_a_checkpoint_of_before_gets_none_of_the_words(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adoption, "LEAST", 3)
    a, b, c = three
    dot = b.write("r", "event", SECRET)
    many_segments(three)
    assert a.engine._checkpoints.write(UNSAID) is not None
    folder.fail = nothing_is_deleted
    redact(a, dot)
    meet(a, b, c)
    late = make_laptop(tmp_path, "late", folder, chance)
    admit(a, late, a.chain.rights[a.person])
    right, portions = adoption.Adoption._as_known, []

    def known(self: adoption.Adoption, portion: Portion) -> Portion:
        portions.append(right(self, portion))
        return portions[-1]

    monkeypatch.setattr(adoption.Adoption, "_as_known", known)
    for _round in range(3):
        late.sync()
    said = [row.operation.value for each in portions for standing in each.records for row in standing.rows]
    assert (INSTEAD in said, SECRET in said) == (True, False)
    assert late.says("r", "event") == INSTEAD
    nowhere(late)
    meet(a, b, c, late)
    agree(a, b, c, late)
    late.store.close()
