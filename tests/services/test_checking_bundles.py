"""Checking an evidence bundle: what it is, how each of its files stands against its manifest, and how to go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kimdesk.exports.bundle import bundle_mark, write_bundle
from kimdesk.exports.manifest import digest
from kimdesk.exports.verify import verify
from kimdesk.model.frozen import canonical
from kimdesk.services.bundle_content import Withholding
from kimdesk.services.bundles import BundleMade, BundleRequest
from tests.workspaces import Bench


@pytest.fixture
def made(bench: Bench, tmp_path: Path) -> BundleMade:
    """A bundle of one risk of which a part is withheld."""
    values = {"title": "Keys are lost", "cause": "A tenant said so", "team": bench.team}
    risk = bench.desk.records.make("risk", values).id
    withheld = (Withholding(risk, "foia40", "Names a tenant", "cause"),)
    return bench.desk.bundles.make(BundleRequest("foi", "FOI-2026-0143", (risk,), None, withheld), tmp_path)


def manifest_with(made: BundleMade, **changes: object) -> None:
    facts = json.loads(made.files.manifest.read_text(encoding="utf-8"))
    made.files.manifest.write_text(json.dumps(facts | changes), encoding="utf-8")


@pytest.mark.parametrize("part", ["folder", "manifest", "pdf", "content"])
def test_a_bundle_as_it_was_made_is_said_to_be_one_whichever_part_of_it_is_named(
    bench: Bench, made: BundleMade, part: str
) -> None:
    verdict = bench.desk.packs.verify(getattr(made.files, part))
    assert verdict.ok
    assert verdict.bundle == "EB1"
    assert verdict.sentences[0] == "The evidence bundle is whole and unchanged."
    said = " ".join(verdict.sentences)
    assert "It is evidence bundle EB1, made for FOI-2026-0143 (Freedom of Information request)" in said
    assert "Records in it: 1. Parts withheld: 1." in said
    assert {each.state for each in verdict.files} == {"unchanged"}
    assert sorted(Path(each.name).suffix for each in verdict.files) == [".json", ".pdf", ".xlsx"]
    assert "It is what this workspace keeps of EB1." in verdict.sentences
    assert (verdict.expected, verdict.documents, verdict.content_hash) == (True, True, made.files.content_hash)


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", ".json"])
def test_one_byte_of_any_file_of_a_bundle_is_noticed_and_it_says_how_to_go_on(
    bench: Bench, made: BundleMade, suffix: str
) -> None:
    path = {".pdf": made.files.pdf, ".xlsx": made.files.workbook, ".json": made.files.content}[suffix]
    body = bytearray(path.read_bytes())
    body[len(body) // 2] ^= 1
    path.write_bytes(bytes(body))
    verdict = bench.desk.packs.verify(made.files.folder)
    assert not verdict.ok
    assert verdict.sentences[0] == "The evidence bundle is not as it was made."
    assert f"{path.name} has been changed, or the manifest has." in verdict.sentences
    assert {each.name: each.state for each in verdict.files}[path.name] == "changed"
    assert any("make it anew" in each for each in verdict.sentences)


def test_a_missing_file_of_a_bundle_and_one_that_was_added_are_named(bench: Bench, made: BundleMade) -> None:
    (made.files.folder / "notes.txt").write_text("x", encoding="utf-8")
    verdict = bench.desk.packs.verify(made.files.folder)
    assert not verdict.ok
    assert verdict.sentences[0].endswith("something that is no part of it was added: notes.txt.")
    made.files.workbook.unlink()
    verdict = bench.desk.packs.verify(made.files.folder)
    assert f"{made.files.workbook.name} is missing." in verdict.sentences
    assert {each.name: each.state for each in verdict.files}["notes.txt"] == "foreign"


def test_a_bundle_made_afresh_with_other_words_is_given_away_by_what_the_workspace_keeps(
    bench: Bench, made: BundleMade, tmp_path: Path
) -> None:
    document = json.loads(made.files.content.read_text(encoding="utf-8"))
    document["records"][0]["title"] = "Nothing is lost"
    (tmp_path / "elsewhere").mkdir()
    forged = write_bundle(document, "EB1", tmp_path / "elsewhere")
    assert verify(forged.folder).ok
    verdict = bench.desk.packs.verify(forged.folder)
    assert not verdict.ok
    assert verdict.expected is False
    assert "It is not the content that this workspace keeps of EB1." in verdict.sentences


def test_a_document_that_says_more_than_the_content_is_noticed_although_the_manifest_agrees(
    bench: Bench, made: BundleMade, tmp_path: Path
) -> None:
    document = json.loads(made.files.content.read_text(encoding="utf-8"))
    document["made_by"] = "Somebody"
    (tmp_path / "elsewhere").mkdir()
    other = write_bundle(document, "EB1", tmp_path / "elsewhere")
    body = other.pdf.read_bytes().replace(bundle_mark(document).encode(), made.files.content_hash.encode())
    made.files.pdf.write_bytes(body)
    files = {path.name: digest(path.read_bytes()) for path in (made.files.pdf, made.files.workbook, made.files.content)}
    manifest_with(made, files=files)
    verdict = bench.desk.packs.verify(made.files.folder)
    assert not verdict.ok
    assert verdict.documents is False
    assert any("is not what KIM Desk makes of this content" in each for each in verdict.sentences)


@pytest.mark.parametrize(
    ("key", "value"), [("request", "FOI-2026-0999"), ("workspace", "Elsewhere"), ("withheld", 0), ("records", [])]
)
def test_a_manifest_that_says_something_else_than_the_content_is_noticed(
    made: BundleMade, key: str, value: object
) -> None:
    manifest_with(made, **{key: value})
    verdict = verify(made.files.folder)
    assert not verdict.ok
    assert "The manifest names another request, workspace, time or records than content.json." in verdict.sentences


def test_edited_content_is_noticed_although_the_manifest_was_made_to_agree(made: BundleMade) -> None:
    document = json.loads(made.files.content.read_text(encoding="utf-8"))
    document["made_by"] = "Somebody"
    made.files.content.write_bytes(canonical(document))
    facts = json.loads(made.files.manifest.read_text(encoding="utf-8"))
    manifest_with(made, files=facts["files"] | {"content.json": digest(canonical(document))})
    verdict = verify(made.files.folder)
    assert "The mark worked out from content.json is not the one in the manifest." in verdict.sentences


def test_nothing_of_a_workspace_is_needed_and_where_none_knows_it_nothing_is_said_of_one(
    bench: Bench, made: BundleMade
) -> None:
    assert verify(made.files.folder).expected is None
    manifest_with(made, program="0.0.1", rendered_with={"program": "0.0.1"})
    assert verify(made.files.folder).ok


def test_where_another_version_made_it_the_mark_vouches_for_the_content_alone(made: BundleMade) -> None:
    made.files.pdf.write_bytes(made.files.pdf.read_bytes() + b"\n")
    facts = json.loads(made.files.manifest.read_text(encoding="utf-8"))
    files = facts["files"] | {made.files.pdf.name: digest(made.files.pdf.read_bytes())}
    manifest_with(made, files=files, rendered_with={"program": "0.0.1"})
    verdict = verify(made.files.folder)
    assert verdict.ok
    assert verdict.documents is None
    assert "was not compared" in verdict.sentences[0]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": "kimdesk-bundle-manifest/2"}, "made by a newer KIM Desk"),
        ({"files": {"content.json": "0" * 64}}, "does not name a PDF, a workbook and content.json"),
        ({"files": {"../a.pdf": "0", "a.xlsx": "0", "content.json": "0"}}, "does not name a PDF"),
        ({"content_hash": None}, "does not name a PDF"),
    ],
)
def test_a_bundle_that_cannot_be_checked_gets_one_plain_answer(
    made: BundleMade, changes: dict[str, object], words: str
) -> None:
    manifest_with(made, **changes)
    verdict = verify(made.files.folder)
    assert not verdict.ok
    assert verdict.sentences[0] == "This is not a whole evidence bundle."
    assert words in verdict.sentences[1]


@pytest.mark.parametrize(
    "body", [b"[]", b"{}", b'{"records": 3}', b"\xff", b'{"format": "kimdesk-bundle/1", "records": [3]}']
)
def test_content_that_is_none_of_a_bundle_is_said_plainly(made: BundleMade, body: bytes) -> None:
    made.files.content.write_bytes(body)
    facts = json.loads(made.files.manifest.read_text(encoding="utf-8"))
    manifest_with(made, files=facts["files"] | {"content.json": digest(body)})
    verdict = verify(made.files.folder)
    assert not verdict.ok
    assert len(verdict.sentences) > 2
