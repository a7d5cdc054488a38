"""Who signs: a landlord's own authority, the certificates it gives, and a certificate that the council brought itself.

Keys are RSA of 3,072 bits, because whoever checks a signature in twenty years will have a program that knows them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from kimdesk.errors import UserError
from kimdesk.i18n import t

AUTHORITY_YEARS, SIGNATORY_YEARS = 20, 3
_BITS = 3072
# A clock a little behind must not make a certificate that does not hold yet.
_SLACK = timedelta(days=1)
_YEAR = timedelta(days=365.25)


class Identity(NamedTuple):
    """What somebody signs with: a certificate, its private key (PKCS#8), and those above it, all as DER."""

    certificate: bytes
    key: bytes
    chain: tuple[bytes, ...] = ()


class Certificate(NamedTuple):
    """What a certificate says. ``mark`` is the SHA-256 of it; the times are aware."""

    name: str
    role: str
    organisation: str
    issuer: str
    serial: str
    starts: datetime
    ends: datetime
    mark: str

    def holds_at(self, moment: datetime) -> bool:
        """Tell whether the moment lies within its time."""
        return self.starts <= moment <= self.ends


def make_authority(organisation: str, now: datetime) -> Identity:
    """Return a new authority of a landlord, which holds for 20 years."""
    key = _new_key()
    name = _name(organisation=organisation, name=f"{organisation}: packs")
    made = _builder(name, name, key.public_key(), now, AUTHORITY_YEARS)
    made = made.add_extension(x509.BasicConstraints(True, 0), True)
    made = made.add_extension(_usage(signs_certificates=True), True)
    return Identity(_der(made.sign(key, hashes.SHA256())), _key_der(key))


def make_request(name: str, role: str, organisation: str) -> tuple[bytes, bytes]:
    """Return a new private key and the request for a certificate of it; only the request leaves the laptop."""
    key = _new_key()
    request = x509.CertificateSigningRequestBuilder().subject_name(_name(name, role, organisation))
    made = request.sign(key, hashes.SHA256())
    return _key_der(key), made.public_bytes(serialization.Encoding.DER)


def issue(authority: Identity, request: bytes, now: datetime) -> bytes:
    """Return a certificate for whoever asked, which holds for three years but never longer than the authority.

    Raises UserError where the request is damaged or was not made by the key that it names.
    """
    asked = _genuine(request)
    if asked is None:
        raise UserError(
            t("Certificate", "No certificate was given."),
            t("Certificate", "The request is damaged, or was not made on the laptop that it names."),
            t("Certificate", "Have the signatory ask again from their own laptop."),
        )
    above = x509.load_der_x509_certificate(authority.certificate)
    key = _own_key(authority.key)
    made = _builder(asked.subject, above.subject, asked.public_key(), now, SIGNATORY_YEARS, above.not_valid_after_utc)
    made = made.add_extension(x509.BasicConstraints(False, None), True)
    made = made.add_extension(_usage(signs_certificates=False), True)
    made = made.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), False)
    return _der(made.sign(key, hashes.SHA256()))


def _genuine(request: bytes) -> x509.CertificateSigningRequest | None:
    try:
        asked = x509.load_der_x509_csr(request)
        return asked if asked.is_signature_valid else None
    except (ValueError, UnsupportedAlgorithm, InvalidSignature):
        return None


def belongs(certificate: bytes, key: bytes) -> bool:
    """Tell whether the certificate was given for this private key."""
    named = x509.load_der_x509_certificate(certificate).public_key()
    return _public_der(named) == _public_der(_own_key(key).public_key())


def given_by(certificate: bytes, authority: bytes) -> bool:
    """Tell whether the authority signed this certificate."""
    try:
        _loaded(certificate).verify_directly_issued_by(_loaded(authority))
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def path_above(certificate: bytes, others: Iterable[bytes]) -> tuple[bytes, ...]:
    """Return those of the others that stand above a certificate, from the one that gave it upwards: each was signed by
    the next, and the last one by itself or by none of them.
    """
    path, left, current = [], list(others), certificate
    while (above := next((each for each in left if given_by(current, each)), None)) is not None:
        left.remove(above)
        path.append(above)
        current = above
    return tuple(path)


