"""Signatures: made with ours, read with ours and by others, and every way in which a file can be changed afterwards."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.signing.certificates import as_pem
from kimdesk.signing.signatures import check_beside, check_pdf, sign_beside, sign_pdf
from tests.exports.conformance import STANDARDS, judge
from tests.exports.make_document import make_document, make_signoff
from tests.exports.reading_back import run_poppler
from tests.signing.made_keys import AUTHORITY, NOW, OTHER, SIGNATORY

ROOTS = [AUTHORITY.certificate]
DATA = b'{"files": {}}'


@cache
def unsigned() -> bytes:
    document = make_document(1, activities=1)
    return write_pdf(read_pack(document, make_signoff(document)))


@cache
def signed() -> bytes:
    return sign_pdf(unsigned(), SIGNATORY, "Signed off", "Testshire Homes", NOW)


@cache
def beside() -> bytes:
    return sign_beside(DATA, SIGNATORY, NOW)


def added_behind(body: bytes) -> bytes:
    """Return the file with something appended in the way that PDF provides for."""
    writer = IncrementalPdfFileWriter(io.BytesIO(body))
    writer.root["/Lang"] = generic.TextStringObject("fr")
    writer.update_root()
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_a_signed_document_says_who_and_when() -> None:
    found = check_pdf(signed(), ROOTS, NOW)
    assert (found.state, found.trust, found.at) == ("intact", "known", NOW)
    assert found.by is not None
    assert (found.by.name, found.by.role) == ("Helen Marsh", "Head of service")
    assert found.held_then
    assert found.holds_now


def test_what_was_made_before_the_signature_stands_in_the_file_unchanged() -> None:
    assert signed().startswith(unsigned())
    assert check_pdf(unsigned(), ROOTS, NOW).state == "none"


def test_a_signature_outlives_its_certificate() -> None:
    found = check_pdf(signed(), ROOTS, NOW + timedelta(days=9 * 365))
    assert (found.state, found.trust, found.held_then, found.holds_now) == ("intact", "known", True, False)


def test_a_signature_made_after_the_end_of_its_certificate_says_so() -> None:
    late = NOW + timedelta(days=4 * 365)
    found = check_pdf(sign_pdf(unsigned(), SIGNATORY, "", "", late), ROOTS, late)
    assert (found.state, found.trust, found.held_then) == ("intact", "unknown", False)


@pytest.mark.parametrize("roots", [[], [OTHER.certificate]])
def test_an_authority_that_nobody_here_knows_is_not_taken_for_tampering(roots: list[bytes]) -> None:
    for found in (check_pdf(signed(), roots, NOW), check_beside(DATA, beside(), roots, NOW)):
        assert (found.state, found.trust) == ("intact", "unknown")


@given(st.integers(0, 10**9), st.integers(1, 255))
def test_no_byte_of_what_was_signed_can_be_flipped(at: int, by: int) -> None:
    body = bytearray(signed())
    body[at % len(unsigned())] ^= by
    assert check_pdf(bytes(body), ROOTS, NOW).state in ("changed", "damaged")


def test_what_is_added_behind_a_signature_is_found() -> None:
    assert check_pdf(added_behind(signed()), ROOTS, NOW).state == "added"
    assert check_pdf(signed() + b"\n% and one more thing\n", ROOTS, NOW).state != "intact"


@given(st.binary(max_size=200))
def test_rubbish_is_no_signature_and_no_crash(body: bytes) -> None:
    assert check_pdf(body, ROOTS, NOW).state == "damaged"
    assert check_beside(DATA, body, ROOTS, NOW).state == "damaged"


@given(st.integers(0, 10**9), st.integers(1, 255))
def test_a_damaged_signature_beside_never_passes(at: int, by: int) -> None:
    body = bytearray(beside())
    body[at % len(body)] ^= by
    found = check_beside(DATA, bytes(body), ROOTS, NOW)
    assert found.state in ("changed", "damaged") or found.by == check_beside(DATA, beside(), ROOTS, NOW).by


def test_other_data_is_not_what_was_signed() -> None:
    assert check_beside(DATA + b" ", beside(), ROOTS, NOW).state == "changed"
    assert check_beside(DATA, beside(), ROOTS, NOW).at == NOW


def test_openssl_agrees(tmp_path: Path) -> None:
    for name, body in (("m.json", DATA), ("m.p7s", beside()), ("ca.pem", as_pem(AUTHORITY.certificate))):
        (tmp_path / name).write_bytes(body)
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "m.p7s", "-content", "m.json"]
    command += ["-CAfile", "ca.pem", "-purpose", "any"]
    if shutil.which("openssl") is None:
        pytest.skip("openssl is missing")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True).stdout == DATA
    (tmp_path / "m.json").write_bytes(DATA + b" ")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True).returncode != 0


def test_poppler_agrees(tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed())
    run_poppler("pdfinfo", signed())
    said = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "Helen Marsh" in said


def test_a_signed_document_still_holds_to_both_standards() -> None:
    for standard, said in judge({"signed": signed()}).items():
        assert said.broken == "", standard
    assert len(STANDARDS) == 2
