"""Checking what was handed out, a pack or an evidence bundle, years later and from its own files: nothing of the workspace
is needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kimdesk.errors import UserError
from kimdesk.exports.certified import Trusted, check_certificates
from kimdesk.exports.manifest import CONTENT, FAMILY, FORMATS, MANIFEST, SIGNATURE, digest, seal_of
from kimdesk.exports.packed import Unfit, is_packed, laid_out
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.exports.verdict import (
    FileVerdict,
    Findings,
    Kept,
    Verdict,
    flaw_of_manifest,
    not_sealed,
    read_json,
    signatories_of,
    word,
)
from kimdesk.exports.verify_bundle import is_bundle, verify_bundle
from kimdesk.i18n import t
from kimdesk.model.attached import attached_of
from kimdesk.model.frozen import Document, content_hash, is_withheld
from kimdesk.model.recorded import say_roles

__all__ = ["FileVerdict", "Kept", "Verdict", "verify"]


def verify(path: Path, kept: Kept | None = None, trusted: Trusted | None = None) -> Verdict:
    """Check the folder of a pack or of a bundle, its manifest, a zip of it, or what a file belongs to.

    Where everything in it agrees, both documents are made anew from the content and compared. ``kept`` is what a
    workspace keeps with its own sign-off, or of the bundle, ``trusted`` what it knows of certificates. Raises UserError
    where a file cannot be read.
    """
    folder = path if path.is_dir() else path.parent
    try:
        if not path.exists():
            return _no_pack(t("Verify", "There is nothing at {path}.").format(path=path))
        if is_packed(path):
            with laid_out(path) as unpacked:
                return verify(unpacked, kept, trusted)
        if not (folder / MANIFEST).is_file():
            return _no_pack(t("Verify", "{folder} has no manifest.json, which every pack has.").format(folder=folder))
        facts = read_json((folder / MANIFEST).read_bytes())
        if is_bundle(facts):
            return verify_bundle(folder, path, facts, kept)
        if reason := _not_a_manifest(facts):
            return _no_pack(reason)
        return _verdict(folder, path, facts, kept, trusted or Trusted())
    except Unfit as error:
        return _no_pack(f"{path.name}: {error}")
    except OSError as error:
        raise UserError(
            t("Verify", "The files could not be checked."),
            t("Verify", "{path} could not be read: {reason}.").format(
                path=error.filename or path, reason=error.strerror or error
            ),
            t("Verify", "Check that you may open it, and try again."),
        ) from error


def _no_pack(reason: str) -> Verdict:
    return Verdict(False, (t("Verify", "This is not a whole KIM pack."), reason))


def _not_a_manifest(facts: Any) -> str:
    """Return why it is no manifest that this version can check, or nothing."""
    if not isinstance(facts, dict) or not str(facts.get("format", "")).startswith(FAMILY):
        return t("Verify", "Its manifest.json is damaged, or belongs to something else.")
    return flaw_of_manifest(facts, *FORMATS.values())


def _verdict(folder: Path, path: Path, facts: dict[str, Any], kept: Kept | None, trusted: Trusted) -> Verdict:
    found = Findings()
    found.look_at(folder, path, facts["files"], *([SIGNATURE] if facts.get("certificate") else []))
    mark, signoff = facts["content_hash"], facts.get("signoff")
    _check_content(found, facts, found.bodies.get(CONTENT))
    not_from_this = t("Verify", "{name} was not made from this content and this sign-off.")
    found.troubles += [not_from_this.format(name=name) for name in not_sealed(seal_of(mark, signoff), found.bodies)]
    beside = folder / SIGNATURE
    signature = beside.read_bytes() if beside.is_file() else None
    certified = check_certificates(facts, found.bodies, (folder / MANIFEST).read_bytes(), signature, trusted)
    found.troubles += certified.troubles
    if not found.troubles:
        _check_documents(found, facts)
    _check_kept(found, mark, signoff, kept)
    _check_issued(found, kept, (folder / MANIFEST).read_bytes())
    superseded = kept.superseded if kept and kept.mark == mark else ""
    signed = _signed(signoff, not found.troubles)
    sentences = (
        _answer(found, superseded),
        *found.told,
        *signed,
        *certified.notes,
        t("Verify", "Mark of the content: {mark}").format(mark=mark),
    )
    return Verdict(
        found.ok,
        tuple(each for each in sentences if each),
        (*found.files, *found.strangers),
        bool(signoff),
        word(signoff, "signed_by"),
        word(signoff, "role"),
        word(signoff, "signed_at"),
        mark,
        word(facts.get("workspace"), "id"),
        word(facts.get("quarter"), "name"),
        None if kept is None else kept.mark == mark,
        found.documents,
        superseded,
        certificate=certified.trust,
        part=word(facts.get("part"), "name"),
        unchanged=not found.troubles,
        parts=found.parts((), signed, certified.notes),
    )


def _answer(found: Findings, superseded: str) -> str:
    """Return the one sentence that stands first."""
    if found.troubles:
        return t("Verify", "The pack is not as it was made.")
    if found.strangers:
        return t(
            "Verify", "The pack’s own files are unchanged, but something that is no part of it was added: {names}."
        ).format(names=found.added)
    if superseded:
        return t("Verify", "The pack is whole and unchanged, but it no longer stands: {reason}").format(
            reason=superseded
        )
    if found.documents is None:
        return t("Verify", "The content of the pack is unchanged; what its PDF and its workbook say was not compared.")
    return t("Verify", "The pack is whole and unchanged.")


def _check_documents(found: Findings, facts: dict[str, Any]) -> None:
    from kimdesk.exports.made_anew import compare_pack

    found.compare_documents(*compare_pack(facts, read_json(found.bodies[CONTENT]), found.bodies))


def _check_kept(found: Findings, mark: str, signoff: dict[str, Any] | None, kept: Kept | None) -> None:
    if kept is None:
        return
    if kept.mark != mark:
        found.hold_against_kept(
            t("Verify", "It is not the content that this workspace signed off for the quarter."), False
        )
    elif signoff and kept.facts is not None and any(signoff.get(name) != kept.facts[name] for name in kept.facts):
        found.hold_against_kept(
            t("Verify", "Its sign-off is not the one that this workspace keeps for this content."), False
        )
    else:
        found.hold_against_kept(t("Verify", "It is the content that this workspace’s own sign-off names."), True)
    if kept.mark == mark and kept.superseded and not found.ok:
        found.notes.append(kept.superseded)


def _check_issued(found: Findings, kept: Kept | None, manifest: bytes) -> None:
    """Say whether it is the very pack that was issued: its manifest names every file, and every file is as it names it."""
    if kept is None or not kept.issued or found.troubles:
        return
    if kept.issued == digest(manifest):
        found.notes.append(t("Verify", "It is, byte for byte, the pack that was issued and that this workspace keeps."))
    else:
        found.notes.append(
            t(
                "Verify",
                "It is not the very pack that was issued with a certificate and that this workspace keeps: export it "
                "again, and you get that one.",
            )
        )


def _check_content(found: Findings, facts: dict[str, Any], body: bytes | None) -> None:
    if body is None:
        return
    document = read_json(body)
    try:
        mark = content_hash(document)
        quarter, workspace = document["quarter"], document["workspace"]
        named = {
            "quarter": {"name": quarter["name"], "start": quarter["start"], "end": quarter["end"]},
            "workspace": {"id": workspace["id"], "name": workspace["name"]},
            "scope": document["scope"],
            "as_at": document["as_at"],
        }
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        found.troubles.append(t("Verify", "content.json is not the content of a pack."))
        return
    if facts.get("part"):
        found.notes.append(_say_part(facts["part"], document))
    if FORMATS[document["format"]] != facts["format"]:
        found.troubles.append(t("Verify", "The manifest is of another format than content.json."))
    if mark != facts["content_hash"]:
        found.troubles.append(t("Verify", "The mark worked out from content.json is not the one in the manifest."))
    if any(facts.get(name) != value for name, value in named.items()):
        found.troubles.append(
            t("Verify", "The manifest names another workspace, quarter, scope or time than content.json.")
        )
    signoff = facts.get("signoff")
    if signoff and signoff.get("content_hash") != mark:
        found.troubles.append(t("Verify", "The sign-off in the manifest was given for other content."))
    for each in signatories_of(signoff):
        if each.get("content_hash") != mark:
            words = t("Verify", "The signature of {who} in the manifest was given for other content.")
            found.troubles.append(words.format(who=word(each, "signed_by")))


def _say_part(part: Any, document: Document) -> str:
    withheld = sum(map(is_withheld, document["records"]))
    return t(
        "Verify",
        "It is a part of that content, {part}: {withheld} of {count} records are withheld, and the mark holds for all of it.",
    ).format(part=word(part, "name"), withheld=f"{withheld:,}", count=f"{len(document['records']):,}")


def _signed(signoff: dict[str, Any] | None, ok: bool) -> tuple[str, ...]:
    if not signoff:
        return (t("Verify", "It is a draft: nobody has signed it."),)
    who = ", ".join(part for part in (word(signoff, "signed_by"), say_roles(word(signoff, "role"))) if part)
    said = (
        t("Verify", "Its sign-off names {who}, on {when}.")
        if ok
        else t("Verify", "Its manifest claims a sign-off by {who}, on {when}.")
    )
    return (
        said.format(who=who, when=say_moment(word(signoff, "signed_at"))),
        *_before(signoff),
        *_by_hand(signoff),
        t("Verify", "The time is what the signatory’s computer said; no outside service has vouched for it."),
        t(
            "Verify",
            "Unchanged means that these files belong together. That nobody made all of them afresh shows only by "
            "comparing the mark "
            "with another copy, or with the sign-off kept in the workspace.",
        ),
    )


def _before(signoff: dict[str, Any]) -> tuple[str, ...]:
    """Return who signed before the one who signed it off, in order."""
    said = t("Verify", "Before that {who} signed the same content, on {when}.")
    return tuple(
        said.format(
            who=", ".join(part for part in (word(each, "signed_by"), say_roles(word(each, "role"))) if part),
            when=say_moment(word(each, "signed_at")),
        )
        for each in reversed(signatories_of(signoff))
    )


def _by_hand(signoff: dict[str, Any]) -> tuple[str, ...]:
    scan = attached_of(signoff.get("scan"))
    said = t("Verify", "A scan of the sheet signed by hand is kept with the sign-off: {file}.")
    return (said.format(file=one_line(scan.full_words)),) if scan else ()
