"""A start says when it has come how far, where it is asked to, so that the built program can be measured from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.ui.start_times import START_TIMES, note


def test_each_moment_is_a_line_with_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "times"
    monkeypatch.setenv(START_TIMES, str(path))

    note("paint")
    note("ready")

    told = [line.split() for line in path.read_text(encoding="ascii").splitlines()]
    assert [name for name, _at in told] == ["paint", "ready"]
    assert float(told[0][1]) <= float(told[1][1])
