"""Writing a pack: PDF, workbook, the frozen content and the manifest, together in a new folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimdesk.exports.content import Pack
from kimdesk.exports.files import PackFiles, explained, write_folder
from kimdesk.exports.manifest import CONTENT, MANIFEST, SIGNATURE, manifest_bytes
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.signer import Signer
from kimdesk.exports.workbook import write_workbook
from kimdesk.i18n import t
from kimdesk.languages import speaking
from kimdesk.model.frozen import Document, canonical
from kimdesk.model.narrowing import narrow
from kimdesk.model.pack_templates import WHOLE, Shape

Progress = Callable[[float, str], bool]


class _Cancelled(Exception):
    """Somebody pressed Stop."""


def write_pack(
    document: Document,
    signoff: dict[str, Any] | None,
    to: Path,
    progress: Progress | None = None,
    signer: Signer | None = None,
    shape: Shape = WHOLE,
) -> PackFiles | None:
    """Write the pack into a new folder below ``to``; without a sign-off it is a draft and says so everywhere.

    ``shape`` says which template it follows and which part of the workspace it shows; of the rest the files hold marks
    alone. With a ``signer`` the PDF and the manifest carry its signature too. ``progress`` hears a share from 0 to 1 and what
    is being done; where it returns False nothing is left behind and None is returned. Without a signer the same input
    gives the same bytes. Raises UserError.
    """

    def told(share: float, words: str) -> None:
        if progress is not None and not progress(share, words):
            raise _Cancelled

    try:
        told(0.0, t("Pack", "Reading the records"))
        document = narrow(document, shape.part)
        certified = signer.facts if signer else None
        with speaking(shape.language):
            pack = read_pack(document, signoff, certified, shape)
        files = _render(pack, shape, told)
        names = tuple(files)
        if signer:
            told(0.95, t("Pack", "Signing"))
            files[names[0]] = signer.sign_pdf(files[names[0]])
        told(0.97, t("Pack", "Writing the files"))
    except _Cancelled:
        return None
    files[CONTENT] = canonical(document)
    files[MANIFEST] = manifest_bytes(document, signoff, pack.content_hash, files, certified, shape)
    if signer:
        files[SIGNATURE] = signer.sign_beside(files[MANIFEST])
    folder = write_folder(to, pack.folder, files)
    if progress is not None:
        progress(1.0, t("Pack", "Done"))
    return PackFiles(
        folder, folder / names[0], folder / names[1], folder / CONTENT, folder / MANIFEST, pack.content_hash
    )


def make_pages(
    document: Document, signoff: dict[str, Any] | None, progress: Progress | None = None, shape: Shape = WHOLE
) -> bytes | None:
    """Return the PDF of a pack, as it is before a certificate signs it, for looking at it; nothing is written.

    None means that ``progress`` stopped it. Raises UserError.
    """

    def told(share: float) -> None:
        if progress is not None and not progress(share, t("Pack", "Making the pages")):
            raise _Cancelled

    try:
        told(0.0)
        with speaking(shape.language):
            return write_pdf(read_pack(narrow(document, shape.part), signoff, None, shape), told)
    except _Cancelled:
        return None


def render(
    document: Document,
    signoff: dict[str, Any] | None,
    certified: dict[str, str] | None = None,
    shape: Shape = WHOLE,
) -> dict[str, bytes]:
    """Return both documents of a pack by their names, the PDF first and as it is before a certificate signs it.

    Nothing is written. Raises UserError.
    """
    with speaking(shape.language):
        pack = read_pack(document, signoff, certified, shape)
    return _render(pack, shape, lambda _share, _words: None)


def _render(pack: Pack, shape: Shape, told: Callable[[float, str], None]) -> dict[str, bytes]:
    # How far it is, is said to whoever waits, in theirs.
    pages, sheets = t("Pack", "Making the pages"), t("Pack", "Making the workbook")
    with speaking(shape.language), explained(Path(tempfile.gettempdir())):
        pdf = write_pdf(pack, lambda done: told(0.1 + 0.55 * done, pages))
        workbook = write_workbook(pack, lambda done: told(0.65 + 0.3 * done, sheets))
    return {f"{pack.slug}.pdf": pdf, f"{pack.slug}.xlsx": workbook}
