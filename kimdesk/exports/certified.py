"""The certificate signatures of a pack: that they are whole, by whom, and what the certificate is worth then and now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kimdesk.clock import SystemClock
from kimdesk.exports.manifest import SIGNATURE
from kimdesk.exports.reading.records import one_line
from kimdesk.i18n import t
from kimdesk.model.dates import say_date
from kimdesk.signing.signatures import Checked, check_beside, check_pdf


@dataclass(frozen=True, slots=True)
class Trusted:
    """What is known of certificates where a pack is checked: whose word counts, which were withdrawn, and the time.

    ``authorities`` are certificates (DER); ``withdrawn`` says by a certificate's mark since when and why it is not
    to be trusted any more.
    """

    authorities: tuple[bytes, ...] = ()
    withdrawn: Mapping[str, str] = field(default_factory=dict)
    now: datetime = field(default_factory=lambda: SystemClock().now())


@dataclass(frozen=True, slots=True)
class Certified:
    """What was found: ``troubles`` speak against the pack, ``notes`` say who signed and what that is worth."""

    troubles: tuple[str, ...]
    notes: tuple[str, ...]
    signed: tuple[Checked, ...] = ()

    @property
    def trust(self) -> str:
        """ "known", "unknown", or nothing where no certificate signed."""
        return self.signed[0].trust if self.signed else ""


def check_certificates(
    facts: Mapping[str, Any], bodies: Mapping[str, bytes], manifest: bytes, signature: bytes | None, trusted: Trusted
) -> Certified:
    """Check the signature beside the manifest and the one in the PDF, where the manifest names a certificate."""
    named = facts.get("certificate")
    if not isinstance(named, dict):
        return Certified((), ())
    if signature is None:
        missing = t("Verify", "{name} is missing: the certificate signature over the manifest.").format(name=SIGNATURE)
        return Certified((missing,), ())
    found = {SIGNATURE: check_beside(manifest, signature, trusted.authorities, trusted.now)}
    for name, body in bodies.items():
        if body.startswith(b"%PDF"):
            found[name] = check_pdf(body, trusted.authorities, trusted.now)
    troubles = [said for name, each in found.items() if (said := _trouble(name, each, named))]
    notes = () if troubles else _worth(found[SIGNATURE], named, trusted)
    return Certified(tuple(troubles), notes, tuple(found.values()))


def _trouble(name: str, found: Checked, named: Mapping[str, Any]) -> str:
    words = {
        "none": t("Verify", "{name} does not carry the certificate signature that the manifest names."),
        "changed": t("Verify", "{name}: what the certificate signed has been changed since."),
        "added": t("Verify", "{name}: something was added after the certificate had signed it."),
        "damaged": t("Verify", "{name}: the certificate signature is damaged."),
    }.get(found.state, "")
    if not words and (found.by is None or found.by.mark != named.get("mark")):
        words = t("Verify", "{name} was signed with another certificate than the manifest names.")
    authority = named.get("authority_mark")
    if not words and name == SIGNATURE and authority not in (named.get("mark"), *found.above):
        words = t("Verify", "{name} holds the certificate of another issuer than the manifest names.")
    return words.format(name=name)


def _worth(found: Checked, named: Mapping[str, Any], trusted: Trusted) -> tuple[str, ...]:
    """Say who signed, whether that name is vouched for, and what the certificate's time and withdrawal mean."""
    by = found.by
    assert by is not None
    said = [
        t("Verify", "It carries the certificate signature of {name}, given by “{issuer}”.").format(
            name=one_line(by.name), issuer=one_line(by.issuer)
        )
    ]
    lost = [trusted.withdrawn[mark] for mark in dict.fromkeys((by.mark, found.root)) if mark in trusted.withdrawn]
    if found.trust == "known" and found.root in trusted.withdrawn:
        said.append(t("Verify", "This workspace knew the issuer, and vouches for it no more."))
    elif found.trust == "known":
        said.append(t("Verify", "This workspace knows the issuer and vouches for that name."))
    else:
        said.append(
            t(
                "Verify",
                "Nobody here vouches for that name, because the issuer is not known on this computer: compare the mark of "
                "the issuer ({mark}) with the one that the landlord hands out.",
            ).format(mark=one_line(named.get("authority_mark") or by.mark))
        )
    if not found.held_then:
        said.append(
            t("Verify", "At the time of signing the certificate did not hold: it holds from {first} to {last}.").format(
                first=say_date(by.starts.date()), last=say_date(by.ends.date())
            )
        )
    elif not found.holds_now:
        said.append(
            t(
                "Verify",
                "The certificate held when it signed and ran out on {last}: that is usual after years, and takes nothing "
                "from the signature.",
            ).format(last=say_date(by.ends.date()))
        )
    else:
        said.append(
            t("Verify", "The certificate held when it signed, and holds today: until {last}.").format(
                last=say_date(by.ends.date())
            )
        )
    return (*said, *lost)
