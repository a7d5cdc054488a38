"""A file that stands behind evidence: kept whole, encrypted on the share, fetched by whoever wants to see it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.attached import MOST_BYTES, Attached, attached_of, file_name
from kimdesk.services.attaching import is_shown
from kimdesk.services.desk import Desk
from kimdesk.store.attachments import PIECE
from kimdesk.sync.evidence import EvidenceFiles
from tests.exports.reading_back import squeezed, words_of_book, words_of_pdf
from tests.services.offices import Office, without_keyring
from tests.workspaces import Bench

BODY = bytes(range(256)) * (PIECE // 256 * 2 + 9)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def evidence(desk: Desk, body: bytes = BODY, name: str = "photo.jpg") -> str:
    """Return a piece of evidence with a file."""
    risk = desk.records.make("risk", {"title": "Keys are lost"}).id
    made = desk.records.make("evidence", {"title": "The cupboard", "record": risk}).id
    source = desk.context.store.home.folder.parent / name
    source.write_bytes(body)
    desk.attaching.attach(made, source)
    source.unlink()
    return made


def copies(desk: Desk, made: str) -> int:
    attached = desk.attaching.attached(made)
    assert attached
    place = desk.sharing.place
    return EvidenceFiles(desk.context.store, place.share(), place.member()).copies(attached)


def pieces(office: Office) -> list[Path]:
    return [path for path in office.below.rglob("*.kdb") if path.read_bytes()[:4] == b"KDE1"]


def test_a_file_is_kept_with_its_hash_and_given_back_under_its_name(bench: Bench) -> None:
    made = evidence(bench.desk)
    attached = bench.desk.attaching.attached(made)
    assert attached == Attached("photo.jpg", len(BODY), hashlib.sha256(BODY).hexdigest())
    to = bench.folder.parent / "out"
    first, second = bench.desk.attaching.save_copy(made, to), bench.desk.attaching.save_copy(made, to)
    assert (first.name, second.name) == ("photo.jpg", "photo (2).jpg")
    assert first.read_bytes() == second.read_bytes() == BODY
    assert sorted(each.name for each in to.iterdir()) == ["photo (2).jpg", "photo.jpg"]


def test_what_cannot_be_attached_is_said_and_nothing_changes(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = bench.desk
    made = desk.records.make("evidence", {"title": "It", "record": bench.activities[0]}).id
    large, empty = bench.folder.parent / "large.mov", bench.folder.parent / "empty.txt"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    empty.write_bytes(b"")
    for path, words in ((large, "at most 25 MB"), (empty, "is empty"), (bench.folder, "a folder"), (Path("no"), "no")):
        with pytest.raises(UserError) as caught:
            desk.attaching.attach(made, path)
        assert words in caught.value.message
    assert desk.attaching.attached(made) is None
    assert not list(bench.desk.context.store.home.evidence.glob("*"))


def test_a_file_that_grows_while_it_is_copied_is_too_large_all_the_same(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = bench.desk.records.make("evidence", {"title": "It", "record": bench.activities[0]}).id
    path = bench.folder.parent / "growing.txt"
    path.write_bytes(b"more than ten bytes")
    monkeypatch.setattr("kimdesk.store.attachments.MOST_BYTES", 10)
    with pytest.raises(UserError, match="too large"):
        bench.desk.attaching.attach(made, path)
    assert not list(bench.desk.context.store.home.evidence.glob("*"))


def test_a_colleague_sees_that_there_is_a_file_and_fetches_it_when_it_is_wanted(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    made = evidence(ada)
    ada.sharing.sync()
    bea.sharing.sync()
    attached = bea.attaching.attached(made)
    assert attached is not None
    assert not bea.attaching.is_here(attached)
    with pytest.raises(UserError) as caught:
        bea.attaching.save_copy(made, office.root / "out")
    assert "fetched at the next sync" in caught.value.message
    assert copies(bea, made) == 1
    bea.sharing.sync()
    assert bea.attaching.save_copy(made, office.root / "out").read_bytes() == BODY
    assert copies(ada, made) == 2


def test_it_travels_in_pieces_that_say_nothing_and_the_same_file_goes_once(office: Office) -> None:
    ada = office.founder()
    evidence(ada)
    evidence(ada, name="again.jpg")
    ada.sharing.sync()
    found = pieces(office)
    assert len(found) == 3
    assert max(path.stat().st_size for path in found) < PIECE + 100
    assert not any(BODY[:64] in path.read_bytes() for path in found)
    before = {path: path.stat().st_mtime_ns for path in office.below.rglob("*")}
    ada.sharing.sync()
    assert {path: path.stat().st_mtime_ns for path in office.below.rglob("*.kdb")} == {
        path: at for path, at in before.items() if path.suffix == ".kdb"
    }


def test_a_piece_that_was_changed_is_refused_and_put_right_by_who_has_it(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    made = evidence(ada)
    ada.sharing.sync()
    bea.sharing.sync()
    path = pieces(office)[1]
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    with pytest.raises(UserError):
        bea.attaching.save_copy(made, office.root / "out")
    assert bea.sharing.sync().well
    attached = bea.attaching.attached(made)
    assert attached is not None
    assert not bea.attaching.is_here(attached)
    ada.sharing.sync(heal=True)
    bea.sharing.sync()
    assert bea.attaching.is_here(attached)


def test_a_member_s_file_under_another_s_hash_is_refused(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pieces are rightly encrypted by somebody who may, and are not the file that the record names."""
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    made = evidence(ada)
    attached = ada.attaching.attached(made)
    assert attached is not None
    (ada.context.store.home.evidence / attached.hash).write_bytes(b"something else" * 200_000)
    ada.sharing.sync()
    bea.sharing.sync()
    with pytest.raises(UserError):
        bea.attaching.save_copy(made, office.root / "out")
    bea.sharing.sync()
    assert not bea.attaching.is_here(attached)
    assert [path.suffix for path in bea.context.store.home.evidence.iterdir()] == [".wanted"]


