"""A finished file takes its place as soon as nobody holds it, and not a moment is lost where nobody does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kimdesk import placing
from kimdesk.placing import put_in_place
from kimdesk.settings import Settings


@pytest.fixture
def refusals(monkeypatch: pytest.MonkeyPatch) -> list[PermissionError]:
    """What a virus scanner answers, one after the other, before it lets go."""
    real: list[PermissionError] = []
    replace = os.replace

    def held(made: Path, final: Path) -> None:
        if real:
            raise real.pop()
        replace(made, final)

    monkeypatch.setattr(placing, "WAITS", (0,) * 6)
    monkeypatch.setattr(os, "replace", held)
    return real


def test_a_file_that_is_held_takes_its_place_when_it_is_let_go_of(
    tmp_path: Path, refusals: list[PermissionError]
) -> None:
    made, final = tmp_path / "made", tmp_path / "final"
    made.write_text("new", "utf-8")
    final.write_text("old", "utf-8")
    refusals += [PermissionError(13, "held")] * 6
    put_in_place(made, final)
    assert [each.name for each in tmp_path.iterdir()] == ["final"]
    assert final.read_text("utf-8") == "new"


def test_a_file_that_stays_held_is_given_up_and_both_are_there(tmp_path: Path, refusals: list[PermissionError]) -> None:
    made, final = tmp_path / "made", tmp_path / "final"
    made.write_text("new", "utf-8")
    final.write_text("old", "utf-8")
    refusals += [PermissionError(13, "held")] * 7
    with pytest.raises(PermissionError):
        put_in_place(made, final)
    assert (made.read_text("utf-8"), final.read_text("utf-8")) == ("new", "old")


def test_settings_that_a_scanner_holds_are_kept(tmp_path: Path, refusals: list[PermissionError]) -> None:
    refusals.append(PermissionError(13, "held"))
    Settings(tmp_path / "settings.json").change("theme", "dark")
    assert Settings(tmp_path / "settings.json")["theme"] == "dark"


def test_it_is_waited_for_two_seconds_in_all() -> None:
    assert sum(placing.WAITS) == pytest.approx(2)
