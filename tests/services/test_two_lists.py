"""F32: two administrators change the list of laptops at the same time, in places that do not see each other.

One list holds on every laptop alike, what was done in the other is done again, and nobody loses anything. Whoever was
taken out brings nobody over to a list of his own.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kimdesk.services import roster_changing
from kimdesk.services.desk import Desk
from kimdesk.store import shelf
from kimdesk.sync.layout import read_heads
from kimdesk.sync.members import Chain, rights_act
from kimdesk.sync.roster import follow, mark_of
from kimdesk.sync.roster_fork import FORKED_ROSTER
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


@pytest.fixture(params=["Cai"])
def two(office: Office, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> tuple[Desk, Desk]:
    """Two administrators who know of each other. Of two lists that part, that of the one named (Cai) does not hold."""
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    meet(ada, cai)
    loser = {"Ada": ada, "Cai": cai}[request.param].context.store.device

    def chosen(chain: Chain, device: str, *more: Any) -> bytes:
        return next(raw for raw in iter(lambda: follow(chain, device, *more), b"") if is_late(raw) is (device == loser))

    monkeypatch.setattr(roster_changing, "follow", chosen)
    return ada, cai


def is_late(raw: bytes) -> bool:
    """Tell of an entry whether it does not hold beside one of which this is not said."""
    return mark_of(raw)[0] in "89abcdef"


def meet(*desks: Desk, rounds: int = 3) -> None:
    for _round in range(rounds):
        for desk in desks:
            assert desk.sharing.sync().well
    assert len({desk.sharing.log_hash() for desk in desks}) == 1
    assert len({desk.sharing.place.member().chain.head for desk in desks}) == 1


def apart(office: Office, desk: Desk) -> Path:
    """Let a laptop meet in a copy of the shared folder, as where a replicated folder is cut in two."""
    copy = office.root / "copy"
    shutil.copytree(office.share, copy)
    desk.context.settings.change("share", str(copy))
    return copy


def together(office: Office, desk: Desk, copy: Path) -> None:
    """Bring the copy back: what is new in it comes along, and of two files of one name the folder's own stays."""
    for path in copy.rglob("*"):
        target = office.share / path.relative_to(copy)
        if path.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    desk.context.settings.change("share", str(office.share))


def let_in(office: Office, desk: Desk, folder: Path, name: str, *roles: str) -> Desk:
    code = desk.sharing.joining.invite(name, roles, ())
    new = office.laptop(name)
    new.sharing.joining.ask_to_join(folder, str(code), name)
    (request,) = [each for each in desk.sharing.joining.requests() if each.ticket == code.ticket]
    desk.sharing.joining.accept(request)
    new.sharing.sync()
    return new


def names(desk: Desk) -> set[str]:
    return {each.name for each in desk.sharing.colleagues() if not each.removed}


def test_f32_both_let_somebody_in_and_in_the_end_all_are_in(office: Office, two: tuple[Desk, Desk]) -> None:
    ada, cai = two
    copy = apart(office, cai)
    bea = let_in(office, ada, office.share, "Bea", "service_manager")
    dee = let_in(office, cai, copy, "Dee", "service_manager")
    bea.records.make("risk", {"title": "Bea's"})
    dee.records.make("risk", {"title": "Dee's"})
    bea.sharing.sync()
    dee.sharing.sync()
    together(office, cai, copy)
    dee.context.settings.change("share", str(office.share))
    for _round in range(4):
        for desk in (ada, cai, bea, dee):
            desk.sharing.sync()
    meet(ada, cai, bea, dee)
    assert names(ada) == {"Ada", "Bea", "Cai", "Dee"}
    titles = {title for (title,) in ada.context.db.execute("SELECT title FROM p_risk")}
    assert titles == {"Bea's", "Dee's"}
    assert ada.context.store.undecided() == []
    assert shelf.aside(cai.context.db) == shelf.aside(ada.context.db) == []


@pytest.mark.parametrize("two", ["Ada", "Cai"], indirect=True)
def test_f32_the_list_that_holds_is_the_same_whoever_meets_first(office: Office, two: tuple[Desk, Desk]) -> None:
    ada, cai = two
    copy = apart(office, cai)
    let_in(office, ada, office.share, "Bea", "viewer")
    let_in(office, cai, copy, "Dee", "viewer")
    number = min(desk.sharing.place.member().chain.head[0] for desk in two)
    marks = {mark_of(shelf.entries(desk.context.db)[number - 0]) for desk in two}
    together(office, cai, copy)
    cai.sharing.sync()
    ada.sharing.sync()
    meet(cai, ada)
    assert mark_of(shelf.entries(ada.context.db)[number]) == min(marks)
    # Nobody who comes later is told of the other one.
    told = read_heads([path.name for path in (office.below / "heads").iterdir()])[1]
    assert not [each for each in told if each.number == number and not min(marks).startswith(each.mark)]


