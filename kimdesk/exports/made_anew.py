"""Making the documents of a pack once more from its content, and comparing them byte for byte with those in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from kimdesk.errors import UserError
from kimdesk.exports.manifest import CONTENT, rendered_with
from kimdesk.exports.reading.records import one_line
from kimdesk.i18n import t
from kimdesk.model.frozen import Document, canonical

Vouched = Literal["same", "differs", "unknown"]
_NOT_A_PACK = (ValueError, KeyError, TypeError, IndexError, AttributeError, RuntimeError, AssertionError)


def compare(
    facts: Mapping[str, Any], document: Document, bodies: Mapping[str, bytes]
) -> tuple[Vouched, dict[str, str]]:
    """Tell whether the files are what this program makes of the content and the sign-off, with a sentence for each by
    its name that is not, or, under no name, on why it cannot be told.

    Only the same versions promise the same bytes. With others the answer is "unknown" where they differ.
    """
    same_program = facts.get("rendered_with") == rendered_with()
    try:
        from kimdesk.exports.pack import render

        certified = facts.get("certificate")
        wanted = {**render(document, facts.get("signoff"), certified), CONTENT: canonical(document)}
    except (UserError, *_NOT_A_PACK):
        return "differs", {"": t("Verify", "No pack can be made of the content.json in it.")}
    others = [name for name, body in sorted(bodies.items()) if not _same(wanted.get(name), body, bool(certified))]
    if not others:
        return "same", {}
    if not same_program:
        return "unknown", {"": _not_vouched(facts)}
    sentence = t(
        "Verify", "{name} is not what KIM Desk makes of this content and this sign-off: it was made otherwise."
    )
    return "differs", {name: sentence.format(name=name) for name in others}


def _same(wanted: bytes | None, body: bytes, certified: bool) -> bool:
    """Tell whether this is what was made; a signature is put behind a PDF, and what it covers is checked by itself."""
    if certified and wanted is not None and body.startswith(b"%PDF"):
        return body.startswith(wanted)
    return wanted == body


def _not_vouched(facts: Mapping[str, Any]) -> str:
    made, here = facts.get("rendered_with"), rendered_with()
    made = made if isinstance(made, dict) else {"program": facts.get("program")}
    said = t(
        "Verify",
        "The pack says it was made by {made}; this is {here}. Between versions the PDF and the workbook may look "
        "different, so they could not be compared with the content: the mark vouches for content.json, and not for "
        "what the two documents say.",
    )
    return said.format(made=_named(made, here), here=_named(here, made))


def _named(versions: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    """Name the program, and what else differs."""
    found = [t("Verify", "KIM Desk {version}").format(version=one_line(versions.get("program") or "?"))]
    found += [
        f"{name} {one_line(version)}"
        for name, version in sorted(versions.items())
        if name != "program" and other.get(name) != version
    ]
    return one_line(", ".join(found))
