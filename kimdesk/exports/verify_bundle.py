"""Checking an evidence bundle from its own files: what it is, whether it is as it was made, and how to go on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kimdesk.exports.manifest import BUNDLE_FAMILY, BUNDLE_FORMAT, CONTENT, digest
from kimdesk.exports.reading.words import say_moment
from kimdesk.exports.verdict import Findings, Kept, Verdict, flaw_of_manifest, not_sealed, read_json, word
from kimdesk.i18n import t
from kimdesk.model.frozen import canonical

# What a manifest repeats of the content, so that it can be read without it.
_REPEATED = ("workspace", "for", "request", "as_at", "made_at", "made_by")


def is_bundle(facts: Any) -> bool:
    """Tell whether a manifest says that it is one of a bundle."""
    return isinstance(facts, dict) and str(facts.get("format", "")).startswith(BUNDLE_FAMILY)


def verify_bundle(folder: Path, path: Path, facts: dict[str, Any], kept: Kept | None) -> Verdict:
    """Check the bundle in a folder, whose manifest says ``facts``; ``kept`` is what a workspace keeps of it. Raises OSError."""
    if flaw := flaw_of_manifest(facts, BUNDLE_FORMAT):
        return Verdict(False, (t("Verify", "This is not a whole evidence bundle."), flaw))
    found = Findings()
    found.look_at(folder, path, facts["files"])
    mark, ref = facts["content_hash"], word(facts, "bundle")
    document = read_json(found.bodies.get(CONTENT, b""))
    if CONTENT in found.bodies:
        _check_content(found, facts, document)
    not_from_this = t("Verify", "{name} was not made from this content.")
    found.troubles += [not_from_this.format(name=name) for name in not_sealed(f"content {mark}", found.bodies)]
    if not found.troubles:
        from kimdesk.exports.made_anew import compare_bundle

        found.compare_documents(*compare_bundle(facts, document, found.bodies))
    _check_kept(found, mark, kept)
    about = (*_about(facts, ref, document), *_further(found))
    sentences = (
        _answer(found),
        *found.told,
        *about,
        t("Verify", "Mark of the content: {mark}").format(mark=mark),
    )
    return Verdict(
        found.ok,
        sentences,
        (*found.files, *found.strangers),
        content_hash=mark,
        expected=None if kept is None else kept.mark == mark,
        documents=found.documents,
        bundle=ref,
        parts=found.parts(about),
    )


def _check_content(found: Findings, facts: dict[str, Any], document: Any) -> None:
    try:
        said = {name: document[name] for name in _REPEATED}
        said["records"] = [{name: each[name] for name in ("kind", "id", "ref")} for each in document["records"]]
        said["withheld"] = len(document["withheld"])
    except (KeyError, TypeError, IndexError):
        found.troubles.append(t("Verify", "content.json is not the content of a bundle."))
        return
    if digest(canonical(document)) != facts["content_hash"]:
        found.troubles.append(t("Verify", "The mark worked out from content.json is not the one in the manifest."))
    if any(facts.get(name) != value for name, value in said.items()):
        found.troubles.append(
            t("Verify", "The manifest names another request, workspace, time or records than content.json.")
        )


def _check_kept(found: Findings, mark: str, kept: Kept | None) -> None:
    if kept is None:
        return
    ref = word(kept.facts, "bundle")
    if kept.mark == mark:
        found.hold_against_kept(t("Verify", "It is what this workspace keeps of {ref}.").format(ref=ref), True)
    else:
        words = t("Verify", "It is not the content that this workspace keeps of {ref}.")
        found.hold_against_kept(words.format(ref=ref), False)


def _answer(found: Findings) -> str:
    """Return the one sentence that stands first."""
    if found.troubles:
        return t("Verify", "The evidence bundle is not as it was made.")
    if found.strangers:
        return t(
            "Verify", "The bundle’s own files are unchanged, but something that is no part of it was added: {names}."
        ).format(names=found.added)
    if found.documents is None:
        return t(
            "Verify", "The content of the bundle is unchanged; what its PDF and its workbook say was not compared."
        )
    return t("Verify", "The evidence bundle is whole and unchanged.")


def _about(facts: dict[str, Any], ref: str, document: Any) -> tuple[str, ...]:
    """Return what the manifest says that it is."""
    records, withheld = facts.get("records"), facts.get("withheld")
    what = t("Verify", "It is evidence bundle {ref}, made for {request} ({whom}) on {when} by {who}.")
    counts = t("Verify", "Records in it: {records}. Parts withheld: {withheld}.")
    return (
        what.format(
            ref=ref,
            request=word(facts, "request"),
            whom=word(document, "for_words") or word(facts, "for"),
            when=say_moment(word(facts, "made_at")),
            who=word(facts, "made_by"),
        ),
        counts.format(
            records=len(records) if isinstance(records, list) else "?",
            withheld=withheld if isinstance(withheld, int) else "?",
        ),
    )


def _further(found: Findings) -> tuple[str, ...]:
    """Return what that is worth, and how to go on."""
    if found.troubles:
        return (
            t(
                "Verify",
                "Do not hand it out. Ask whoever made it for the whole folder again, or make it anew from the records: "
                "search for them, then “Make a bundle”, or kimdesk bundle.",
            ),
        )
    if found.strangers:
        return (t("Verify", "Take what was added out of the folder before it is handed out, and check it again."),)
    return (
        t(
            "Verify",
            "A bundle is not signed. Unchanged means that these files belong together; that nobody made all of them "
            "afresh shows only by comparing the mark with another copy, or with the bundle that the workspace keeps.",
        ),
        t(
            "Verify",
            "Whoever gets it can check it in the same way, or compare the SHA-256 of each file with manifest.json.",
        ),
    )
