"""Making the documents of a pack or a bundle once more from its content, and comparing them byte for byte with those in
it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from kimdesk.errors import UserError
from kimdesk.exports.manifest import CONTENT, rendered_with
from kimdesk.exports.reading.records import one_line
from kimdesk.i18n import ENGLISH, t
from kimdesk.languages import NAMES, catalogue_path
from kimdesk.model.frozen import Document, canonical
from kimdesk.model.narrowing import narrow
from kimdesk.model.pack_templates import shape_of

Vouched = Literal["same", "differs", "unknown"]
# Whether the files are what is made of the content, and a sentence for each by its name that is not, or, under no name,
# on why it cannot be told.
Compared = tuple[Vouched, dict[str, str]]
_NO_CONTENT = (ValueError, KeyError, TypeError, IndexError, AttributeError, RuntimeError, AssertionError)


def compare_pack(facts: Mapping[str, Any], document: Document, bodies: Mapping[str, bytes]) -> Compared:
    """Tell whether the files of a pack are what this program makes of the content and the sign-off.

    Only the same versions promise the same bytes. With others the answer is "unknown" where they differ.
    """

    certified = facts.get("certificate")
    if facts.get("language", ENGLISH) not in NAMES:
        return "unknown", {"": _not_vouched(facts)}

    def make() -> dict[str, bytes]:
        from kimdesk.exports.pack import render

        shape = shape_of(facts)
        part = narrow(document, shape.part)
        made = {**render(part, facts.get("signoff"), certified, shape), CONTENT: canonical(part)}
        return {name: _as_signed(body, bodies.get(name, b"")) if certified else body for name, body in made.items()}

    sentence = t(
        "Verify", "{name} is not what KIM Desk makes of this content and this sign-off: it was made otherwise."
    )
    return _compare(facts, make, bodies, sentence, t("Verify", "No pack can be made of the content.json in it."))


def compare_bundle(facts: Mapping[str, Any], document: Document, bodies: Mapping[str, bytes]) -> Compared:
    """Tell the same of an evidence bundle."""

    def make() -> dict[str, bytes]:
        from kimdesk.exports.bundle import render

        return render(document, str(facts.get("bundle", "")))

    sentence = t("Verify", "{name} is not what KIM Desk makes of this content: it was made otherwise.")
    return _compare(facts, make, bodies, sentence, t("Verify", "No bundle can be made of the content.json in it."))


def _rendered_here(facts: Mapping[str, Any]) -> dict[str, str]:
    language = facts.get("language", ENGLISH)
    # Without its texts nothing can be made in a language.
    there = language in NAMES and (language == ENGLISH or catalogue_path(language).is_file())
    return rendered_with(language if there else ENGLISH)


def _as_signed(made: bytes, there: bytes) -> bytes:
    """Return what is to be there of a PDF: a signature is put behind it, and what that covers is checked by itself."""
    return there if made.startswith(b"%PDF") and there.startswith(made) else made


def _compare(
    facts: Mapping[str, Any],
    make: Callable[[], dict[str, bytes]],
    bodies: Mapping[str, bytes],
    sentence: str,
    impossible: str,
) -> Compared:
    try:
        wanted = make()
    except (UserError, *_NO_CONTENT):
        return "differs", {"": impossible}
    others = [name for name, body in sorted(bodies.items()) if wanted.get(name) != body]
    if not others:
        return "same", {}
    if facts.get("rendered_with") != _rendered_here(facts):
        return "unknown", {"": _not_vouched(facts)}
    return "differs", {name: sentence.format(name=name) for name in others}


def _not_vouched(facts: Mapping[str, Any]) -> str:
    made, here = facts.get("rendered_with"), _rendered_here(facts)
    made = made if isinstance(made, dict) else {"program": facts.get("program")}
    said = t(
        "Verify",
        "It says that it was made by {made}; this is {here}. Between versions the PDF and the workbook may look "
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
