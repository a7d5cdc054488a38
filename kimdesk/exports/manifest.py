"""The manifest of a pack: what its files must be, and the line that ties each document to its content and sign-off."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from kimdesk import __version__
from kimdesk.i18n import ENGLISH
from kimdesk.languages import catalogue_path
from kimdesk.model.frozen import FORMAT as CONTENT_FORMAT
from kimdesk.model.frozen import UNSALTED, Document, canonical
from kimdesk.model.pack_templates import WHOLE, Shape

# The number of a manifest's format is that of the content that it is of.
FORMATS: Mapping[str, str] = {UNSALTED: "kimdesk-manifest/1", CONTENT_FORMAT: "kimdesk-manifest/2"}
FAMILY = "kimdesk-manifest/"
BUNDLE_FORMAT = "kimdesk-bundle-manifest/1"
BUNDLE_FAMILY = "kimdesk-bundle-manifest/"
MANIFEST, CONTENT = "manifest.json", "content.json"
# A detached CMS signature over the manifest, which names every other file with its digest.
SIGNATURE = "manifest.json.p7s"


def digest(body: bytes) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def seal_of(mark: str, signoff: Mapping[str, Any] | None) -> str:
    """Return the line that stands in the properties of the PDF and the workbook."""
    return f"content {mark}; " + (f"sign-off {digest(canonical(dict(signoff)))}" if signoff else "draft, not signed")


def rendered_with(language: str = ENGLISH) -> dict[str, str]:
    """Return the programs, and the texts of the language, that decide the bytes of both documents: where they are the same,
    so are the bytes.
    """
    import zlib

    import openpyxl
    import pikepdf
    import reportlab

    return {
        "program": __version__,
        "reportlab": str(reportlab.Version),
        "openpyxl": str(openpyxl.__version__),
        "pikepdf": pikepdf.__version__,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **({"texts": digest(catalogue_path(language).read_bytes())[:16]} if language != ENGLISH else {}),
    }


def manifest_bytes(
    document: Document,
    signoff: dict[str, Any] | None,
    mark: str,
    files: Mapping[str, bytes],
    certified: dict[str, str] | None = None,
    shape: Shape = WHOLE,
) -> bytes:
    """Return the manifest of a pack, laid out for people to read too.

    ``certified`` says whose certificate signs it, where one does, and ``shape`` how it is cut from its content.
    """
    quarter = document["quarter"]
    facts = {
        "format": FORMATS[document["format"]],
        "program": __version__,
        "rendered_with": rendered_with(shape.language),
        "workspace": {"id": document["workspace"]["id"], "name": document["workspace"]["name"]},
        "quarter": {"name": quarter["name"], "start": quarter["start"], "end": quarter["end"]},
        "scope": document["scope"],
        **shape.facts(),
        "as_at": document["as_at"],
        "content_hash": mark,
        "signoff": signoff,
        **({"certificate": certified} if certified else {}),
        "files": {name: digest(body) for name, body in files.items()},
    }
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"
