"""Who signs a pack with a certificate, and what the pack says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kimdesk.signing.certificates import Identity, read_certificate
from kimdesk.signing.signatures import sign_beside, sign_pdf


@dataclass(frozen=True, slots=True)
class Signer:
    """An identity, the landlord it signs for, and the moment that its signatures name."""

    identity: Identity
    landlord: str
    when: datetime

    @property
    def facts(self) -> dict[str, str]:
        """What the manifest, the cover and the last page say of the certificate."""
        said = read_certificate(self.identity.certificate)
        above = read_certificate(self.identity.chain[-1]) if self.identity.chain else said
        return {
            "name": said.name,
            "issuer": said.issuer,
            "mark": said.mark,
            "authority_mark": above.mark,
            "from": said.starts.isoformat(),
            "until": said.ends.isoformat(),
        }

    def sign_pdf(self, body: bytes) -> bytes:
        """Return the document with the signature in it."""
        return sign_pdf(body, self.identity, "Sign-off", self.landlord, self.when)

    def sign_beside(self, manifest: bytes) -> bytes:
        """Return the signature that lies beside the manifest."""
        return sign_beside(manifest, self.identity, self.when)
