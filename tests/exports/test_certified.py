"""A pack that a certificate signed: what is said of it, wherever it is checked, and of every way to tamper with it."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from asn1crypto import cms, x509

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


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", "content.json", "manifest.json", ".p7s"])
def test_whichever_bit_of_whichever_file_is_flipped_it_is_found_and_the_file_is_named(pack: Path, suffix: str) -> None:
    path = the(pack, suffix)
    whole, chance = path.read_bytes(), random.Random(suffix)
    for _ in range(12):
        body = bytearray(whole)
        body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        path.write_bytes(body)
        verdict = verify(pack)
        assert not verdict.ok
        assert any(path.name in each and "unchanged" not in each for each in verdict.sentences), verdict.sentences


def test_a_part_of_a_workbook_or_of_pages_that_cannot_be_unpacked_is_found_and_breaks_nothing(pack: Path) -> None:
    for suffix, before in ((".xlsx", b"docProps/core.xml"), (".pdf", b"stream\n")):
        path = the(pack, suffix)
        body = bytearray(path.read_bytes())
        at = body.index(before) + len(before)
        body[at : at + 40] = b"\xff" * 40
        path.write_bytes(body)
    said_so = said(verify(pack))
    assert all(f"{the(pack, suffix).name} has been changed" in said_so for suffix in (".xlsx", ".pdf"))


def _places(signature: bytes) -> dict[str, int]:
    """Return where in a detached signature stands what no signature covers."""
    info = cms.ContentInfo.load(signature)["content"]
    (by,) = info["signer_infos"]
    issuer = next(each.dump() for each in info["certificates"] if each.chosen.dump() == AUTHORITY.certificate)
    return {
        "the version of the frame": signature.index(info["version"].dump()) + 2,
        "the named algorithm": signature.index(info["digest_algorithms"].dump()) + 8,
        "the version of the signatory": signature.index(by["version"].dump() + by["sid"].dump()) + 2,
        "the issuer's certificate": signature.index(issuer) + len(issuer) - 1,
        "the version of that certificate": signature.index(issuer) + 12,
    }


@pytest.mark.parametrize(
    "place",
    [
        "the version of the frame",
        "the named algorithm",
        "the version of the signatory",
        "the issuer's certificate",
        "the version of that certificate",
    ],
)
def test_what_lies_in_the_signature_beside_and_is_not_signed_cannot_be_changed_either(pack: Path, place: str) -> None:
    path = pack / SIGNATURE
    body = bytearray(path.read_bytes())
    body[_places(bytes(body))[place]] ^= 2
    path.write_bytes(body)
    assert SIGNATURE in said(verify(pack)).partition("content.json is unchanged")[0]
    assert not verify(pack).ok


def test_a_certificate_that_was_put_in_beside_is_found(pack: Path) -> None:
    path = pack / SIGNATURE
    info = cms.ContentInfo.load(path.read_bytes())
    info["content"]["certificates"].append(x509.Certificate.load(OTHER.certificate))
    path.write_bytes(info.dump(force=True))
    assert f"{SIGNATURE}: the certificate signature is damaged." in verify(pack).sentences


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
