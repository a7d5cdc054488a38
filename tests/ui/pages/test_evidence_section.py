"""Beside a piece of evidence a file is attached and shown; what could run something is saved instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from kimdesk.ui.registers.evidence_section import Evidence
from kimdesk.ui.widgets.buttons import LinkButton
from tests.ui.pages.conftest import Shown


def link(shown: Shown, words: str) -> LinkButton:
    section = next(each for each in shown.page.editor.sections if isinstance(each, Evidence))
    return next(each for each in section.findChildren(LinkButton) if words in each.text())


@pytest.mark.parametrize(("name", "opened"), [("photo.jpg", True), ("setup.exe", False)])
def test_a_file_is_attached_and_then_shown_or_saved(
    asset_page: Shown,
    assets: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    opened: bool,
) -> None:
    desk = asset_page.bench.desk
    made = desk.records.make("evidence", {"record": assets["Key log"], "title": "The cupboard"}).id
    source, out = tmp_path / name, tmp_path / "out"
    source.write_bytes(b"what it shows")
    shown: list[QUrl] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_words: str(out))
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)

    asset_page.open(assets["Key log"])
    link(asset_page, "Attach a file").click()
    asset_page.settle()
    attached = desk.attaching.attached(made)
    assert attached is not None
    link(asset_page, attached.words).click()
    asset_page.settle()
    if opened:
        assert Path(shown[0].toLocalFile()).name == name
        assert Path(shown[0].toLocalFile()).read_bytes() == b"what it shows"
    else:
        assert shown == []
        assert (out / name).read_bytes() == b"what it shows"


def test_a_file_that_cannot_be_attached_is_said_there(
    asset_page: Shown, assets: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asset_page.bench.desk.records.make("evidence", {"record": assets["Key log"], "title": "The cupboard"})
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(empty), ""))
    asset_page.open(assets["Key log"])
    link(asset_page, "Attach a file").click()
    asset_page.settle()
    section = next(each for each in asset_page.page.editor.sections if isinstance(each, Evidence))
    said = [section.lines.itemAt(at).widget() for at in range(section.lines.count())]
    assert any("is empty" in str(getattr(each, "text", str)()) for each in said)
