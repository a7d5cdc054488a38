"""What a build promises before it hands anything out: sums, templates for IT, and no trust in what other programs have set."""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest

from installers import build

SAYS = """#!/bin/sh
echo "$PYTHONHOME|$QT_PLUGIN_PATH|$*"
exit {code}
"""


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(build, "DIST", tmp_path)
    return tmp_path


def test_the_sums_are_those_of_every_file_that_is_handed_out(dist: Path) -> None:
    (dist / "kimdesk").mkdir()
    for name in ("b.msi", "a.deb"):
        (dist / name).write_bytes(name.encode())

    lines = build.write_sums().read_text(encoding="ascii").splitlines()

    assert lines == [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.deb", "b.msi")]


def test_the_templates_come_with_the_sheet_and_in_american_english_too(dist: Path) -> None:
    assert build.write_policy().parent == dist
    with zipfile.ZipFile(dist / "KIM-Desk-for-IT.zip") as packed:
        names = packed.namelist()
        assert packed.read("policy/en-US/KIMDesk.adml") == packed.read("policy/en-GB/KIMDesk.adml")

    assert sorted(names) == [
        "IT.md",
        "policy/KIMDesk.admx",
        "policy/cy-GB/KIMDesk.adml",
        "policy/en-GB/KIMDesk.adml",
        "policy/en-US/KIMDesk.adml",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_program_whose_own_test_fails_is_not_handed_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "kimdesk"
    monkeypatch.setattr(build, "PROGRAM", program)
    program.write_text(SAYS.format(code=0), encoding="ascii")
    program.chmod(0o755)
    build.self_test(build.RUBBISH)

    program.write_text(SAYS.format(code=1), encoding="ascii")

    with pytest.raises(build.NotBuilt, match=r"nonsense\|/nonsense\|--home .* --self-test"):
        build.self_test(build.RUBBISH)
