"""Whatever a member signs is read or refused: never a crash, and two who read it come to the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.model import wellformed
from kimdesk.sync import checkpoint, envelope, lines, members, redaction, roster, segment, tickets, typed
from tests.sync.branches import Branches
from tests.sync.fuzzing import Fuzz, Tally

# How many of 100,000 cases each reader gets.
SHARES: dict[str, int] = {
    "lines": 34_000, "header": 14_000, "withheld": 1_000, "packing": 3_000, "entry": 16_000, "founding": 4_000,
    "ticket": 12_000, "renewal": 4_000, "frozen": 4_000, "names": 2_000, "checkpoint": 6_000,
}  # fmt: skip
READERS = (segment, lines, redaction, roster, members, tickets, envelope, checkpoint, typed, wellformed)
WRITERS = ("write", "_Writer", "follow", "found", "_entry", "say", "add_act", "rights_act", "remove_act", "used_act", "redact_act",
           "words", "without_words",
           "withhold", "spell", "wrap", "_say_rights", "_header", "head", "operation", "finished", "_name", "_line",
           "full", "is_administrator", "written_for", "rights", "__str__", "_encoded", "__init__")  # fmt: skip


def play(root: Path, seed: int, part: float) -> Tally:
    fuzz = Fuzz(root / str(seed), seed)
    try:
        for name, cases in SHARES.items():
            one: Callable[[], None] = getattr(fuzz, name)
            for _case in range(int(cases * part)):
                one()
        fuzz.whole()
    finally:
        fuzz.close()
    return fuzz.tally


def test_a_few_thousand_files_that_a_member_signed_wrongly_are_read_or_refused(tmp_path: Path) -> None:
    tally = play(tmp_path, 20, 0.02)
    assert tally.cases > 2_000
    assert tally.taken["segment"] > 50
    assert tally.refused["segment"] > 500


@pytest.mark.full
@pytest.mark.parametrize("seed", range(20))
def test_a_hundred_thousand_files_that_a_member_signed_wrongly_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    assert play(tmp_path, seed, 0.05).cases >= 5_000


@pytest.mark.full
def test_the_cases_take_nearly_every_way_through_the_readers(tmp_path: Path) -> None:
    branches = Branches.of(READERS, lambda name: name in WRITERS or name.startswith(("write_", "<")))
    with branches.watched():
        play(tmp_path, 30, 0.12)
    assert branches.share >= 0.95, branches.missed