def test_a_wiped_folder_gets_the_files_back(office: Office) -> None:
    ada = office.founder()
    evidence(ada)
    ada.sharing.sync()
    for path in pieces(office):
        path.unlink()
    ada.sharing.sync(heal=True)
    assert len(pieces(office)) == 3


def test_an_administrator_s_laptop_fetches_all_that_was_signed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    without_keyring(monkeypatch)
    office, desk = Office(bench.folder.parent, bench.clock), bench.desk
    person = desk.records.make("person", {"name": "Ada", "roles": ["administrator", "head_of_service"]}).id
    desk.identity.become(person)
    office.share.mkdir()
    desk.sharing.joining.create(office.share)
    desk.sharing.sync()
    cai = office.colleague(desk, "Cai", "administrator")
    bea = office.colleague(desk, "Bea", "service_manager")
    made = desk.records.make("evidence", {"title": "Seen", "record": bench.activities[0]}).id
    path = office.root / "seen.pdf"
    path.write_bytes(BODY)
    desk.attaching.attach(made, path)
    attached = desk.attaching.attached(made)
    assert attached is not None
    desk.sharing.sync()
    cai.sharing.sync()
    assert not cai.attaching.is_here(attached)
    bench.fill_and_review(bench.quarter)
    bench.sign(bench.quarter)
    for each in (desk, cai, bea):
        each.sharing.sync()
    assert cai.attaching.is_here(attached)
    assert not bea.attaching.is_here(attached)
    office.close()


def test_the_pack_lists_a_file_with_its_hash(bench: Bench) -> None:
    made = bench.desk.records.make("evidence", {"title": "Seen", "record": bench.activities[0]}).id
    path = bench.folder.parent / "seen.pdf"
    path.write_bytes(BODY)
    bench.desk.attaching.attach(made, path)
    attached = bench.desk.attaching.attached(made)
    assert attached is not None
    bench.sign(bench.quarter)
    pack = bench.desk.packs.export(bench.quarter, bench.folder.parent)
    assert pack is not None
    for words in (words_of_pdf(pack.pdf.read_bytes()), words_of_book(pack.workbook.read_bytes())):
        assert squeezed(f"seen.pdf (2.0 MB), SHA-256 {attached.hash}") in squeezed(words)


def test_a_team_file_carries_the_files_too(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    made = evidence(ada)
    team = office.root / "team.kimteam"
    ada.sharing.team_files.write(team)
    bea.sharing.team_files.merge(team)
    with pytest.raises(UserError):
        bea.attaching.save_copy(made, office.root / "out")
    bea.sharing.team_files.merge(team)
    assert bea.attaching.save_copy(made, office.root / "out").read_bytes() == BODY
    assert pieces(office) == []
    ada.sharing.sync()
    assert len(pieces(office)) == 3


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Users\\a.pdf", "C__Users_a.pdf"),
        ("con.txt", "_con.txt"),
        ("a\x00b\n.pdf", "a_b_.pdf"),
        (" . ", "file"),
        ("x" * 300 + ".jpeg", "x" * 115 + ".jpeg"),
    ],
)
def test_a_name_can_stand_on_any_computer(words: str, name: str) -> None:
    assert file_name(words) == name


@pytest.mark.parametrize(
    "value",
    [
        None,
        "photo.jpg",
        {"name": "a", "size": 1, "hash": "../../a"},
        {"name": "a", "size": True, "hash": "a" * 64},
        {"name": "a", "size": -1, "hash": "a" * 64},
        {"name": "a", "size": 10**9, "hash": "a" * 64},
        {"name": 1, "size": 1, "hash": "a" * 64},
    ],
)
def test_a_field_from_elsewhere_that_names_no_file_names_none(value: object) -> None:
    assert attached_of(value) is None


def test_only_what_shows_something_is_opened() -> None:
    assert is_shown(Attached("letter.PDF", 1, "a" * 64))
    for name in ("setup.exe", "letter.pdf.lnk", "macro.xlsm", "page.html", "noending"):
        assert not is_shown(Attached(name, 1, "a" * 64))
