"""Beside a piece of evidence a file is attached and shown; what could run something is saved instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from kimdesk.ui.registers.evidence_section import Evidence
from kimdesk.ui.widgets.buttons import LinkButton
from tests.ui.dropped import drag_away, drag_over, held, let_go
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


def section_of(shown: Shown) -> Evidence:
    return next(each for each in shown.page.editor.sections if isinstance(each, Evidence))


def recorded(shown: Shown, record: str) -> list[tuple[str, str]]:
    found = shown.bench.desk.records.open("asset", record).evidence
    return [(each.title, each["link"]) for each in found]


def test_files_and_pages_that_are_dropped_become_links_and_no_copies(
    asset_page: Shown, assets: dict[str, str], tmp_path: Path
) -> None:
    asset_page.open(assets["Key log"])
    section = section_of(asset_page)
    path = tmp_path / "Key audit.pdf"
    path.write_bytes(b"what it says")
    data = held([QUrl.fromLocalFile(str(path)), QUrl("https://testshire.gov.uk/keys")])
    assert drag_over(section, data)
    assert section.drop.cover.isVisible()
    assert let_go(section, data) is Qt.DropAction.LinkAction
    asset_page.settle()
    assert not section.drop.cover.isVisible()
    assert recorded(asset_page, assets["Key log"]) == [
        ("Key audit", str(path)),
        ("keys", "https://testshire.gov.uk/keys"),
    ]
    assert list(asset_page.bench.desk.context.store.home.evidence.glob("**/*.*")) == []
    assert section.told.text().startswith("2 links added. What lies on this computer alone")
    asset_page.open(assets["Void photos"])
    assert not section.told.isVisible()


def test_dragging_away_adds_nothing_and_words_are_not_taken(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    section = section_of(asset_page)
    data = held([QUrl("https://testshire.gov.uk/keys")])
    assert drag_over(section, data)
    drag_away(section)
    assert not section.drop.cover.isVisible()
    words = QMimeData()
    words.setText("only words")
    assert not drag_over(section, words)
    asset_page.settle()
    assert recorded(asset_page, assets["Key log"]) == []


def test_the_button_beside_it_does_the_same(
    asset_page: Shown, assets: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [str(tmp_path / name) for name in ("One.pdf", "Two.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_words: (paths, ""))
    asset_page.open(assets["Key log"])
    section_of(asset_page).files.click()
    asset_page.settle()
    assert [title for title, _link in recorded(asset_page, assets["Key log"])] == ["One", "Two"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_words: ([], ""))
    section_of(asset_page).files.click()
    asset_page.settle()
    assert len(recorded(asset_page, assets["Key log"])) == 2
