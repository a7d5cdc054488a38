"""Whatever a member signs is read or refused: never a crash, and two who read it come to the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kimdesk.model import attached, frozen, wellformed
from kimdesk.sync import (
    archive,
    checkpoint,
    documents,
    envelope,
    evidence,
    handing_over,
    layout,
    lines,
    members,
    portion,
    recovery,
    redaction,
    renewal_request,
    restricted,
    roster,
    roster_fork,
    sealing,
    second_key,
    segment,
    team_file,
    tickets,
    typed,
    zip_guard,
)
from tests.sync.branches import Branches
from tests.sync.fuzzing import Fuzz, Tally

# How many of 100,000 cases each reader gets.
SHARES: dict[str, int] = {
    "lines": 31_000, "header": 13_000, "withheld": 1_000, "packing": 3_000, "sealed": 3_000, "entry": 15_000, "fork": 1_000,
    "founding": 4_000, "ticket": 11_000, "renewal": 3_000, "signed_document": 2_000, "evidence": 2_000, "names": 1_500,
    "checkpoint": 3_000, "portion": 2_000, "pack": 1_000, "team_file": 1_500,
    "aimed": 2_000,
}  # fmt: skip
READERS = (
    segment, lines, sealing, second_key, restricted, redaction, roster, roster_fork, members, tickets, renewal_request,
    recovery, handing_over, envelope, checkpoint, portion, archive, team_file, zip_guard, documents, evidence, layout, typed,
    wellformed, frozen, attached,
)  # fmt: skip
# What writes, or puts into words what was read, and is not for foreign bytes to decide; classes as a whole, or methods.
WRITERS = (
    "_Writer", "_Names", "Archive", "Sealing", "wrap", "say", "spell", "found", "follow", "_entry", "add_act", "rights_act",
    "remove_act", "used_act", "redact_act", "secret_after", "_say_rights", "_header", "withhold", "withhold_records", "without_words",
    "sealing", "new_secret", "put_documents", "_pieces", "let_oneself_in", "renewed_acts", "not_read", "not_written", "Code.__str__",
    "RecoveryKey.__str__", "Chain.laptops", "Chain.recovery_keys", "Chain.written_for", "Attached.words", "RosterFork._offer",
    "RosterFork._rename_heads", "EvidenceFiles.put", "EvidenceFiles._sealed", "EvidenceFiles._put_piece", "EvidenceFiles._tell",
    "TeamFile.create", "TeamFile.save", "TeamFile.rename", "_said",
)  # fmt: skip


def play(root: Path, seed: int, shares: Mapping[str, float], before: Callable[[], None] = lambda: None) -> Tally:
    """Play so many cases of each sort from a seed; ``before`` is called before each."""
    fuzz = Fuzz(root / str(seed), seed)
    try:
        for name, cases in shares.items():
            one: Callable[[], None] = getattr(fuzz, name)
            for _case in range(round(cases)):
                before()
                one()
        fuzz.whole()
    finally:
        fuzz.close()
    return fuzz.tally


def part(share: float) -> dict[str, float]:
    """Return the shares of so much of the hundred thousand."""
    return {name: cases * share for name, cases in SHARES.items()}


def writes(name: str) -> bool:
    """Tell of a function or a method whether it is left out."""
    first, _, last = name.rpartition(".")
    return name in WRITERS or first in WRITERS or last.startswith("write_")


def test_a_few_thousand_files_that_a_member_signed_wrongly_are_read_or_refused(tmp_path: Path) -> None:
    tally = play(tmp_path, 20, part(0.02))
    assert tally.cases > 2_000
    assert tally.taken["segment"] > 50
    assert tally.refused["segment"] > 500


@pytest.mark.full
@pytest.mark.parametrize("seed", range(20))
def test_a_hundred_thousand_files_that_a_member_signed_wrongly_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    assert sum(SHARES.values()) == 100_000
    assert play(tmp_path, seed, part(0.05)).cases >= 5_000


@pytest.mark.full
def test_the_cases_take_nearly_every_way_through_the_readers(tmp_path: Path) -> None:
    branches = Branches.of(READERS, writes)
    with branches.watched():
        # Each as often: there is as much to decide about a team file as about a line.
        play(tmp_path, 30, dict.fromkeys(SHARES, 400), branches.go_on)
    short = {each.__name__: branches.part(each, writes) for each in READERS if branches.part(each, writes).share < 0.95}
    assert {name: part.missed for name, part in short.items()} == {}
