"""Certificates: who gives them, to whom, for how long, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kimdesk.errors import UserError
from kimdesk.signing.certificates import (
    Identity,
    as_pem,
    belongs,
    given_by,
    issue,
    make_authority,
    make_request,
    read_certificate,
    read_identity,
    write_identity,
)
from tests.signing.made_keys import AUTHORITY, NOW, OTHER, SIGNATORY

YEAR = timedelta(days=365)


def test_an_authority_holds_for_twenty_years_and_a_signatory_for_three() -> None:
    above, below = read_certificate(AUTHORITY.certificate), read_certificate(SIGNATORY.certificate)
    assert above.ends - NOW > 19.9 * YEAR
    assert 2.9 * YEAR < below.ends - NOW < 3.1 * YEAR
    assert (below.name, below.role, below.organisation) == ("Helen Marsh", "Head of service", "Testshire Homes")
    assert below.issuer == above.name == "Testshire Homes: packs"


def test_nobody_is_certified_for_longer_than_the_authority_itself() -> None:
    late = NOW + 19 * YEAR
    _key, request = make_request("Ada", "Director", "Testshire Homes")
    assert read_certificate(issue(AUTHORITY, request, late)).ends == read_certificate(AUTHORITY.certificate).ends


def test_a_certificate_belongs_to_the_key_that_asked_for_it_and_to_the_authority_that_gave_it() -> None:
    assert belongs(SIGNATORY.certificate, SIGNATORY.key)
    assert not belongs(SIGNATORY.certificate, AUTHORITY.key)
    assert given_by(SIGNATORY.certificate, AUTHORITY.certificate)
    assert not given_by(SIGNATORY.certificate, OTHER.certificate)


def test_a_request_that_somebody_changed_is_refused() -> None:
    _key, request = make_request("Ada", "Director", "Testshire Homes")
    for body in (request.replace(b"Ada", b"Eve"), request[:-9], b"rubbish"):
        with pytest.raises(UserError, match="No certificate was given"):
            issue(AUTHORITY, body, NOW)


def test_an_identity_goes_through_a_file_under_a_password() -> None:
    body = write_identity(SIGNATORY, "four kites")
    assert read_identity(body, "four kites", NOW) == SIGNATORY
    with pytest.raises(UserError, match="cannot be used"):
        read_identity(body, "five kites", NOW)


@pytest.mark.parametrize(
    ("body", "at", "said"),
    [
        (b"", NOW, "no certificate with its key"),
        (b"%PDF-1.7", NOW, "no certificate with its key"),
        (write_identity(SIGNATORY, "x"), NOW + 9 * YEAR, "to 25/11/2029 only"),
    ],
)
def test_what_cannot_sign_is_refused_in_one_sentence(body: bytes, at: datetime, said: str) -> None:
    with pytest.raises(UserError) as told:
        read_identity(body, "x", at)
    assert said in str(told.value)


def test_a_key_of_another_kind_is_refused() -> None:
    from cryptography.hazmat.primitives.serialization import pkcs12

    body = pkcs12.serialize_key_and_certificates(
        b"x", ec.generate_private_key(ec.SECP256R1()), None, None, serialization.BestAvailableEncryption(b"x")
    )
    with pytest.raises(UserError, match="cannot be used"):
        read_identity(body, "x", NOW)


def test_long_names_are_cut_to_what_a_certificate_holds() -> None:
    _key, request = make_request("N" * 200, "", "O" * 200)
    assert read_certificate(issue(AUTHORITY, request, datetime(2026, 11, 26, tzinfo=UTC))).name == "N" * 64


def test_the_text_form_is_what_openssl_reads() -> None:
    assert as_pem(AUTHORITY.certificate).startswith(b"-----BEGIN CERTIFICATE-----")
    assert make_authority("Elsewhere", NOW) != AUTHORITY
    assert Identity(b"", b"").chain == ()
