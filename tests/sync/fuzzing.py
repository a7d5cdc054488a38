"""Foreign bytes of every sort, wrong first and signed with a member's own key afterwards, and what reads them."""

from __future__ import annotations

from tests.sync.fuzz_aimed import AimedCases
from tests.sync.fuzz_folders import FolderCases
from tests.sync.fuzz_ground import Tally
from tests.sync.fuzz_sealed import SealedCases
from tests.sync.fuzz_tickets import OtherCases

__all__ = ["Fuzz", "Tally"]


class Fuzz(SealedCases, OtherCases, FolderCases, AimedCases):
    """A share with an administrator, members whose keys sign what is wrong, those who read it, and newcomers."""
