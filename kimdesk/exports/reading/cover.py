"""The cover, its sign-off table, and how the pack can be checked."""

from __future__ import annotations

from typing import Any

from kimdesk.exports.content import Column, Cover, Section, SignRow, Table
from kimdesk.exports.reading.amended import why_amended
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.words import listed, long_quarter, part_of, plural, say_day, say_moment
from kimdesk.i18n import show, t
from kimdesk.model.frozen import Document, is_withheld
from kimdesk.model.pack_templates import FULL, WHOLE, Shape

MOST_REVIEWERS = 5
MOST_MISSING = 3


def read_cover(
    document: Document,
    signoff: dict[str, Any] | None,
    records: Records,
    certified: dict[str, str] | None = None,
    shape: Shape = WHOLE,
) -> Cover:
    """Return the first page: whose pack, for when, and who signed what, and with which certificate."""
    workspace, quarter = document["workspace"], document["quarter"]
    remarks = _remarks(signoff, records) if signoff else (_draft_words(document),)
    return Cover(
        workspace=one_line(workspace["name"]),
        title=_title(shape),
        quarter=long_quarter(quarter["name"]),
        months=one_line(quarter["months"]),
        scope=part_of(document, shape),
        sample=t("Pack", "Sample data: made up to show the program, about no real landlord.")
        if workspace["sample"]
        else "",
        draft="" if signoff else t("Pack", "DRAFT, NOT SIGNED"),
        sign_heading=t("Pack", "Signed off") if signoff else t("Pack", "Not signed"),
        signs=_signs(signoff, records) if signoff else (),
        remarks=(*_of_part(document, shape, bool(signoff)), *remarks),
        about_heading=t("Pack", "What this is"),
        about=(*_of_template(shape), _about(bool(signoff)), *_of_certificate(certified)),
    )


def read_standing(document: Document, signoff: dict[str, Any] | None) -> tuple[tuple[str, str], ...]:
    """Return in a line whether it is signed, by whom and when; of a draft, as at when its records are."""
    if not signoff:
        return (
            (t("Pack", "State"), t("Pack", "Draft, not signed")),
            (t("Pack", "Records as at"), say_moment(document["as_at"])),
        )
    who = ", ".join(filter(None, (one_line(signoff["signed_by"]), one_line(signoff.get("role") or ""))))
    return (
        (t("Pack", "Signed by"), who),
        (t("Pack", "Signed at"), say_moment(signoff["signed_at"])),
    )


def _title(shape: Shape) -> str:
    if shape.template == FULL:
        return t("Pack", "Knowledge and information management pack")
    return t("Pack", "{template}: knowledge and information management").format(
        template=one_line(show(shape.template.title))
    )


def _of_template(shape: Shape) -> tuple[str, ...]:
    """Say what is left out of the pages, and where it stands."""
    if shape.template == FULL:
        return ()
    return (
        t("Pack", "These pages are some sections of the quarter’s record; the workbook beside them holds all of it."),
    )


def _of_part(document: Document, shape: Shape, signed: bool) -> tuple[str, ...]:
    """Say of which content a narrowed pack is a part, and that it can be checked all the same."""
    if not shape.part:
        return ()
    sentence = (
        t(
            "Pack",
            "This is a part of what was signed for {whole}: what belongs to {part}, {shown} of {count} records. The others "
            "are withheld; their marks stand in content.json, so that the mark of the content is still the one that was "
            "signed.",
        )
        if signed
        else t(
            "Pack",
            "This is a part of the records of {whole}: what belongs to {part}, {shown} of {count}. The others are withheld; "
            "their marks stand in content.json.",
        )
    )
    records = document["records"]
    shown = sum(not is_withheld(each) for each in records)
    return (
        sentence.format(
            whole=one_line(document["workspace"]["name"]),
            part=one_line(shape.part.name),
            shown=f"{shown:,}",
            count=f"{len(records):,}",
        ),
    )


def _signs(signoff: dict[str, Any], records: Records) -> tuple[SignRow, ...]:
    role, name = one_line(signoff.get("role") or ""), one_line(signoff["signed_by"])
    who = "\n".join(dict.fromkeys(part for part in (name, role) if part))
    if behalf := one_line(signoff.get("on_behalf") or ""):
        who += "\n" + t("Pack", "on behalf of {name}").format(name=behalf)
    attests = tuple(one_line(sentence) for sentence in signoff.get("attestations", ()))
    return (*_reviewers(records), SignRow(who, attests, say_moment(signoff["signed_at"])))


