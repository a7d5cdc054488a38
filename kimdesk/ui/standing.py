"""How this laptop stands with its colleagues."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from kimdesk.services.share_state import ShareState, Trouble


class Phase(StrEnum):
    """Whether this laptop belongs to a share."""

    UNKNOWN = "unknown"
    ALONE = "alone"
    MEMBER = "member"


class Standing(NamedTuple):
    """How this laptop stands; ``at`` is when it last met the others and nothing was wrong with the folder."""

    phase: Phase = Phase.UNKNOWN
    trouble: Trouble = Trouble.NONE
    words: str = ""
    hint: str = ""
    state: ShareState = ShareState()
    at: datetime | None = None
    under_way: bool = False
    noticed: bool = False
    paused: bool = False
