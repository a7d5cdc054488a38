"""The cover and its sign-off table."""

from __future__ import annotations

from typing import Any

from kimdesk.errors import UserError
from kimdesk.exports.content import Cover, Logo, SignRow
from kimdesk.exports.reading.amended import why_amended
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.words import listed, long_quarter, months_of, part_of, say_day, say_moment
from kimdesk.i18n import show, t, tn
from kimdesk.model.attached import attached_of
from kimdesk.model.frozen import Document, is_withheld
from kimdesk.model.legible import Rgb, colour_of, legible
from kimdesk.model.pack_templates import FULL, WHOLE, Shape
from kimdesk.model.recorded import say_again, say_roles

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
        workspace=_landlord(workspace),
        title=_title(shape),
        quarter=long_quarter(quarter["name"]),
        months=months_of(quarter),
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
        logo=_logo(look_of(document)),
    )


def look_of(document: Document) -> dict[str, Any]:
    """Return what the content says of its look; nothing where it says nothing."""
    look = document["workspace"].get("look")
    return look if isinstance(look, dict) else {}


def accent_of(document: Document) -> Rgb | None:
    """Return the council's colour in a shade that can be read on white, or None where it has none of its own."""
    colour = colour_of(look_of(document).get("colour"))
    return legible(colour) if colour else None


def _landlord(workspace: dict[str, Any]) -> str:
    """Return the name of the landlord service, behind that of the council where it does not say that itself."""
    name = one_line(workspace["name"])
    council = one_line(look_of({"workspace": workspace}).get("council") or "")
    return name if council.casefold() in name.casefold() else f"{council}, {name}"


def _logo(look: dict[str, Any]) -> Logo | None:
    if "logo" not in look:
        return None
    # Most packs have none, and then the library that reads pictures is not needed.
    from kimdesk.exports.logo import read_logo

    try:
        return read_logo(look)
    except ValueError as error:
        raise UserError(
            t("Pack", "The pack was not made."),
            t("Pack", "The logo in its content is no picture that can be read."),
            t("Pack", "Check the workspace with “kimdesk doctor”, and tell your KIM log administrator."),
        ) from error


def read_standing(document: Document, signoff: dict[str, Any] | None) -> tuple[tuple[str, str], ...]:
    """Return in a line whether it is signed, by whom and when; of a draft, as at when its records are."""
    if not signoff:
        return (
            (t("Pack", "State"), t("Pack", "Draft, not signed")),
            (t("Pack", "Records as at"), say_moment(document["as_at"])),
        )
    who = ", ".join(filter(None, (one_line(signoff["signed_by"]), one_line(say_roles(str(signoff.get("role") or ""))))))
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
    who = "\n".join(signatory_words(signoff))
    attests = tuple(one_line(say_again(str(sentence))) for sentence in signoff.get("attestations", ()))
    earlier = (
        SignRow(
            "\n".join(signatory_words(each)),
            (t("Pack", "Signed this very content before, attesting the same."),),
            say_moment(each["signed_at"]),
        )
        for each in signoff.get("signatories", ())
    )
    return (*_reviewers(records), *earlier, SignRow(who, attests, say_moment(signoff["signed_at"])))


def signatory_words(signed: dict[str, Any]) -> tuple[str, ...]:
    """Return the name and the role of one who signed, and for whom, a line each."""
    role, name = one_line(say_roles(str(signed.get("role") or ""))), one_line(signed["signed_by"])
    behalf = one_line(signed.get("on_behalf") or "")
    return (
        *dict.fromkeys(part for part in (name, role) if part),
        *((t("Pack", "on behalf of {name}").format(name=behalf),) if behalf else ()),
    )


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
    sentence = tn("Pack", "Reviewed the return of {teams}.", "Reviewed {count} returns: {teams}.", len(found)).format(
        count=f"{len(found):,}", teams=teams
    )
    return SignRow(who, (sentence,), _span(days))


def _span(days: list[str]) -> str:
    if len(days) < 2:
        return "".join(say_day(day) for day in days)
    return t("Pack", "{first} to {last}").format(first=say_day(days[0]), last=say_day(days[-1]))


def _remarks(signoff: dict[str, Any], records: Records) -> tuple[str, ...]:
    remarks = [one_line(say_again(str(flag))) for flag in signoff.get("flags", ())]
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
    remarks += [
        one_line(say_again(str(flag))) for each in signoff.get("signatories", ()) for flag in each.get("flags") or ()
    ]
    if scan := attached_of(signoff.get("scan")):
        remarks.append(t("Pack", "A sheet signed by hand is kept with this sign-off: {file}.").format(file=scan.words))
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
