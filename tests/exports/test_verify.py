"""Checking a pack from its own files."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimdesk.exports.manifest import digest
from kimdesk.exports.pack import PackFiles, write_pack
from kimdesk.exports.verify import Kept, verify
from kimdesk.model.frozen import canonical, content_hash, withhold
from tests.exports.make_document import make_document, make_signoff

DOCUMENT = make_document(2)


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> PackFiles:
    made = write_pack(DOCUMENT, make_signoff(DOCUMENT), tmp_path_factory.mktemp("issued"))
    assert made is not None
    return made


@pytest.fixture
def pack(issued: PackFiles, tmp_path: Path) -> Path:
    return Path(shutil.copytree(issued.folder, tmp_path / "pack"))


def change(path: Path, how: Callable[[Any], None]) -> None:
    facts = json.loads(path.read_bytes())
    how(facts)
    path.write_bytes(canonical(facts))


def rehash(pack: Path, *names: str) -> None:
    """Make the manifest agree with files that were changed, as somebody who knows it would."""
    change(
        pack / "manifest.json",
        lambda facts: facts["files"].update({name: digest((pack / name).read_bytes()) for name in names}),
    )


def only(pack: Path, suffix: str) -> Path:
    return next(pack.glob(f"*{suffix}"))


@pytest.mark.parametrize(
    "part", ["", "manifest.json", "content.json", "kim-pack-q4-2024-25.pdf", "kim-pack-q4-2024-25.xlsx"]
)
def test_an_issued_pack_is_whole_whichever_part_of_it_is_named(pack: Path, part: str) -> None:
    verdict = verify(pack / part)
    assert verdict.ok
    assert [each.state for each in verdict.files] == ["unchanged"] * 3
    assert (verdict.signed, verdict.signed_by, verdict.role) == (True, "Helen Marsh", "Head of service")
    assert verdict.content_hash == content_hash(DOCUMENT)
    assert any("no outside service has vouched for it" in sentence for sentence in verdict.sentences)


def test_a_draft_is_whole_and_nobody_signed_it(tmp_path: Path) -> None:
    made = write_pack(DOCUMENT, None, tmp_path)
    assert made is not None
    verdict = verify(made.folder)
    assert verdict.ok
    assert not verdict.signed
    assert "It is a draft: nobody has signed it." in verdict.sentences


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", "content.json"])
def test_one_byte_of_any_file_is_noticed(pack: Path, suffix: str) -> None:
    path = only(pack, suffix)
    body = bytearray(path.read_bytes())
    body[len(body) // 2] ^= 1
    path.write_bytes(body)
    verdict = verify(pack)
    assert not verdict.ok
    assert [each.name for each in verdict.files if each.state == "changed"] == [path.name]


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", "content.json"])
def test_a_missing_file_is_named(pack: Path, suffix: str) -> None:
    path = only(pack, suffix)
    path.unlink()
    verdict = verify(pack)
    assert not verdict.ok
    assert f"{path.name} is missing." in verdict.sentences


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_a_document_of_another_pack_is_noticed_even_where_the_manifest_was_made_to_agree(
    pack: Path, tmp_path: Path, suffix: str
) -> None:
    other = make_document(3)
    made = write_pack(other, make_signoff(other), tmp_path)
    assert made is not None
    shutil.copy(only(made.folder, suffix), only(pack, suffix))
    rehash(pack, only(pack, suffix).name)
    verdict = verify(pack)
    assert not verdict.ok
    assert any("was not made from this content" in sentence for sentence in verdict.sentences)


def test_edited_content_is_noticed_even_where_the_manifest_was_made_to_agree(pack: Path) -> None:
    change(pack / "content.json", lambda facts: facts["records"][0].update(title="Another"))
    rehash(pack, "content.json")
    verdict = verify(pack)
    assert not verdict.ok
    assert any("worked out from content.json" in sentence for sentence in verdict.sentences)


def test_edited_content_with_a_new_mark_is_given_away_by_the_documents(pack: Path) -> None:
    change(pack / "content.json", lambda facts: facts["records"][0].update(title="Another"))
    rehash(pack, "content.json")
    mark = content_hash(json.loads((pack / "content.json").read_bytes()))

    def follow(facts: Any) -> None:
        facts["content_hash"] = facts["signoff"]["content_hash"] = mark

    change(pack / "manifest.json", follow)
    verdict = verify(pack)
    assert not verdict.ok
    assert sum("was not made from this content" in sentence for sentence in verdict.sentences) == 2


@pytest.mark.parametrize(
    ("key", "value"), [("signed_by", "Somebody Else"), ("signed_at", "2024-01-01T09:00:00+00:00"), ("flags", ["x"])]
)
def test_an_edited_sign_off_in_the_manifest_is_noticed(pack: Path, key: str, value: object) -> None:
    change(pack / "manifest.json", lambda facts: facts["signoff"].update({key: value}))
    assert not verify(pack).ok


@pytest.mark.parametrize("key", ["quarter", "workspace", "scope", "as_at"])
def test_edited_facts_in_the_manifest_are_noticed(pack: Path, key: str) -> None:
    change(pack / "manifest.json", lambda facts: facts.update({key: "other"}))
    assert not verify(pack).ok


def test_a_draft_cannot_be_passed_off_as_signed(tmp_path: Path) -> None:
    made = write_pack(DOCUMENT, None, tmp_path)
    assert made is not None
    change(made.manifest, lambda facts: facts.update(signoff=make_signoff(DOCUMENT)))
    assert not verify(made.folder).ok


def test_the_workspace_own_mark_tells_a_pack_that_was_made_afresh(pack: Path) -> None:
    assert verify(pack, Kept(content_hash(DOCUMENT))).expected is True
    verdict = verify(pack, Kept("0" * 64))
    assert (verdict.ok, verdict.expected) == (False, False)


def test_a_sign_off_other_than_the_one_the_workspace_keeps_is_noticed(pack: Path) -> None:
    kept = {name: value for name, value in make_signoff(DOCUMENT).items() if name != "amendment"}
    assert verify(pack, Kept(content_hash(DOCUMENT), kept)).ok
    assert not verify(pack, Kept(content_hash(DOCUMENT), {**kept, "signed_by": "Somebody Else"})).ok


def test_a_pack_that_no_longer_stands_is_unchanged_and_says_so_first(pack: Path) -> None:
    verdict = verify(pack, Kept(content_hash(DOCUMENT), None, "Amendment 1 stands in its place."))
    assert verdict.ok
    assert verdict.sentences[0].endswith("it no longer stands: Amendment 1 stands in its place.")


def test_a_withheld_field_keeps_the_mark(tmp_path: Path) -> None:
    record = next(each for each in DOCUMENT["records"] if each["kind"] == "return")
    redacted = withhold(DOCUMENT, "return", record["id"], "statement")
    made = write_pack(redacted, make_signoff(DOCUMENT), tmp_path)
    assert made is not None
    assert verify(made.folder, Kept(content_hash(DOCUMENT))).ok


def test_documents_that_say_more_than_a_withheld_field_allows_are_noticed(pack: Path) -> None:
    record = next(each for each in DOCUMENT["records"] if each["kind"] == "return")
    redacted = withhold(DOCUMENT, "return", record["id"], "statement")
    (pack / "content.json").write_bytes(canonical(redacted))
    rehash(pack, "content.json")
    verdict = verify(pack)
    assert (verdict.ok, verdict.documents) == (False, False)


def forge_workbook(pack: Path) -> None:
    """Put other words into a sheet, as an editor of XML would, and make the manifest agree."""
    book = only(pack, ".xlsx")
    with zipfile.ZipFile(book) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as forged:
        for name, body in parts.items():
            forged.writestr(name, body.replace(b"Voids", b"Roofs") if name.startswith("xl/worksheets/") else body)
    rehash(pack, book.name)


def forge_pages(pack: Path) -> None:
    """Append what a PDF reader would take for the newest state of the file, and make the manifest agree."""
    pages = only(pack, ".pdf")
    pages.write_bytes(pages.read_bytes() + b"\n% other words\n")
    rehash(pack, pages.name)


@pytest.mark.parametrize(("forge", "suffix"), [(forge_workbook, ".xlsx"), (forge_pages, ".pdf")])
@pytest.mark.parametrize("kept", [None, Kept(content_hash(DOCUMENT))], ids=["alone", "where it was signed"])
def test_a_forged_document_is_noticed_although_mark_seal_and_manifest_agree(
    pack: Path, forge: Callable[[Path], None], suffix: str, kept: Kept | None
) -> None:
    forge(pack)
    verdict = verify(pack, kept)
    assert (verdict.ok, verdict.documents) == (False, False)
    name = only(pack, suffix).name
    assert [each.name for each in verdict.files if each.state == "changed"] == [name]
    assert any(f"{name} is not what KIM Desk makes" in sentence for sentence in verdict.sentences)
    assert f"{name} is unchanged." not in verdict.sentences


@pytest.mark.parametrize("versions", [None, {"program": "9.1.0"}, "9.1.0"])
def test_where_other_versions_made_the_pack_the_mark_vouches_for_the_content_alone(
    pack: Path, versions: object
) -> None:
    forge_workbook(pack)
    change(pack / "manifest.json", lambda facts: facts.update(rendered_with=versions))
    verdict = verify(pack)
    assert (verdict.ok, verdict.documents) == (True, None)
    assert verdict.sentences[0].endswith("what its PDF and its workbook say was not compared.")
    assert any("the mark vouches for content.json" in sentence for sentence in verdict.sentences)


def test_another_version_that_makes_the_same_bytes_is_as_good_as_this_one(pack: Path) -> None:
    change(pack / "manifest.json", lambda facts: facts.update(rendered_with={"program": "9.1.0"}))
    assert verify(pack).documents is True


def test_a_file_that_the_manifest_was_made_to_name_is_no_part_of_the_pack(pack: Path) -> None:
    (pack / "second.pdf").write_bytes(only(pack, ".pdf").read_bytes())
    rehash(pack, "second.pdf")
    assert not verify(pack).ok


def test_documents_are_not_made_anew_where_something_is_wrong_already(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kimdesk.exports.pack.render", lambda *_anything: pytest.fail("made anew"))
    only(pack, ".pdf").write_bytes(b"x")
    assert not verify(pack).ok


@pytest.mark.parametrize("name", ["minutes.docx", "extra.txt", ".hidden.pdf", "a folder"])
def test_what_was_added_is_named_in_the_answer_and_the_answer_is_no(pack: Path, name: str) -> None:
    if "." in name:
        (pack / name).write_bytes(b"x")
    else:
        (pack / name).mkdir()
    verdict = verify(pack)
    assert not verdict.ok
    assert verdict.sentences[0].startswith("The pack’s own files are unchanged, but something")
    assert name in verdict.sentences[0]
    assert f"{name} is no part of it." in verdict.sentences
    assert not verify(pack / name).ok


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", ".DS_Store", "~$kim-pack-q4-2024-25.xlsx"])
def test_what_a_computer_leaves_in_a_folder_by_itself_was_not_added_by_anybody(pack: Path, name: str) -> None:
    (pack / name).write_bytes(b"x")
    assert verify(pack).ok


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"format":"other"}',
        b'{"format":"kimdesk-manifest/9"}',
        b'{"format":"kimdesk-manifest/1"}',
        b'{"format":"kimdesk-manifest/1","content_hash":NaN,"files":{}}',
        b'{"format":"kimdesk-manifest/1","x":"\\ud800"}',
    ],
)
def test_what_is_no_manifest_gets_one_plain_answer(pack: Path, body: bytes) -> None:
    (pack / "manifest.json").write_bytes(body)
    verdict = verify(pack)
    assert not verdict.ok
    assert verdict.sentences[0] == "This is not a whole KIM pack."


def test_a_manifest_that_reaches_out_of_its_folder_is_refused(pack: Path) -> None:
    change(pack / "manifest.json", lambda facts: facts["files"].update({"../secret.txt": "0"}))
    assert not verify(pack).ok
    assert verify(pack).files == ()


def test_a_folder_without_a_pack_and_no_folder_at_all_are_said_plainly(tmp_path: Path) -> None:
    assert "has no manifest.json" in verify(tmp_path).sentences[1]
    assert "There is nothing at" in verify(tmp_path / "gone").sentences[1]
