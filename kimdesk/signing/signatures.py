"""Signing a PDF (PAdES, certified) and a file beside others (detached CMS), and reading both back.

The time in a signature is what the signatory's computer said: without a service that vouches for times it shows only
that nobody changed it since.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import logging
import zlib
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any, Literal, NamedTuple

from kimdesk.signing.certificates import Certificate, Identity, path_above, read_certificate

FIELD = "SignOff"
# What reading bytes that may be anything runs into.
_UNREADABLE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    AssertionError,
    OSError,
)
Trust = Literal["known", "unknown"]
State = Literal["none", "intact", "changed", "added", "damaged"]


class Checked(NamedTuple):
    """What was found of a signature.

    ``state``: "none" was signed; "intact"; "changed" bytes; something was "added" after signing; "damaged" beyond
    reading. ``trust`` tells whether the certificate was given by one of the authorities that were named. ``held_then``
    and ``holds_now`` tell of the certificate's time at the signature's own moment and at the moment of the check.
    ``root`` is the mark of the authority by which it is known, ``above`` are those of the certificates that lie beside the
    signatory's own.
    """

    state: State
    by: Certificate | None = None
    at: datetime | None = None
    trust: Trust = "unknown"
    held_then: bool = False
    holds_now: bool = False
    root: str = ""
    above: tuple[str, ...] = ()


def sign_pdf(body: bytes, identity: Identity, reason: str, place: str, when: datetime) -> bytes:
    """Return the PDF with a certifying signature after which nothing may change; the last step of a document."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    facts = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        name=read_certificate(identity.certificate).name,
        reason=reason,
        location=place,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )

    class AtThatTime(signers.PdfSigner):
        """Signs at the moment that it is told, not at that of the computer."""

        def init_signing_session(self, *args: Any, **kwargs: Any) -> Any:
            session = super().init_signing_session(*args, **kwargs)
            session.system_time = when
            return session

    made = io.BytesIO()
    AtThatTime(facts, signer=_signer(identity)).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(body)), output=made)
    return made.getvalue()


def sign_beside(data: bytes, identity: Identity, when: datetime) -> bytes:
    """Return a detached CMS signature (.p7s) over the data, which ``openssl cms -verify`` reads."""
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    made = _signer(identity).async_sign_general_data(
        data, "sha256", detached=True, signed_attr_settings=PdfCMSSignedAttributes(signing_time=when)
    )
    return bytes(asyncio.run(made).dump())


def check_pdf(body: bytes, authorities: Iterable[bytes], now: datetime) -> Checked:
    """Return what a PDF's signature says; what was added behind it counts, whatever other readers make of it."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature

    _be_quiet()
    try:
        found = PdfFileReader(io.BytesIO(body)).embedded_signatures
        if not found:
            return Checked("none")
        signature = found[0]
        at = signature.self_reported_timestamp
        status = validate_pdf_signature(signature, _context(authorities, at))
        whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE and len(found) == 1
        untouched = status.modification_level in (None, ModificationLevel.NONE) and status.docmdp_ok is not False
        sound = status.intact and status.valid
        return _checked("changed" if not sound else "intact" if whole and untouched else "added", status, at, now)
    except (PdfError, zlib.error, *_UNREADABLE):
        return Checked("damaged")


def check_beside(data: bytes, signature: bytes, authorities: Iterable[bytes], now: datetime) -> Checked:
    """Return what a detached signature over the data says. Every byte of it counts, also of the certificates that lie in
    it and of what nobody signs: it must be as it was made.
    """
    from asn1crypto import cms
    from pyhanko.sign.validation import async_validate_detached_cms
    from pyhanko.sign.validation.errors import SignatureValidationError

    _be_quiet()
    try:
        info = cms.ContentInfo.load(signature, strict=True)
        signed = info["content"]
        at = next(
            (each["values"][0].native for each in signed["signer_infos"][0]["signed_attrs"]
             if each["type"].native == "signing_time"),
            None,
        )  # fmt: skip
        context = _context(authorities, at)
        status = asyncio.run(async_validate_detached_cms(data, signed, signer_validation_context=context))
        above = _above(signed, status.signing_cert)
        if above is None or info.dump(force=True) != signature or not _is_plain(signed):
            return Checked("damaged")
        found = _checked("intact" if status.intact and status.valid else "changed", status, at, now)
        return found._replace(above=tuple(hashlib.sha256(each).hexdigest() for each in above))
    except (SignatureValidationError, *_UNREADABLE):
        return Checked("damaged")


def _is_plain(signed: Any) -> bool:
    """Tell whether what frames a signature, and is not signed itself, is as the standard (RFC 5652) has it for one
    signatory of detached data with nothing added.
    """
    (by,) = signed["signer_infos"]
    frame = (signed["version"].native, by["version"].native, by["sid"].name, signed["encap_content_info"].native)
    data = {"content_type": "data", "content": None}
    algorithms = [each.dump() for each in signed["digest_algorithms"]]
    bare = not by["unsigned_attrs"] and not signed["crls"]
    return (
        bare
        and frame == ("v1", "v1", "issuer_and_serial_number", data)
        and algorithms == [by["digest_algorithm"].dump()]
    )


def _above(signed: Any, signatory: Any) -> tuple[bytes, ...] | None:
    """Return the certificates that lie beside the signatory's own, or None where one of them gave none of the others."""
    others = [each.chosen.dump() for each in signed["certificates"]]
    others.remove(signatory.dump())
    above = path_above(signatory.dump(), others)
    return above if len(above) == len(others) else None


def _checked(state: State, status: Any, at: datetime | None, now: datetime) -> Checked:
    by = read_certificate(status.signing_cert.dump())
    trust: Trust = "known" if status.trusted else "unknown"
    root = hashlib.sha256(status.validation_path.trust_anchor.certificate.dump()).hexdigest() if status.trusted else ""
    return Checked(state, by, at, trust, at is not None and by.holds_at(at), by.holds_at(now), root)


def _signer(identity: Identity) -> Any:
    from asn1crypto import keys, x509
    from pyhanko.sign import signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    store: Any = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple([x509.Certificate.load(each) for each in identity.chain])
    return signers.SimpleSigner(
        x509.Certificate.load(identity.certificate), keys.PrivateKeyInfo.load(identity.key), store
    )


def _context(authorities: Iterable[bytes], at: datetime | None) -> Any:
    """Return the authorities that count, at the signature's own time: a certificate may run out afterwards."""
    from asn1crypto import x509
    from pyhanko_certvalidator import ValidationContext

    roots = [x509.Certificate.load(each) for each in authorities]
    return ValidationContext(trust_roots=roots, allow_fetching=False, moment=at, best_signature_time=at)


@cache
def _be_quiet() -> None:
    # It writes a page into the log for each certificate that it does not know; what was found is said in our words.
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
