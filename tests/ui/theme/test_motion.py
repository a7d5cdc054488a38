"""Nothing moves by itself, so that there is nothing to be stopped by whoever asked the system for less motion."""

from __future__ import annotations

import re
from pathlib import Path

import kimdesk.ui

MOVES = re.compile(r"\bQ\w*Animation\w*|\bQTimeLine\b|\bQMovie\b|\bQGraphicsOpacityEffect\b|\bsetAnimated\b")


def test_the_program_has_no_animation_of_its_own() -> None:
    files = sorted(Path(kimdesk.ui.__file__).parent.rglob("*.py"))
    assert len(files) > 100
    assert [path.name for path in files if MOVES.search(path.read_text(encoding="utf-8"))] == []