def _reviewers(records: Records) -> tuple[SignRow, ...]:
    by: dict[str, list[Record]] = {}
    for each in records.of("return"):
        if reviewer := one_line(each.text("reviewed_by")):
            by.setdefault(reviewer, []).append(each)
    if len(by) > MOST_REVIEWERS:
        many = {t("Pack", "{count} reviewers").format(count=len(by)): [each for found in by.values() for each in found]}
        return tuple(_reviewed(who, found) for who, found in many.items())
    return tuple(_reviewed(who, found) for who, found in by.items())


def _reviewed(who: str, found: list[Record]) -> SignRow:
    days = sorted({str(each.raw("reviewed_on"))[:10] for each in found if each.raw("reviewed_on")})
    teams = listed([each.title for each in found])
    sentence = plural(
        len(found),
        t("Pack", "Reviewed the return of {teams}."),
        t("Pack", "Reviewed {count} returns: {teams}."),
        teams=teams,
    )
    return SignRow(who, (sentence,), _span(days))


def _span(days: list[str]) -> str:
    if len(days) < 2:
        return "".join(say_day(day) for day in days)
    return t("Pack", "{first} to {last}").format(first=say_day(days[0]), last=say_day(days[-1]))


def _remarks(signoff: dict[str, Any], records: Records) -> tuple[str, ...]:
    remarks = [one_line(flag) for flag in signoff.get("flags", ())]
    missing = [
        (one_line(each["team"]), one_line(each.get("reason") or "") or t("Pack", "no reason was recorded"))
        for each in signoff.get("not_returned", ())
    ]
    if len(missing) > MOST_MISSING:
        named = "; ".join(f"{team}: {reason.rstrip('.')}" for team, reason in missing)
        remarks.append(
            t("Pack", "Signed without the returns of {count} teams. {named}.").format(count=len(missing), named=named)
        )
    else:
        sentence = t("Pack", "Signed without the return of {team}: {reason}.")
        remarks += [sentence.format(team=team, reason=reason.rstrip(".")) for team, reason in missing]
    if amendment := signoff.get("amendment", 0):
        words = t("Pack", "Amendment {number} to the pack that was signed before; both are kept.").format(
            number=amendment
        )
        reason = why_amended(records).rstrip(".")
        because = t("Pack", "It was opened again because: {reason}.").format(reason=reason) if reason else ""
        remarks.append(f"{words} {because}".strip())
    return tuple(remarks)


def _draft_words(document: Document) -> str:
    return t(
        "Pack", "This is a draft of the records as they stood on {when}. Nobody has signed it, and it may still change."
    ).format(when=say_day(document["as_at"]))


def _about(signed: bool) -> str:
    if signed:
        return t(
            "Pack",
            "The record of how each housing team looks after its information, as the teams said it, as their "
            "managers reviewed it, "
            "and as it was signed. It was frozen when it was signed: the short code at the foot of every page is "
            "the mark of exactly "
            "this content. The last page tells how anyone can check it.",
        )
    return t(
        "Pack",
        "The record of how each housing team looks after its information, as far as it has come. The short "
        "code at the foot of every "
        "page is the mark of exactly this content; a later draft has another.",
    )


def _of_certificate(certified: dict[str, str] | None) -> tuple[str, ...]:
    """Return what a reader's program will say of the certificate, and what that means."""
    if not certified:
        return ()
    return (
        t(
            "Pack",
            "This PDF also carries a certificate signature by {name}, given by “{issuer}”. A program that has not been "
            "told of that issuer calls the signature’s identity unknown: that says nothing against the document. What "
            "counts is whether it says that the document was changed.",
        ).format(name=one_line(certified["name"]), issuer=one_line(certified["issuer"])),
    )


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
            (t("Pack", "Signed by"), one_line(signoff["signed_by"])),
            (t("Pack", "Signed at"), say_moment(signoff["signed_at"])),
            (t("Pack", "Device"), one_line(signoff.get("device") or "")),
        ]
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
