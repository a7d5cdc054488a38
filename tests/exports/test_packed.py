"""A pack as it goes by e-mail: zipped it gets the answer that its folder gets, and a zip made to do harm gets a sentence."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from kimdesk.exports import packed
from kimdesk.exports.manifest import MANIFEST
from kimdesk.exports.pack import PackFiles, write_pack
from kimdesk.exports.packed import manifest_in, unpack
from kimdesk.exports.verify import verify
from tests.exports.make_document import make_document, make_signoff

DOCUMENT = make_document(1)


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> PackFiles:
    made = write_pack(DOCUMENT, make_signoff(DOCUMENT), tmp_path_factory.mktemp("issued"))
    assert made is not None
    return made


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return path


def bodies(issued: PackFiles, folder: str = "") -> dict[str, bytes]:
    return {f"{folder}{each.name}": each.read_bytes() for each in issued.folder.iterdir()}


@pytest.mark.parametrize("folder", ["", "KIM pack Q4/"])
def test_a_zip_of_a_pack_gets_the_very_answer_of_its_folder(issued: PackFiles, tmp_path: Path, folder: str) -> None:
    path = zipped(tmp_path / "Pack.ZIP", bodies(issued, folder))
    assert verify(path) == verify(issued.folder)
    assert verify(path).ok
    assert [each.name for each in tmp_path.iterdir()] == ["Pack.ZIP"]


def test_what_another_system_packs_beside_it_is_passed_over(issued: PackFiles, tmp_path: Path) -> None:
    beside = {"__MACOSX/KIM/._manifest.json": b"x", "KIM/.DS_Store": b"x"}
    assert verify(zipped(tmp_path / "pack.zip", bodies(issued, "KIM/") | beside)).ok


@pytest.mark.parametrize("name", ["KIM/more.txt", "KIM/deeper/more.txt", "more.txt"])
def test_what_was_added_to_it_is_named(issued: PackFiles, tmp_path: Path, name: str) -> None:
    verdict = verify(zipped(tmp_path / "pack.zip", bodies(issued, "KIM/") | {name: b"x"}))
    assert not verdict.ok
    assert verdict.unchanged
    assert [each.state for each in verdict.files] == ["unchanged"] * 3 + ["foreign"]


def test_one_changed_byte_within_it_is_noticed(issued: PackFiles, tmp_path: Path) -> None:
    files = bodies(issued)
    files[issued.workbook.name] = files[issued.workbook.name][:-1] + b"x"
    verdict = verify(zipped(tmp_path / "pack.zip", files))
    assert [each.name for each in verdict.files if each.state == "changed"] == [issued.workbook.name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../out.txt", "leads out of its own folder"),
        ("KIM/../../out.txt", "leads out of its own folder"),
        ("/etc/out.txt", "leads out of its own folder"),
        ("C:/out.txt", "leads out of its own folder"),
        ("KIM\\out.txt", "leads out of its own folder"),
        ("con", "leads out of its own folder"),
        ("KIM2/manifest.json", "There are 2 packs in it"),
        ("KIM/MANIFEST.json", "two files of one name"),
    ],
)
def test_a_zip_with_a_name_that_could_do_harm_is_refused_whole(
    issued: PackFiles, tmp_path: Path, name: str, words: str
) -> None:
    verdict = verify(zipped(tmp_path / "pack.zip", bodies(issued, "KIM/") | {name: b"x"}))
    assert not verdict.ok
    assert verdict.files == ()
    assert words in verdict.sentences[1]
    assert list(tmp_path.parent.rglob("out.txt")) == []


def test_a_link_in_it_is_refused(issued: PackFiles, tmp_path: Path) -> None:
    path = zipped(tmp_path / "pack.zip", bodies(issued))
    link = zipfile.ZipInfo("more")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "a link or a device" in verify(path).sentences[1]


@pytest.mark.parametrize(("most", "amount"), [("MOST_FILES", 3), ("MOST_BYTES", 1000)])
def test_more_than_any_pack_holds_is_refused_before_it_is_read(
    issued: PackFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: str, amount: int
) -> None:
    path = zipped(tmp_path / "pack.zip", bodies(issued))
    monkeypatch.setattr(packed, most, amount)
    monkeypatch.setattr(packed, "_read", None)
    assert "more than any pack can" in verify(path).sentences[1]


@pytest.mark.parametrize(
    ("cut", "words"), [(slice(0, 40), "cut short"), (slice(0, 0), "cut short"), (slice(0, -30), "cut short")]
)
def test_a_zip_that_was_cut_short_is_said_to_be(issued: PackFiles, tmp_path: Path, cut: slice, words: str) -> None:
    path = zipped(tmp_path / "pack.zip", bodies(issued))
    path.write_bytes(path.read_bytes()[cut])
    assert words in verify(path).sentences[1]


def test_a_damaged_file_in_it_and_one_that_unpacks_to_more_than_it_says_are_told(
    issued: PackFiles, tmp_path: Path
) -> None:
    body = bytearray(zipped(tmp_path / "pack.zip", {MANIFEST: b"[" + b"1," * 400 + b"1]"}).read_bytes())
    body[50] ^= 0xFF
    (tmp_path / "pack.zip").write_bytes(body)
    assert "damaged on its way" in verify(tmp_path / "pack.zip").sentences[1]
    assert manifest_in(tmp_path / "pack.zip") is None


def test_a_zip_of_something_else_is_no_pack(tmp_path: Path) -> None:
    path = zipped(tmp_path / "photos.zip", {"shelf.jpg": b"x"})
    assert verify(path).sentences[1] == "photos.zip: It has no manifest.json, which every pack has."
    assert manifest_in(path) is None


def test_the_same_files_come_out_in_memory(issued: PackFiles, tmp_path: Path) -> None:
    path = zipped(tmp_path / "pack.zip", bodies(issued))
    assert dict(unpack(io.BytesIO(path.read_bytes()))) == bodies(issued)
