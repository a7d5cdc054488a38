"""A pack that a certificate signed: what is said of it, wherever it is checked, and of every way to tamper with it."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.exports.certified import Trusted
from kimdesk.exports.manifest import MANIFEST, SIGNATURE, digest
from kimdesk.exports.pack import write_pack
from kimdesk.exports.signer import Signer
from kimdesk.exports.verify import Verdict, verify
from kimdesk.signing.certificates import as_pem
from kimdesk.signing.signatures import sign_beside
from tests.exports.make_document import make_document, make_signoff
from tests.exports.reading_back import words_of_pdf
from tests.signing.made_keys import AUTHORITY, NOW, OTHER, SIGNATORY
from tests.signing.test_signatures import added_behind

KNOWN = Trusted((AUTHORITY.certificate,), {}, NOW)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document = make_document(1, activities=1)
    files = write_pack(
        document,
        make_signoff(document),
        tmp_path_factory.mktemp("packs"),
        signer=Signer(SIGNATORY, "Testshire Homes", NOW),
    )
    assert files is not None
    return files.folder


@pytest.fixture
def pack(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "pack"))


def said(verdict: Verdict) -> str:
    return "\n".join(verdict.sentences)


def the(folder: Path, suffix: str) -> Path:
    (found,) = folder.glob(f"*{suffix}")
    return found


def with_a_new_manifest(folder: Path) -> None:
    """Do what somebody does who knows how a pack is built: make its manifest fit what they changed."""
    facts = json.loads((folder / MANIFEST).read_bytes())
    facts["files"] = {name: digest((folder / name).read_bytes()) for name in facts["files"]}
    (folder / MANIFEST).write_text(json.dumps(facts, ensure_ascii=False, sort_keys=True, indent=1) + "\n", "utf-8")


def test_where_the_issuer_is_known_the_name_is_vouched_for(pack: Path) -> None:
    verdict = verify(pack, trusted=KNOWN)
    assert verdict.ok
    assert verdict.documents is True
    assert verdict.certificate == "known"
    assert "certificate signature of Helen Marsh, given by “Testshire Homes: packs”" in said(verdict)
    assert "vouches for that name" in said(verdict)


@pytest.mark.parametrize("authorities", [(), (OTHER.certificate,)])
def test_where_nobody_knows_the_issuer_the_pack_is_whole_all_the_same(
    pack: Path, authorities: tuple[bytes, ...]
) -> None:
    verdict = verify(pack, trusted=Trusted(authorities, {}, NOW))
    assert verdict.ok
    assert verdict.certificate == "unknown"
    assert "Nobody here vouches for that name" in said(verdict)
    assert digest(AUTHORITY.certificate) in said(verdict)


def test_years_later_the_certificate_has_run_out_and_the_signature_stands(pack: Path) -> None:
    verdict = verify(pack, trusted=Trusted(KNOWN.authorities, {}, NOW + timedelta(days=9 * 365)))
    assert verdict.ok
    assert "held when it signed and ran out on 25/11/2029" in said(verdict)


def test_a_certificate_that_was_withdrawn_is_said_to_be(pack: Path) -> None:
    withdrawn = {digest(SIGNATORY.certificate): "It was withdrawn on 01/12/2026: the laptop was lost."}
    verdict = verify(pack, trusted=Trusted(KNOWN.authorities, withdrawn, NOW))
    assert "It was withdrawn on 01/12/2026: the laptop was lost." in verdict.sentences


def test_the_cover_and_the_last_page_explain_what_a_reader_will_say(pack: Path) -> None:
    words = words_of_pdf(the(pack, ".pdf").read_bytes()).replace("\n", " ")
    assert "calls the signature’s identity unknown: that says nothing against the document" in words
    assert digest(SIGNATORY.certificate) in words.replace(" ", "")
    assert "openssl cms -verify" in words


def test_the_line_on_the_last_page_works(pack: Path) -> None:
    (pack / "CERTIFICATE").write_bytes(as_pem(AUTHORITY.certificate))
    command = "openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -CAfile CERTIFICATE"
    if shutil.which("openssl") is None:
        pytest.skip("openssl is missing")
    done = subprocess.run([*command.split(), "-purpose", "any"], cwd=pack, capture_output=True)
    assert done.stdout == (pack / MANIFEST).read_bytes()


def test_a_flipped_byte_is_found_behind_a_manifest_that_was_made_to_fit(pack: Path) -> None:
    path = the(pack, ".pdf")
    body = bytearray(path.read_bytes())
    body[2000] ^= 1
    path.write_bytes(body)
    with_a_new_manifest(pack)
    verdict = verify(pack, trusted=KNOWN)
    assert not verdict.ok
    assert f"{SIGNATURE}: what the certificate signed has been changed since." in verdict.sentences
    assert any(path.name in each and ("changed" in each or "damaged" in each) for each in verdict.sentences)


def test_a_swapped_workbook_is_found_behind_a_manifest_that_was_made_to_fit(pack: Path, tmp_path: Path) -> None:
    document = make_document(2, activities=1)
    other = write_pack(document, make_signoff(document), tmp_path)
    assert other is not None
    shutil.copy(other.workbook, the(pack, ".xlsx"))
    with_a_new_manifest(pack)
    assert "what the certificate signed has been changed since" in said(verify(pack, trusted=KNOWN))


def test_what_was_added_behind_the_signature_is_found(pack: Path) -> None:
    path = the(pack, ".pdf")
    path.write_bytes(added_behind(path.read_bytes()))
    with_a_new_manifest(pack)
    (pack / SIGNATURE).write_bytes(sign_beside((pack / MANIFEST).read_bytes(), SIGNATORY, NOW))
    verdict = verify(pack, trusted=KNOWN)
    assert not verdict.ok
    assert f"{path.name}: something was added after the certificate had signed it." in verdict.sentences


def test_somebody_elses_certificate_is_found(pack: Path) -> None:
    (pack / SIGNATURE).write_bytes(sign_beside((pack / MANIFEST).read_bytes(), AUTHORITY, NOW))
    assert "was signed with another certificate than the manifest names" in said(verify(pack, trusted=KNOWN))


def test_a_signature_that_was_taken_away_is_missed(pack: Path) -> None:
    (pack / SIGNATURE).unlink()
    verdict = verify(pack, trusted=KNOWN)
    assert not verdict.ok
    assert f"{SIGNATURE} is missing: the certificate signature over the manifest." in verdict.sentences


@pytest.mark.parametrize("value", ["Helen", 7, [], {"name": []}, {"name": "x", "mark": None}])
def test_a_manifest_with_rubbish_for_a_certificate_is_refused_and_breaks_nothing(pack: Path, value: object) -> None:
    facts = json.loads((pack / MANIFEST).read_bytes())
    facts["certificate"] = value
    (pack / MANIFEST).write_text(json.dumps(facts), "utf-8")
    assert not verify(pack, trusted=KNOWN).ok


def test_any_file_of_the_pack_can_be_named(pack: Path) -> None:
    for name in (SIGNATURE, MANIFEST, the(pack, ".pdf").name):
        assert verify(pack / name, trusted=KNOWN).ok, name
