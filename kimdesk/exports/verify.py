"""Checking a pack years later, from its own files: nothing of the workspace is needed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from kimdesk.errors import UserError
from kimdesk.exports.certified import Trusted, check_certificates
from kimdesk.exports.manifest import CONTENT, MANIFEST, SIGNATURE, digest, read_json, reason_against, seal_of
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t
from kimdesk.model.frozen import content_hash

_MOST_CORE = 100_000
# What an operating system or an open document leaves in a folder by itself.
_LEFT_BY_OTHERS = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_HELD_OPEN = ("~$", ".~lock.", "._")
State = Literal["unchanged", "changed", "missing", "foreign"]


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """How one file stands against the manifest; "foreign" ones are no part of the pack."""

    name: str
    state: State
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check found; ``sentences`` says all of it in plain words, the answer first."""

    ok: bool
    sentences: tuple[str, ...]
    files: tuple[FileVerdict, ...] = ()
    signed: bool = False
    signed_by: str = ""
    role: str = ""
    signed_at: str = ""
    content_hash: str = ""
    workspace_id: str = ""
    quarter: str = ""
    expected: bool | None = None
    documents: bool | None = None
    superseded: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a workspace keeps of the sign-off that a pack names: the mark and the facts, and since when it no longer stands.

    ``superseded`` is a sentence, or nothing while the sign-off stands.
    """

    mark: str
    facts: Mapping[str, Any] | None = None
    superseded: str = ""


@dataclass(slots=True)
class _Findings:
    troubles: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    documents: bool | None = None


def verify(path: Path, kept: Kept | None = None, trusted: Trusted | None = None) -> Verdict:
    """Check a pack's folder, its manifest, or the pack that a file belongs to.

    Where everything in it agrees, both documents are made anew from the content and compared. ``kept`` is what a
    workspace keeps with its own sign-off, ``trusted`` what it knows of certificates. Raises UserError where a file
    cannot be read.
    """
    folder = path if path.is_dir() else path.parent
    try:
        if not path.exists():
            return _no_pack(t("Verify", "There is nothing at {path}.").format(path=path))
        if not (folder / MANIFEST).is_file():
            return _no_pack(t("Verify", "{folder} has no manifest.json, which every pack has.").format(folder=folder))
        facts = read_json((folder / MANIFEST).read_bytes())
        if reason := reason_against(facts):
            return _no_pack(reason)
        return _verdict(folder, path, facts, kept, trusted or Trusted())
    except OSError as error:
        raise UserError(
            t("Verify", "The pack could not be checked."),
            t("Verify", "{path} could not be read: {reason}.").format(
                path=error.filename or path, reason=error.strerror or error
            ),
            t("Verify", "Check that you may open it, and try again."),
        ) from error


def _no_pack(reason: str) -> Verdict:
    return Verdict(False, (t("Verify", "This is not a whole KIM pack."), reason))


def _verdict(folder: Path, path: Path, facts: dict[str, Any], kept: Kept | None, trusted: Trusted) -> Verdict:
    found = _Findings()
    bodies = {name: (folder / name).read_bytes() for name in facts["files"] if (folder / name).is_file()}
    files = [_file(name, wanted, bodies.get(name)) for name, wanted in sorted(facts["files"].items())]
    strangers = _foreign(folder, path, facts)
    found.added = [each.name for each in strangers]
    found.troubles += [each.sentence for each in files if each.state in ("changed", "missing")]
    if path.is_file() and path.name not in (MANIFEST, SIGNATURE) and path.name not in facts["files"]:
        found.troubles.append(t("Verify", "{name} is no part of the pack in this folder.").format(name=path.name))
    mark, signoff = facts["content_hash"], facts.get("signoff")
    _check_content(found, facts, bodies.get(CONTENT))
    _check_seals(found, seal_of(mark, signoff), bodies)
    beside = folder / SIGNATURE
    signature = beside.read_bytes() if beside.is_file() else None
    certified = check_certificates(facts, bodies, (folder / MANIFEST).read_bytes(), signature, trusted)
    found.troubles += certified.troubles
    if not found.troubles:
        files = _check_documents(found, facts, bodies, files)
    _check_kept(found, mark, signoff, kept)
    superseded = kept.superseded if kept and kept.mark == mark else ""
    sentences = (
        _answer(found, superseded),
        *found.troubles,
        *(each.sentence for each in (*strangers, *files) if each.state in ("unchanged", "foreign")),
        *found.notes,
        *_signed(signoff, not found.troubles),
        *certified.notes,
        t("Verify", "Mark of the content: {mark}").format(mark=mark),
    )
    return Verdict(
        not found.troubles and not found.added,
        tuple(each for each in sentences if each),
        (*files, *strangers),
        bool(signoff),
        _word(signoff, "signed_by"),
        _word(signoff, "role"),
        _word(signoff, "signed_at"),
        mark,
        _word(facts.get("workspace"), "id"),
        _word(facts.get("quarter"), "name"),
        None if kept is None else kept.mark == mark,
        found.documents,
        superseded,
        certified.trust,
    )


def _answer(found: _Findings, superseded: str) -> str:
    """Return the one sentence that stands first."""
    if found.troubles:
        return t("Verify", "The pack is not as it was made.")
    if found.added:
        return t(
            "Verify", "The pack’s own files are unchanged, but something that is no part of it was added: {names}."
        ).format(names=", ".join(found.added))
    if superseded:
        return t("Verify", "The pack is whole and unchanged, but it no longer stands: {reason}").format(
            reason=superseded
        )
    if found.documents is None:
        return t("Verify", "The content of the pack is unchanged; what its PDF and its workbook say was not compared.")
    return t("Verify", "The pack is whole and unchanged.")


def _check_documents(
    found: _Findings, facts: dict[str, Any], bodies: dict[str, bytes], files: list[FileVerdict]
) -> list[FileVerdict]:
    """Compare the files with what the content gives, and return how each of them stands then."""
    from kimdesk.exports.made_anew import compare

    vouched, sentences = compare(facts, read_json(bodies[CONTENT]), bodies)
    found.documents = {"same": True, "differs": False}.get(vouched)
    (found.troubles if found.documents is False else found.notes).extend(sentences.values())
    return [
        FileVerdict(each.name, "changed", sentences[each.name]) if each.name in sentences else each for each in files
    ]


def _check_kept(found: _Findings, mark: str, signoff: dict[str, Any] | None, kept: Kept | None) -> None:
    if kept is None:
        return
    if kept.mark != mark:
        found.troubles.append(t("Verify", "It is not the content that this workspace signed off for the quarter."))
    elif signoff and kept.facts is not None and any(signoff.get(name) != kept.facts[name] for name in kept.facts):
        found.troubles.append(t("Verify", "Its sign-off is not the one that this workspace keeps for this content."))
    else:
        found.notes.append(t("Verify", "It is the content that this workspace’s own sign-off names."))
    if kept.mark == mark and kept.superseded and (found.troubles or found.added):
        found.notes.append(kept.superseded)


def _word(facts: Any, key: str) -> str:
    return one_line(facts.get(key) or "") if isinstance(facts, dict) else ""


def _file(name: str, wanted: str, body: bytes | None) -> FileVerdict:
    if body is None:
        return FileVerdict(name, "missing", t("Verify", "{name} is missing.").format(name=name))
    if digest(body) != wanted:
        return FileVerdict(
            name, "changed", t("Verify", "{name} has been changed, or the manifest has.").format(name=name)
        )
    return FileVerdict(name, "unchanged", t("Verify", "{name} is unchanged.").format(name=name))


def _foreign(folder: Path, path: Path, facts: dict[str, Any]) -> list[FileVerdict]:
    known = {MANIFEST, *facts["files"], *([SIGNATURE] if facts.get("certificate") else [])}
    named = "" if path.is_dir() else path.name
    names = sorted(
        each.name
        for each in folder.iterdir()
        if each.name not in (*known, named)
        and each.name.casefold() not in _LEFT_BY_OTHERS
        and not each.name.startswith(_HELD_OPEN)
    )
    return [
        FileVerdict(name, "foreign", t("Verify", "{name} is no part of the pack.").format(name=name)) for name in names
    ]


def _check_content(found: _Findings, facts: dict[str, Any], body: bytes | None) -> None:
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
    if mark != facts["content_hash"]:
        found.troubles.append(t("Verify", "The mark worked out from content.json is not the one in the manifest."))
    if any(facts.get(name) != value for name, value in named.items()):
        found.troubles.append(
            t("Verify", "The manifest names another workspace, quarter, scope or time than content.json.")
        )
    signoff = facts.get("signoff")
    if signoff and signoff.get("content_hash") != mark:
        found.troubles.append(t("Verify", "The sign-off in the manifest was given for other content."))


def _check_seals(found: _Findings, seal: str, bodies: dict[str, bytes]) -> None:
    """Compare the line in the properties of both documents, so that neither can stand for another "
    "content or signatory."""
    for name, body in sorted(bodies.items()):
        suffix = Path(name).suffix
        carried = seal.encode() in body if suffix == ".pdf" else seal in _core(body) if suffix == ".xlsx" else True
        if not carried:
            found.troubles.append(
                t("Verify", "{name} was not made from this content and this sign-off.").format(name=name)
            )


def _core(body: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as book, book.open("docProps/core.xml") as core:
            return core.read(_MOST_CORE).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, EOFError, ValueError):
        return ""


def _signed(signoff: dict[str, Any] | None, ok: bool) -> tuple[str, ...]:
    if not signoff:
        return (t("Verify", "It is a draft: nobody has signed it."),)
    who = ", ".join(part for part in (_word(signoff, "signed_by"), _word(signoff, "role")) if part)
    said = (
        t("Verify", "Its sign-off names {who}, on {when}.")
        if ok
        else t("Verify", "Its manifest claims a sign-off by {who}, on {when}.")
    )
    return (
        said.format(who=who, when=say_moment(_word(signoff, "signed_at"))),
        t("Verify", "The time is what the signatory’s computer said; no outside service has vouched for it."),
        t(
            "Verify",
            "Unchanged means that these files belong together. That nobody made all of them afresh shows only by "
            "comparing the mark "
            "with another copy, or with the sign-off kept in the workspace.",
        ),
    )
