"""The doctor names what is wrong with a share, what to do, and leaves everything as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kimdesk.services.desk import Desk
from kimdesk.services.share_doctor import Finding
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.layout import strays_in
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    # Files get the real time.
    made.clock.set(datetime.now(UTC))
    yield made
    made.close()


@pytest.fixture
def desks(office: Office) -> tuple[Desk, Desk]:
    """An administrator and a colleague who know everything of each other, with a recovery key put away."""
    ada = office.founder()
    ada.sharing.recovery.make()
    bea = office.colleague(ada, "Bea", "service_manager")
    ada.records.make("risk", {"title": "Hers"})
    bea.records.make("risk", {"title": "Theirs"})
    for desk in (ada, bea) * 2:
        assert desk.sharing.sync().well
    return ada, bea


def found(desk: Desk) -> dict[str, Finding]:
    return {each.about: each for each in desk.sharing.doctor.examine().findings}


def snapshot(office: Office) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in office.share.rglob("*") if path.is_file()}


def test_a_share_that_is_well_is_said_to_be_and_left_as_it_is(office: Office, desks: tuple[Desk, Desk]) -> None:
    before = snapshot(office)
    checkup = desks[0].sharing.doctor.examine()
    assert (checkup.ok, checkup.findings, checkup.laptops) == (True, [], 2)
    assert checkup.seen is not None
    assert (checkup.seen.segments >= 4, checkup.seen.entries) == (True, 3)
    assert snapshot(office) == before


def _lose(office: Office, _ada: Desk, bea: Desk) -> None:
    (office.below / "seg" / bea.context.store.device[:10] / "00000001.kds").unlink()


def _damage(office: Office, ada: Desk, _bea: Desk) -> None:
    path = office.below / "seg" / ada.context.store.device[:10] / "00000001.kds"
    path.write_bytes(path.read_bytes()[:-1] + b"!")


def _lose_entry(office: Office, _ada: Desk, _bea: Desk) -> None:
    (office.below / "ros" / "000001.kdr").unlink()


def _tear_entry(office: Office, _ada: Desk, _bea: Desk) -> None:
    (office.below / "ros" / "000000.kdr").write_bytes(b"")


def _forget_head(office: Office, _ada: Desk, bea: Desk) -> None:
    (path,) = (office.below / "heads").glob(f"{bea.context.store.device[:10]}.*")
    path.unlink()


def _forget_roster_head(office: Office, _ada: Desk, _bea: Desk) -> None:
    (path,) = (office.below / "heads").glob("ros.*")
    path.unlink()


def _stray(office: Office, _ada: Desk, _bea: Desk) -> None:
    (office.below / "heads" / "Thumbs.db").write_bytes(b"")


def _stray_below(office: Office, _ada: Desk, bea: Desk) -> None:
    (office.below / "seg" / bea.context.store.device[:10] / "00000001 (1).kds").write_bytes(b"")


def _write_more(_office: Office, _ada: Desk, bea: Desk) -> None:
    bea.records.make("risk", {"title": "More"})
    bea.sharing.sync()


def _wipe(office: Office, _ada: Desk, _bea: Desk) -> None:
    shutil.rmtree(office.below)


def _gone(office: Office, _ada: Desk, _bea: Desk) -> None:
    shutil.rmtree(office.share)


def _clock(office: Office, _ada: Desk, _bea: Desk) -> None:
    office.clock.advance(timedelta(hours=3))


Harm = Callable[[Office, Desk, Desk], None]


@pytest.mark.parametrize(
    ("harm", "about", "wrong", "words"),
    [
        (_lose, "segments", True, "Bea’s laptop are missing"),
        (_damage, "segments", True, "Ada’s laptop are missing or damaged"),
        (_lose_entry, "roster", True, "entries 1"),
        (_tear_entry, "roster", True, "entries 0"),
        (_forget_head, "heads", False, "says less of Bea"),
        (_forget_roster_head, "heads", False, "list of laptops"),
        (_stray, "strays", False, "heads/Thumbs.db"),
        (_stray_below, "strays", False, "00000001 (1).kds"),
        (_write_more, "behind", False, "Bea’s laptop that are not taken in"),
        (_wipe, "folder", True, "does not hold this laptop’s share"),
        (_gone, "folder", True, "share"),
        (_clock, "clock", False, "180 minutes"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(
    office: Office, desks: tuple[Desk, Desk], harm: Harm, about: str, wrong: bool, words: str
) -> None:
    harm(office, *desks)
    findings = found(desks[0])
    assert list(findings) == [about]
    assert findings[about].is_wrong is wrong
    assert words in findings[about].words
    assert findings[about].advice
    assert desks[0].sharing.doctor.examine().ok is not wrong


@pytest.mark.parametrize("harm", [_lose, _damage, _lose_entry, _tear_entry])
def test_what_it_advises_helps(office: Office, desks: tuple[Desk, Desk], harm: Harm) -> None:
    harm(office, *desks)
    ada = desks[0]
    assert not ada.sharing.doctor.examine().ok
    ada.sharing.sync(heal=True)
    assert ada.sharing.doctor.examine().findings == []


def test_what_neither_the_folder_nor_this_laptop_has_is_asked_of_its_owner(
    office: Office, desks: tuple[Desk, Desk]
) -> None:
    ada, bea = desks
    for title in ("One", "Two"):
        bea.records.make("risk", {"title": title})
        bea.sharing.sync()
    folder = office.below / "seg" / bea.context.store.device[:10]
    sorted(folder.iterdir())[-2].unlink()
    assert "Let Bea sync" in found(ada)["segments"].advice


def test_what_waits_for_a_decision_and_who_stands_alone_is_said(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    ada.records.change("person", ada.context.find("person", "Bea").id, {"roles": ["viewer"]})
    ada.sharing.sync()
    bea.records.make("risk", {"title": "She does not know yet"})
    bea.sharing.sync()
    ada.sharing.sync()
    findings = found(ada)
    assert set(findings) == {"quarantine", "administrators"}
    assert ada.sharing.doctor.examine().ok


def test_what_was_written_here_and_is_not_out_yet_is_said(office: Office, desks: tuple[Desk, Desk]) -> None:
    ada, _bea = desks
    heads = office.below / "heads"
    kept = office.root / "aside"
    office.share.rename(kept)
    ada.records.make("risk", {"title": "On the train"})
    ada.sharing.sync()
    kept.rename(office.share)
    assert heads.is_dir()
    assert "not in the shared folder yet: 1" in found(ada)["own"].words


def test_a_folder_that_cannot_be_written_to_is_said(
    office: Office, desks: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_self: DiskFolder, _path: str, _body: bytes) -> None:
        raise FolderError(Trouble.DENIED, "Permission denied")

    monkeypatch.setattr(DiskFolder, "create", denied)
    findings = found(desks[0])
    assert list(findings) == ["writing"]
    assert findings["writing"].is_wrong
    assert "Ask IT" in findings["writing"].advice


def test_signed_documents_and_copies_of_evidence_are_counted(office: Office, desks: tuple[Desk, Desk]) -> None:
    ada, _bea = desks
    risk = ada.context.find("risk", "RK1").id
    made = ada.records.make("evidence", {"title": "Seen", "record": risk}).id
    path = office.root / "seen.pdf"
    path.write_bytes(b"seen")
    ada.attaching.attach(made, path)
    with ada.context.store.database.writing() as db:
        db.execute("INSERT INTO document(hash, body, shared) VALUES (?, ?, 0)", ("a" * 64, b'{"records": []}'))
    ada.sharing.sync()
    checkup = ada.sharing.doctor.examine()
    assert checkup.seen is not None
    assert [(file.name, copies) for file, copies in checkup.seen.evidence] == [("seen.pdf", 1)]
    assert "seen.pdf" in found(ada)["evidence"].words
    for blob in office.below.rglob("*.kdb"):
        blob.unlink()
    assert "lost: 1" in found(ada)["documents"].words
    ada.sharing.sync(heal=True)
    assert "documents" not in found(ada)


def test_without_a_folder_in_common_it_looks_at_what_there_is(office: Office) -> None:
    ada = office.laptop("Ada")
    ada.workspace.set_up("Testshire Homes")
    person = ada.records.make("person", {"name": "Ada", "roles": ["administrator"]}).id
    ada.identity.become(person)
    ada.sharing.team_files.write(office.root / "team.kimteam")
    checkup = ada.sharing.doctor.examine()
    assert checkup.ok
    assert {each.about for each in checkup.findings} == {"folder", "administrators"}


def test_every_name_that_this_program_writes_belongs(office: Office, desks: tuple[Desk, Desk]) -> None:
    assert desks[0].sharing.doctor.examine().findings == []
    assert strays_in("heads", ["x", "ros.000001.01234567"]) == ["x"]
    assert strays_in("nowhere", ["x"]) == ["x"]
