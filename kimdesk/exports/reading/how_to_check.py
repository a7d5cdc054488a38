"""The last page: how a pack can be checked, with the program and without, and what that is worth."""

from __future__ import annotations

from typing import Any

from kimdesk.exports.content import Column, Section, Table
from kimdesk.exports.reading.cover import signatory_words
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import say_day, say_moment
from kimdesk.i18n import t
from kimdesk.model.attached import attached_of
from kimdesk.model.frozen import Document


def read_verify(
    document: Document,
    signoff: dict[str, Any] | None,
    mark: str,
    slug: str,
    certified: dict[str, str] | None = None,
) -> Section:
    """Return the last page: four plain lines, the whole mark, and what a claimed time is worth."""
    table = Table(
        t("Pack", "How to verify"),
        t("Pack", "What it is checked against"),
        (Column(t("Pack", "What"), 1), Column(t("Pack", "Value"), 4)),
        _checked_against(document, signoff, mark, certified),
        "",
    )
    words = (*_how_to_check(slug, bool(certified)), _worth(bool(signoff)), _marks())
    return Section("verify", t("Pack", "How to verify this pack"), words, (), (table,))


def _how_to_check(slug: str, certified: bool) -> tuple[str, ...]:
    together = (
        t(
            "Pack",
            "Keep the files together: {slug}.pdf, {slug}.xlsx, content.json, manifest.json and manifest.json.p7s.",
        )
        if certified
        else t("Pack", "Keep the four files together: {slug}.pdf, {slug}.xlsx, content.json and manifest.json.")
    )
    return (
        together.format(slug=slug),
        t(
            "Pack",
            "With KIM Desk: choose “Check a pack” in the menu under your name, or run: kimdesk verify FOLDER. "
            "It works the mark out again, compares every file with the manifest, and makes the pages and the workbook anew.",
        ),
        t(
            "Pack",
            "Without it: on Windows run certutil -hashfile {slug}.pdf SHA256, elsewhere sha256sum {slug}.pdf, "
            "and compare the digits with those in manifest.json.",
        ).format(slug=slug),
        _by_certificate()
        if certified
        else t(
            "Pack",
            "To rule out that all four files were made afresh, compare the mark below with another copy of this "
            "pack, or with the sign-off that the landlord’s own KIM Desk keeps.",
        ),
    )


def _by_certificate() -> str:
    return t(
        "Pack",
        "To check the certificate: openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json "
        "-CAfile CERTIFICATE, with the issuer’s certificate, which the landlord hands out; its mark stands below.",
    )


def _checked_against(
    document: Document, signoff: dict[str, Any] | None, mark: str, certified: dict[str, str] | None
) -> tuple[tuple[str, str], ...]:
    facts: list[tuple[str, str]] = [(t("Pack", "Mark of the content"), mark)]
    if signoff:
        facts += [
            *(
                (t("Pack", "Signed before"), f"{', '.join(signatory_words(each))}, {say_moment(each['signed_at'])}")
                for each in signoff.get("signatories", ())
            ),
            (t("Pack", "Signed by"), one_line(signoff["signed_by"])),
            (t("Pack", "Signed at"), say_moment(signoff["signed_at"])),
            (t("Pack", "Device"), one_line(signoff.get("device") or "")),
        ]
        if scan := attached_of(signoff.get("scan")):
            facts.append((t("Pack", "Sheet signed by hand"), scan.full_words))
    else:
        facts.append((t("Pack", "State"), t("Pack", "Draft, not signed")))
    if certified:
        facts += [
            (t("Pack", "Certificate of"), one_line(certified["name"])),
            (t("Pack", "Mark of the certificate"), one_line(certified["mark"])),
            (t("Pack", "Mark of its issuer"), one_line(certified["authority_mark"])),
            (
                t("Pack", "Certificate holds"),
                t("Pack", "{first} to {last}").format(
                    first=say_day(certified["from"]), last=say_day(certified["until"])
                ),
            ),
        ]
    facts += [
        (t("Pack", "Records as at"), say_moment(document["as_at"])),
        *(
            [(t("Pack", "Incomplete"), t("Pack", "Not everything had come in on this laptop yet"))]
            if document.get("incomplete")
            else []
        ),
        (t("Pack", "Returns were due"), say_day(document["quarter"].get("due") or "")),
        (t("Pack", "Workspace"), one_line(document["workspace"]["id"])),
        (t("Pack", "Program"), t("Pack", "KIM Desk {version}").format(version=one_line(document["program"]))),
    ]
    return tuple(facts)


def _worth(signed: bool) -> str:
    if signed:
        return t(
            "Pack",
            "The time of signing is what the signatory’s computer said. No outside service has vouched for it: "
            "the marks prove that nothing "
            "was altered since, not when it was signed.",
        )
    return t("Pack", "A draft proves only that its files belong together.")


def _marks() -> str:
    return t(
        "Pack",
        "Where a character cannot be printed, □ stands in its place on the page; content.json holds it as it "
        "was typed.",
    )