def read_identity(body: bytes, secret: str, now: datetime) -> Identity:
    """Return the certificate and key of a PKCS#12 file (.p12, .pfx), such as a council buys.

    Raises UserError where the password is wrong, something is missing, or the certificate does not hold now.
    """
    sorry = t("Certificate", "The certificate cannot be used.")
    try:
        key, certificate, above = pkcs12.load_key_and_certificates(body, secret.encode())
    except ValueError as error:
        raise UserError(
            sorry,
            t("Certificate", "The password is wrong, or the file is no certificate with its key (.p12 or .pfx)."),
            t("Certificate", "Type the password again, or ask IT for the file once more."),
        ) from error
    if key is None or certificate is None:
        raise UserError(
            sorry,
            t("Certificate", "The file holds a certificate without its private key, which signing needs."),
            t("Certificate", "Ask IT for a .p12 or .pfx file that holds both."),
        )
    said = read_certificate(_der(certificate))
    if not said.holds_at(now):
        raise UserError(
            sorry,
            t("Certificate", "It holds from {start:%d/%m/%Y} to {end:%d/%m/%Y} only.").format(
                start=said.starts, end=said.ends
            ),
            t("Certificate", "Ask IT for a new one."),
        )
    return Identity(_der(certificate), _key_der(key), path_above(_der(certificate), map(_der, above)))


def write_identity(identity: Identity, secret: str) -> bytes:
    """Return the identity as a PKCS#12 file under a password; its certificate may still be missing."""
    certificate = x509.load_der_x509_certificate(identity.certificate) if identity.certificate else None
    above = [x509.load_der_x509_certificate(each) for each in identity.chain]
    key = _own_key(identity.key)
    guarded = serialization.BestAvailableEncryption(secret.encode())
    return pkcs12.serialize_key_and_certificates(b"KIM Desk", key, certificate, above, guarded)


def read_kept(body: bytes, secret: str) -> Identity | None:
    """Return what ``write_identity`` wrote, or None where the password or the file is another; no time is looked at."""
    try:
        key, certificate, above = pkcs12.load_key_and_certificates(body, secret.encode())
    except ValueError:
        return None
    chain = tuple(_der(each) for each in above)
    return Identity(_der(certificate) if certificate else b"", _key_der(key), chain) if key else None


def read_certificate(body: bytes) -> Certificate:
    """Return what a certificate (DER) says; raises ValueError where it is none."""
    found = _loaded(body)
    return Certificate(
        _said(found.subject, NameOID.COMMON_NAME),
        _said(found.subject, NameOID.TITLE),
        _said(found.subject, NameOID.ORGANIZATION_NAME),
        _said(found.issuer, NameOID.COMMON_NAME),
        f"{found.serial_number:X}",
        found.not_valid_before_utc,
        found.not_valid_after_utc,
        hashlib.sha256(body).hexdigest(),
    )


def _loaded(body: bytes) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(body)
    except x509.InvalidVersion as error:
        raise ValueError("not a certificate") from error


def as_pem(body: bytes) -> bytes:
    """Return a certificate (DER) as the text that openssl and most programs read."""
    return x509.load_der_x509_certificate(body).public_bytes(serialization.Encoding.PEM)


def _own_key(key: bytes) -> rsa.RSAPrivateKey:
    found = serialization.load_der_private_key(key, None)
    if not isinstance(found, rsa.RSAPrivateKey):
        raise TypeError("only RSA keys are kept")
    return found


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, _BITS)


def _name(name: str = "", role: str = "", organisation: str = "") -> x509.Name:
    parts = (
        (NameOID.COUNTRY_NAME, "GB"),
        (NameOID.ORGANIZATION_NAME, organisation[:64]),
        (NameOID.TITLE, role[:64]),
        (NameOID.COMMON_NAME, name[:64]),
    )
    return x509.Name([x509.NameAttribute(which, words) for which, words in parts if words.strip()])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: object,
    now: datetime,
    years: int,
    latest: datetime | None = None,
) -> x509.CertificateBuilder:
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("only RSA keys are certified")
    ends = now + years * _YEAR
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(min(ends, latest) if latest else ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), False)
    )


def _usage(signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _said(name: x509.Name, which: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(which)
    return str(found[0].value) if found else ""


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def _key_der(key: object) -> bytes:
    if not isinstance(key, rsa.RSAPrivateKey):
        raise UserError(
            t("Certificate", "The certificate cannot be used."),
            t("Certificate", "Its key is not of the kind RSA, which KIM Desk signs with."),
            t("Certificate", "Ask IT for an RSA certificate."),
        )
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _public_der(key: object) -> bytes:
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("only RSA keys are compared")
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
