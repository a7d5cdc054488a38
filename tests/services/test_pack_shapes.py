"""Which template and which part somebody means."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from tests.workspaces import Bench


def test_templates_of_the_workspace_stand_beside_those_of_the_program(bench: Bench) -> None:
    bench.desk.settings.set({"pack_templates": "Improvement board: heat map, actions"})
    assert [each.name for each in bench.desk.packs.templates()][-2:] == ["actions", "Improvement board"]
    shape = bench.desk.packs.shape(bench.quarter, "improvement BOARD")
    assert shape.template.sections == ("cover", "heat", "actions", "verify")


def test_a_template_and_a_part_that_nobody_knows_are_named_with_those_there_are(bench: Bench) -> None:
    with pytest.raises(UserError) as refused:
        bench.desk.packs.shape(bench.quarter, "breif")
    assert "brief" in refused.value.hint
    with pytest.raises(UserError) as refused:
        bench.desk.packs.shape(bench.quarter, "", "Nowhere")
    assert bench.desk.packs.parts(bench.quarter)[0].name in refused.value.hint


def test_a_part_written_apart_is_the_same_byte_for_byte(bench: Bench, tmp_path: Path) -> None:
    bench.sign(bench.quarter)
    shape = bench.desk.packs.shape(bench.quarter, "brief", bench.desk.packs.parts(bench.quarter)[-1].name)
    packs = []
    for name, write in (("here", bench.desk.packs.export), ("apart", bench.desk.packs.export_apart)):
        (tmp_path / name).mkdir()
        files = write(bench.quarter, tmp_path / name, None, shape)
        assert files is not None
        packs.append({path.name: path.read_bytes() for path in files.folder.iterdir()})
        assert bench.desk.packs.verify(files.folder).ok
    assert packs[0] == packs[1]
