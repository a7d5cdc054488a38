"""Packs of the format before this one, byte for byte as they were issued, are as whole as they were."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kimdesk.exports.certified import Trusted
from kimdesk.exports.manifest import CONTENT, MANIFEST, digest
from kimdesk.exports.pack import write_pack
from kimdesk.exports.verify import verify
from kimdesk.model.frozen import UNSALTED
from kimdesk.signing.certificates import read_certificate
from tests.exports import second_verifier
from tests.exports.make_document import make_signoff

GOLDEN = Path(__file__).with_name("golden") / "packs" / "frozen1"
SORTS = ("whole", "part")


@pytest.fixture(params=SORTS)
def pack(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOLDEN / request.param, tmp_path / "pack"))


def test_both_verifiers_call_it_whole_and_the_signature_holds(pack: Path) -> None:
    verdict = verify(pack)
    assert verdict.ok, verdict.sentences
    assert verdict.signed
    assert verdict.certificate == "unknown"
    assert second_verifier.flaws(pack, GOLDEN / "issuer.pem") == []


def test_its_issuer_is_known_where_the_workspace_knows_it(pack: Path) -> None:
    pem = (GOLDEN / "issuer.pem").read_text("ascii")
    body = second_verifier.base64.b64decode("".join(pem.splitlines()[1:-1]))
    facts = json.loads((pack / MANIFEST).read_bytes())
    assert read_certificate(body).mark == facts["certificate"]["authority_mark"]
    assert verify(pack, None, Trusted((body,))).certificate == "known"


@pytest.mark.parametrize("name", [CONTENT, MANIFEST, f"{MANIFEST}.p7s", ".pdf", ".xlsx"])
def test_a_changed_byte_of_it_is_found(pack: Path, name: str) -> None:
    path = next(each for each in pack.iterdir() if each.name == name or each.suffix == name)
    body = bytearray(path.read_bytes())
    body[len(body) // 2] ^= 1
    path.write_bytes(body)
    assert not verify(pack).ok
    assert second_verifier.flaws(pack, GOLDEN / "issuer.pem") != []


def test_what_was_signed_so_is_written_out_so_again(tmp_path: Path) -> None:
    document = json.loads((GOLDEN / "whole" / CONTENT).read_bytes())
    assert document["format"] == UNSALTED
    files = write_pack(document, make_signoff(document), tmp_path)
    assert files is not None
    assert json.loads(files.manifest.read_bytes())["format"] == "kimdesk-manifest/1"
    assert verify(files.folder).ok
    assert second_verifier.flaws(files.folder) == []


def test_a_manifest_of_another_format_than_the_content_is_found_by_both(tmp_path: Path) -> None:
    document = json.loads((GOLDEN / "whole" / CONTENT).read_bytes())
    files = write_pack(document, make_signoff(document), tmp_path)
    assert files is not None
    facts = json.loads(files.manifest.read_bytes())
    facts["format"] = "kimdesk-manifest/2"
    files.manifest.write_text(json.dumps(facts), "utf-8")
    assert facts["files"][CONTENT] == digest(files.content.read_bytes())
    assert "The manifest is of another format than content.json." in verify(files.folder).sentences
    assert "the formats differ" in second_verifier.flaws(files.folder)
