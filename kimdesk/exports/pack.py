"""Writing a pack: PDF, workbook, the frozen content and the manifest, together in a new folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimdesk.exports.content import Pack
from kimdesk.exports.files import PackFiles, explained, write_folder
from kimdesk.exports.manifest import CONTENT, MANIFEST, manifest_bytes
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.workbook import write_workbook
from kimdesk.i18n import t
from kimdesk.model.frozen import Document, canonical

Progress = Callable[[float, str], bool]


class _Cancelled(Exception):
    """Somebody pressed Stop."""


def write_pack(
    document: Document, signoff: dict[str, Any] | None, to: Path, progress: Progress | None = None
) -> PackFiles | None:
    """Write the pack into a new folder below ``to``; without a sign-off it is a draft and says so everywhere.

    ``progress`` hears a share from 0 to 1 and what is being done; where it returns False nothing is left behind and
    None is returned. The same input gives the same bytes. Raises UserError.
    """

    def told(share: float, words: str) -> None:
        if progress is not None and not progress(share, words):
            raise _Cancelled

    try:
        told(0.0, t("Pack", "Reading the records"))
        pack = read_pack(document, signoff)
        files = _render(pack, told)
        told(0.96, t("Pack", "Writing the files"))
    except _Cancelled:
        return None
    names = tuple(files)
    files[CONTENT] = canonical(document)
    files[MANIFEST] = manifest_bytes(document, signoff, pack.content_hash, files)
    folder = write_folder(to, pack.folder, files)
    if progress is not None:
        progress(1.0, t("Pack", "Done"))
    return PackFiles(
        folder, folder / names[0], folder / names[1], folder / CONTENT, folder / MANIFEST, pack.content_hash
    )


def render(document: Document, signoff: dict[str, Any] | None) -> dict[str, bytes]:
    """Return both documents of a pack by their names, the PDF first; nothing is written. Raises UserError."""
    return _render(read_pack(document, signoff), lambda _share, _words: None)


def _render(pack: Pack, told: Callable[[float, str], None]) -> dict[str, bytes]:
    pdf = write_pdf(pack, lambda done: told(0.1 + 0.55 * done, t("Pack", "Making the pages")))
    with explained(Path(tempfile.gettempdir())):
        workbook = write_workbook(pack, lambda done: told(0.65 + 0.3 * done, t("Pack", "Making the workbook")))
    return {f"{pack.slug}.pdf": pdf, f"{pack.slug}.xlsx": workbook}
