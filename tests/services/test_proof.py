"""How it is known that something had been recorded then: signed files, colleagues' work, sign-offs."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Dot, Op
from tests.devices import remote, second_desk, share
from tests.sync.desks import make_office
from tests.workspaces import JANUARY, Bench


def dot_of(bench: Bench, record: str, field: str) -> Dot:
    return next(each.event.dot for each in bench.desk.finding.history(record, field))


def test_alone_on_one_laptop_it_is_a_claim_and_says_so(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    proof = bench.desk.proof.of(dot_of(bench, risk, "title"))
    assert proof.by is None
    assert proof.sentences[0].startswith(
        "Recorded by KIM log administrator on 12 January 2026, 09:30 by the clock of this laptop"
    )
    assert "This workspace is not shared" in proof.sentences[1]
    assert proof.sentences[-1] == "Nobody else’s work or signature bears it out yet."


def test_a_colleague_who_worked_from_it_bears_it_out(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    other = second_desk(bench, tmp_path / "other")
    bench.clock.advance(timedelta(days=2))
    other.records.make("risk", {"title": "Open doors"})
    share(bench.desk, other)
    proof = bench.desk.proof.of(dot_of(bench, risk, "title"))
    assert proof.by == JANUARY + timedelta(days=2)
    assert any(
        each.startswith("KIM log administrator worked from it on 14 January 2026, 09:30") for each in proof.sentences
    )
    other.close()


def test_a_sign_off_that_covers_it_bears_it_out(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    bench.clock.advance(timedelta(days=1))
    bench.sign(bench.quarter)
    later = bench.desk.records.make("risk", {"title": "Open doors"}).id
    proof = bench.desk.proof.of(dot_of(bench, risk, "title"))
    assert proof.by == bench.clock.now()
    assert any(f"signed off for {bench.quarter.name} on 13 January 2026" in each for each in proof.sentences)
    assert bench.desk.proof.of(dot_of(bench, later, "title")).by is None


def test_a_clock_that_was_ahead_and_a_later_arrival_are_told(bench: Bench) -> None:
    ahead = int(JANUARY.timestamp() * 1000) + 400 * 86_400_000
    bench.desk.context.store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "Damp"), wall=ahead)])
    sentences = bench.desk.proof.of(Dot("far", 1)).sentences
    assert "That clock was ahead: it counts from when it came in here." in sentences
    assert "It came in on this laptop on 12 January 2026, 09:30." in sentences


def test_what_is_not_here_cannot_be_proved(bench: Bench) -> None:
    with pytest.raises(UserError, match="not on this computer"):
        bench.desk.proof.of(Dot("nowhere", 1))


def test_in_a_share_it_stands_in_a_signed_file(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    risk = office.ann.desk.records.make("risk", {"title": "Paper files"}).id
    office.meet()
    for seat in (office.ann, office.bea):
        (line,) = seat.desk.finding.history(risk, "title")
        sentences = seat.desk.proof.of(line.event.dot).sentences
        assert any("It stands in signed file " in each for each in sentences), sentences
    office.close()
