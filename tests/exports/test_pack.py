"""Writing a pack into a folder: all of it or nothing."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
from pathlib import Path

import pytest

from kimdesk import placing
from kimdesk.errors import UserError
from kimdesk.exports import files
from kimdesk.exports.files import NotWritten, write_file
from kimdesk.exports.pack import write_pack
from kimdesk.model.frozen import canonical, content_hash
from tests.exports.make_document import make_document, make_signoff

DOCUMENT = make_document(2)
SIGNOFF = make_signoff(DOCUMENT)


def test_a_pack_is_four_files_in_a_folder_of_their_own(tmp_path: Path) -> None:
    made = write_pack(DOCUMENT, SIGNOFF, tmp_path)
    assert made is not None
    assert made.folder == tmp_path / "KIM pack Q4 2024-25"
    assert sorted(each.name for each in made.folder.iterdir()) == [
        "content.json",
        "kim-pack-q4-2024-25.pdf",
        "kim-pack-q4-2024-25.xlsx",
        "manifest.json",
    ]
    assert made.content.read_bytes() == canonical(DOCUMENT)


def test_the_manifest_names_every_file_the_mark_and_the_signatory(tmp_path: Path) -> None:
    made = write_pack(DOCUMENT, SIGNOFF, tmp_path)
    assert made is not None
    facts = json.loads(made.manifest.read_bytes())
    for path in (made.pdf, made.workbook, made.content):
        assert facts["files"][path.name] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert facts["format"] == "kimdesk-manifest/2"
    assert facts["content_hash"] == content_hash(DOCUMENT) == made.content_hash
    assert facts["signoff"] == SIGNOFF
    assert facts["workspace"]["id"] == DOCUMENT["workspace"]["id"]
    assert facts["quarter"]["name"] == "Q4 2024/25"


def test_the_same_pack_again_is_byte_for_byte_the_same_beside_the_first(tmp_path: Path) -> None:
    first, second = write_pack(DOCUMENT, SIGNOFF, tmp_path), write_pack(DOCUMENT, SIGNOFF, tmp_path)
    assert first is not None
    assert second is not None
    assert second.folder.name == "KIM pack Q4 2024-25 (2)"
    for one in first.folder.iterdir():
        assert one.read_bytes() == (second.folder / one.name).read_bytes(), one.name


def test_a_draft_and_a_part_of_the_service_are_named_so(tmp_path: Path) -> None:
    document = make_document(1)
    document["scope"] = {"sort": "team", "id": "x", "name": "Repairs: Dŵr / 24h"}
    made = write_pack(document, None, tmp_path)
    assert made is not None
    assert made.folder.name.isascii()
    assert made.folder.name.endswith("DRAFT")
    assert made.pdf.name == "kim-pack-q4-2024-25-repairs-dwr-24h-draft.pdf"


def test_a_sign_off_for_other_content_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="other content"):
        write_pack(make_document(1), SIGNOFF, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stop_at", [0.0, 0.2, 0.7, 0.96])
def test_stopping_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: float) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert write_pack(DOCUMENT, SIGNOFF, tmp_path, lambda share, _words: share < stop_at) is None
    assert list(tmp_path.iterdir()) == []


def test_progress_only_grows_and_ends_at_one(tmp_path: Path) -> None:
    heard: list[float] = []
    write_pack(DOCUMENT, SIGNOFF, tmp_path, lambda share, _words: heard.append(share) or True)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > 20


def test_a_folder_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        write_pack(DOCUMENT, SIGNOFF, tmp_path / "gone")


def test_a_file_in_place_of_the_folder_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="is not there"):
        write_pack(DOCUMENT, SIGNOFF, tmp_path / "file")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.ENOSPC, "no room left"), (errno.EACCES, "does not allow writing"), (errno.EIO, "could not be written")],
)
def test_what_the_disk_refuses_is_said_plainly_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    def refuse(path: Path, body: bytes) -> None:
        path.write_bytes(body[: len(body) // 2])
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files, "_write", refuse)
    with pytest.raises(UserError, match=sentence):
        write_pack(DOCUMENT, SIGNOFF, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, refusals = os.replace, [PermissionError(13, "held"), PermissionError(13, "held")]

    def held(made: Path, final: Path) -> None:
        if refusals:
            raise refusals.pop()
        real(made, final)

    monkeypatch.setattr(placing, "WAITS", (0, 0, 0))
    monkeypatch.setattr(os, "replace", held)
    assert write_pack(DOCUMENT, SIGNOFF, tmp_path) is not None
    assert [each.name for each in tmp_path.iterdir()] == ["KIM pack Q4 2024-25"]


@pytest.mark.parametrize("there", [True, False])
def test_a_file_that_is_open_elsewhere_is_named_and_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    def held(_made: Path, _final: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    target = tmp_path / "register.xlsx"
    if there:
        target.write_bytes(b"as it was")
    monkeypatch.setattr(placing, "WAITS", (0, 0))
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(NotWritten) as caught:
        write_file(target, b"new")
    words = "register.xlsx in" if there else "does not allow writing"
    assert words in caught.value.message
    assert "choose" in caught.value.hint
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == (
        {"register.xlsx": b"as it was"} if there else {}
    )


def test_a_folder_in_which_nothing_may_be_made_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_words: object, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(NotWritten, match="does not allow writing"):
        write_pack(DOCUMENT, SIGNOFF, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_stays_held_is_given_up_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_made: Path, _final: Path) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(placing, "WAITS", (0, 0))
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(UserError, match="open"):
        write_pack(DOCUMENT, SIGNOFF, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_importing_exports_loads_nothing_heavy() -> None:
    import subprocess
    import sys

    code = "import sys, kimdesk.exports; print({'reportlab', 'openpyxl', 'PIL'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"
