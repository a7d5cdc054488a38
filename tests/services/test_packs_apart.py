"""A pack that another process writes is the same pack, can be stopped, and tells what is in its way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kimdesk import children
from kimdesk.errors import UserError
from kimdesk.exports.files import NotWritten
from kimdesk.services.desk import open_desk
from kimdesk.services.packs_apart import write_apart
from tests.workspaces import Bench


def test_a_pack_written_apart_is_the_same_byte_for_byte(bench: Bench, tmp_path: Path) -> None:
    bench.sign(bench.quarter)
    for name in ("here", "apart"):
        (tmp_path / name).mkdir()
    heard: list[float] = []

    here = bench.desk.packs.export(bench.quarter, tmp_path / "here")
    apart = bench.desk.packs.export_apart(
        bench.quarter, tmp_path / "apart", lambda share, _words: not heard.append(share)
    )

    assert here is not None
    assert apart is not None
    assert apart.content_hash == here.content_hash
    packs = [{path.name: path.read_bytes() for path in folder.iterdir()} for folder in (here.folder, apart.folder)]
    assert packs[0] == packs[1]
    assert heard[0] == 0
    assert heard[-1] == 1


def test_a_pack_written_apart_can_be_stopped_and_leaves_nothing(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "to").mkdir()

    assert bench.desk.packs.export_apart(bench.quarter, tmp_path / "to", lambda _share, _words: False) is None
    assert list((tmp_path / "to").iterdir()) == []


def test_what_is_in_the_way_is_said_in_the_same_words(bench: Bench, tmp_path: Path) -> None:
    for write in (bench.desk.packs.export, bench.desk.packs.export_apart):
        with pytest.raises(UserError) as caught:
            write(bench.quarter, tmp_path / "not there")
        assert caught.value.title == "The files were not written."
    empty = open_desk(tmp_path / "empty", bench.clock, create=True)
    with pytest.raises(UserError, match="nothing to export"):
        empty.packs.export_apart(bench.quarter, tmp_path)
    empty.close()


def test_that_another_folder_may_do_crosses_over_too(bench: Bench, tmp_path: Path) -> None:
    home, now = bench.desk.context.store.home.folder, bench.clock.now()
    with pytest.raises(NotWritten, match="is not there"):
        write_apart(home, bench.quarter.name, tmp_path / "not there", now, None)


def test_a_process_that_dies_is_a_bug_and_not_an_empty_answer(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(children, "command", lambda *_words: [sys.executable, "-c", "raise SystemExit('gone wrong')"])

    with pytest.raises(RuntimeError, match="gone wrong"):
        bench.desk.packs.export_apart(bench.quarter, tmp_path)
