"""Which page of the help belongs to what is on the screen; the pages are files of these names."""

from __future__ import annotations

from collections.abc import Mapping

SHARING = "7-sharing"
REQUESTS = "3d-requests"
MERGING = "8a-merging"
KEYS = "9-keys"
_REGISTERS, _PROCESSING, _RETENTION, _DUE = "3-registers", "3c-processing", "3e-retention", "3h-due"
# In the order of the tabs.
_OF_TAB = ("1-start", "2-log", "3a-assets", "3b-actions", _REGISTERS, "8-conflicts", SHARING)
# Lines of the index of registers that have more to say than what holds for all of them.
_OF_LINE: Mapping[str, str] = {
    "calendar": _DUE,
    "follow_up": _DUE,
    "merge_desk": MERGING,
    "chasing": "3l-chase",
    "assurance": _DUE,
    "recurring": _DUE,
    "sample_audit": _DUE,
    "processing": _PROCESSING,
    "sharing": _PROCESSING,
    "notice": _PROCESSING,
    "bundle": REQUESTS,
    "requests": REQUESTS,
    "measure": "3j-measures",
    "reading": "3j-measures",
    "hold": _RETENTION,
    "retention_rule": _RETENTION,
    "disposal": _RETENTION,
    "risk": "3f-risks",
    "answer": "3g-assessment",
    "looking_back": "3i-history",
}


def topic_of_tab(tab: int) -> str:
    """Return the page for what a tab shows; the first one where it is no tab."""
    return _OF_TAB[tab] if 0 <= tab < len(_OF_TAB) else _OF_TAB[0]


def topic_of_line(line: str) -> str:
    """Return the page for a line of the index of registers, or for the index itself."""
    return _OF_LINE.get(line, _REGISTERS)
