"""Keys that are made once for all tests: each takes half a second."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from kimdesk.signing.certificates import Identity, issue, make_authority, make_request

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@cache
def _signatory(authority: Identity, name: str, role: str) -> Identity:
    key, request = make_request(name, role, "Testshire Homes")
    return Identity(issue(authority, request, NOW), key, (authority.certificate,))


AUTHORITY = make_authority("Testshire Homes", NOW)
OTHER = make_authority("Elsewhere Homes", NOW)
SIGNATORY = _signatory(AUTHORITY, "Helen Marsh", "Head of service")