@pytest.mark.parametrize("two", ["Ada", "Cai"], indirect=True)
def test_f32_a_removal_in_the_list_that_does_not_hold_is_done_again(office: Office, two: tuple[Desk, Desk]) -> None:
    ada, cai = two
    bea = office.colleague(ada, "Bea", "service_manager")
    meet(ada, cai, bea)
    copy = apart(office, cai)
    # Whichever list holds, each of the two has something to do again.
    for desk, folder in ((ada, office.share), (cai, copy)):
        let_in(office, desk, folder, f"of {desk.identity.me().name}", "viewer")
    cai.sharing.joining.remove("Bea")
    cai.records.make("risk", {"title": "Said under the new key"})
    cai.sharing.sync()
    together(office, cai, copy)
    for _round in range(4):
        for desk in (ada, cai):
            desk.sharing.sync()
    meet(ada, cai)
    assert names(ada) == {"Ada", "Cai", "of Ada", "of Cai"}
    assert {title for (title,) in ada.context.db.execute("SELECT title FROM p_risk")} == {"Said under the new key"}


def test_f32_by_team_files_alone(office: Office, two: tuple[Desk, Desk]) -> None:
    ada, cai = two
    copy = apart(office, cai)
    let_in(office, ada, office.share, "Bea", "viewer")
    let_in(office, cai, copy, "Dee", "viewer")
    of_ada, of_cai = office.root / "ada.kimteam", office.root / "cai.kimteam"
    for _round in range(4):
        ada.sharing.team_files.write(of_ada)
        cai.sharing.team_files.merge(of_ada)
        cai.sharing.sync()
        of_cai.unlink(missing_ok=True)
        cai.sharing.team_files.write(of_cai)
        ada.sharing.team_files.merge(of_cai)
        ada.sharing.sync()
        of_ada.unlink(missing_ok=True)
    assert names(ada) == names(cai) == {"Ada", "Bea", "Cai", "Dee"}
    assert ada.sharing.log_hash() == cai.sharing.log_hash()


def test_f32_whoever_was_taken_out_brings_nobody_over(office: Office, two: tuple[Desk, Desk]) -> None:
    """Cai writes entries until one has a smaller mark than that by which he was taken out."""
    ada, cai = two
    copy = apart(office, cai)
    ada.sharing.joining.remove("Cai")
    kept = shelf.entries(ada.context.db)
    removal = mark_of(kept[-1])
    membership = cai.sharing.place.member()
    person = ada.context.find("person", "Ada").id
    forged = next(
        raw
        for _attempt in range(100_000)
        if mark_of(raw := follow(membership.chain, membership.device, membership.keys, [rights_act(person, (), {})]))
        < removal
    )
    number = membership.chain.head_after()[0]
    (office.below / "ros" / f"{number:06d}.r1.kdr").write_bytes(forged)
    (office.below / "heads" / f"ros.{number:06d}.{mark_of(forged)[:8]}").write_bytes(b"")
    report = ada.sharing.sync()
    assert shelf.entries(ada.context.db) == kept
    assert [each.reason for each in report.ill] == [FORKED_ROSTER]
    assert ada.sharing.place.member().chain.is_administrator(ada.context.store.device)
    assert copy.exists()


def test_f32_a_window_that_is_open_goes_over_with_the_command_line(office: Office, two: tuple[Desk, Desk]) -> None:
    """Two programs on one laptop: one of them finds the other list."""
    ada, cai = two
    copy = apart(office, cai)
    let_in(office, ada, office.share, "Bea", "viewer")
    let_in(office, cai, copy, "Dee", "viewer")
    together(office, cai, copy)
    number = min(desk.sharing.place.member().chain.head[0] for desk in two)
    loser = max(two, key=lambda desk: mark_of(shelf.entries(desk.context.db)[number]))
    loser.sharing.place.member()
    from kimdesk.services.desk import open_desk

    with closing(open_desk(loser.context.store.home.folder, office.clock)) as other:
        for _round in range(3):
            for desk in (ada, cai):
                (other if desk is loser else desk).sharing.sync()
        assert loser.sharing.sync().well
        assert loser.sharing.log_hash() == other.sharing.log_hash()
