"""Foreign bytes of every sort, wrong first and signed with a member's own key afterwards, and what reads them."""

from __future__ import annotations

from tests.sync.fuzz_checkpoints import CheckpointCases
from tests.sync.fuzz_ground import Tally
from tests.sync.fuzz_roster import RosterCases
from tests.sync.fuzz_sealed import SealedCases
from tests.sync.fuzz_tickets import OtherCases

__all__ = ["Fuzz", "Tally"]


class Fuzz(SealedCases, RosterCases, OtherCases, CheckpointCases):
    """A share with an administrator, a line manager whose keys sign what is wrong, and two who read it."""
