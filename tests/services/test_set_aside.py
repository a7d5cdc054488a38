"""Records that are set aside are whole, out of the way, and still there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.paths import Home
from kimdesk.services import set_aside as module
from kimdesk.services.desk import open_desk
from kimdesk.services.set_aside import set_aside
from tests.workspaces import make_bench


def test_records_are_set_aside_whole_and_can_be_opened_there(tmp_path: Path) -> None:
    bench = make_bench(tmp_path / "home")
    bench.desk.close()
    to = set_aside(Home(tmp_path / "home"), bench.clock)
    assert to.name == "set aside 2026-01-12"
    assert list((tmp_path / "home").iterdir()) == [to]
    desk = open_desk(to, bench.clock)
    assert [team.title for team in desk.workspace.teams()] == ["Rents", "Voids"]
    desk.close()


def test_a_second_time_on_one_day_takes_another_name(tmp_path: Path) -> None:
    for expected in ("set aside 2026-01-12", "set aside 2026-01-12 (2)"):
        bench = make_bench(tmp_path / "home")
        bench.desk.close()
        assert set_aside(Home(tmp_path / "home"), bench.clock).name == expected


def test_what_cannot_be_moved_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = make_bench(tmp_path / "home")
    bench.desk.close()
    before = sorted(path.name for path in (tmp_path / "home").iterdir())
    move, moved = module.shutil.move, []

    def refuse_the_second(old: Path, new: Path) -> None:
        if len(moved) == 1:
            moved.append(old)
            raise PermissionError(13, "in use", str(old))
        moved.append(old)
        move(old, new)

    monkeypatch.setattr(module.shutil, "move", refuse_the_second)
    with pytest.raises(UserError, match="could not be set aside"):
        set_aside(Home(tmp_path / "home"), bench.clock)
    after = [path.name for path in (tmp_path / "home").iterdir() if not path.name.startswith("set aside")]
    assert sorted(after) == before
