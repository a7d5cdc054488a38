"""Packs as they were issued: the very files, kept with the sign-off, travelling to colleagues as evidence does.

A pack that a certificate signed cannot be made a second time, and another version of the program would draw its pages
differently. So what went out is kept.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Any

from kimdesk.errors import UserError
from kimdesk.exports.files import PackFiles, write_folder
from kimdesk.exports.manifest import CONTENT, MANIFEST, SIGNATURE, digest
from kimdesk.exports.packed import Unfit, unpack
from kimdesk.exports.verdict import read_json
from kimdesk.i18n import t
from kimdesk.model.attached import MOST_BYTES, Attached, attached_in, attached_of, file_name
from kimdesk.model.frozen import canonical
from kimdesk.model.ops import Draft, Op
from kimdesk.model.pack_templates import WHOLE, Shape
from kimdesk.services.context import Context
from kimdesk.store.attachments import Attachments, TooLarge

# One fixed date, so that the same files give the same archive.
_DATED = (1980, 1, 1, 0, 0, 0)
_BESIDE = frozenset({CONTENT, MANIFEST, SIGNATURE})
# As packed: with the other sign-offs of a year they go to every administrator's laptop.
MOST_TOGETHER = 4 * MOST_BYTES
_MOST_FILES = len(_BESIDE) + 2


def signature_asked(context: Context) -> str:
    """Return which certificate signs the packs of this workspace: "none", "workspace" or "own"."""
    workspace = context.workspace()
    return (workspace["pack_signature"] if workspace else None) or "none"


def wants_certificate(context: Context) -> bool:
    """Tell whether packs of this workspace are signed with a certificate."""
    return signature_asked(context) != "none"


class IssuedPacks:
    """The packs of one workspace that were issued: of each sign-off one for each template and part, up to 25 MB each and
    100 MB together.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._files = Attachments(context.store.home.evidence)

    def of(self, signoff: str, shape: Shape) -> Attached | None:
        """Return what was issued under a sign-off by that template and of that part, or None."""
        return attached_of(self._value(signoff, shape))

    def manifest_of(self, signoff: str, shape: Shape) -> str:
        """Return the hash of the manifest of what was issued, which names every file of it; nothing where nothing was."""
        value = self._value(signoff, shape)
        return str(value.get("manifest") or "") if attached_of(value) else ""

    def keep(self, signoff: str, files: PackFiles, shape: Shape) -> None:
        """Keep a pack that was just written, and say so in the sign-off; what is too large to travel is not kept."""
        packed = _packed(files.folder)
        if sum(each.size for each in self._all(signoff)) + len(packed) > MOST_TOGETHER:
            return
        try:
            mark, size = self._files.keep_bytes(packed)
        except TooLarge:
            return
        attached = Attached(file_name(f"{files.folder.name}.zip"), size, mark)
        value = {**attached.value, "manifest": digest(files.manifest.read_bytes())}
        draft = Draft("signoff", signoff, "issued", Op.SET, value)
        if not shape.is_whole:
            draft = Draft("signoff", signoff, "issued_more", Op.SET, {**self._more(signoff), _key(shape): value})
        self._context.store.commit("issue", self._context.me().id, [draft])

    def _value(self, signoff: str, shape: Shape) -> Any:
        if not shape.is_whole:
            return self._more(signoff).get(_key(shape))
        found = self._context.store.get("signoff", signoff)
        return found["issued"] if found else None

    def _more(self, signoff: str) -> dict[str, Any]:
        found = self._context.store.get("signoff", signoff)
        value = found["issued_more"] if found else None
        return dict(value) if isinstance(value, dict) else {}

    def _all(self, signoff: str) -> list[Attached]:
        found = self.of(signoff, WHOLE)
        return [*([found] if found else []), *attached_in(self._more(signoff)).values()]

    def write(self, issued: Attached, mark: str, shape: Shape, to: Path) -> PackFiles:
        """Write the files as they were issued into a new folder below ``to``; ``mark`` is the content that was signed.

        Raises UserError where they are not here, or are not a pack of that content by that template and of that part: they
        may have come from anywhere.
        """
        bodies, documents = self._pack(issued, mark, shape)
        folder = write_folder(to, issued.name.removesuffix(".zip"), bodies)
        pdf, workbook = folder / documents[".pdf"], folder / documents[".xlsx"]
        return PackFiles(folder, pdf, workbook, folder / CONTENT, folder / MANIFEST, mark)

    def pages(self, issued: Attached, mark: str, shape: Shape) -> bytes:
        """Return the PDF as it was issued. Raises UserError as ``write`` does."""
        bodies, documents = self._pack(issued, mark, shape)
        return bodies[documents[".pdf"]]

    def _pack(self, issued: Attached, mark: str, shape: Shape) -> tuple[dict[str, bytes], dict[str, str]]:
        """Return every file by its name, and the names of both documents by their endings."""
        bodies = self._bodies(issued)
        documents = {Path(name).suffix: name for name in bodies if name not in _BESIDE}
        facts = read_json(bodies.get(MANIFEST, b""))
        if not isinstance(facts, dict) or facts.get("content_hash") != mark or set(documents) != {".pdf", ".xlsx"}:
            raise _damaged()
        if any(facts.get(name) != shape.facts().get(name) for name in ("template", "part", "language")):
            raise _damaged()
        return bodies, documents

    def _bodies(self, issued: Attached) -> dict[str, bytes]:
        path = self._files.path(issued.hash)
        if not path.is_file():
            self._files.want(issued.hash)
            raise UserError(
                t("Packs", "The issued pack is not on this laptop yet"),
                t("Packs", "It was signed with a certificate elsewhere, and its files have not come in here."),
                t("Packs", "They come with the next sync. Then export again."),
            )
        body = path.read_bytes()
        if hashlib.sha256(body).hexdigest() != issued.hash:
            raise _damaged()
        try:
            bodies = dict(unpack(io.BytesIO(body)))
        except Unfit as error:
            raise _damaged() from error
        if len(bodies) > _MOST_FILES:
            raise _damaged()
        return bodies


def _key(shape: Shape) -> str:
    """Return what a sign-off calls a template and a part: another order of sections is another pack."""
    return digest(canonical(shape.facts()))[:16]


def _damaged() -> UserError:
    return UserError(
        t("Packs", "The issued pack is damaged on this laptop"),
        t("Packs", "Its files are not those that were issued."),
        t("Packs", "Have it exported on another laptop, or restore a backup."),
    )


def _packed(folder: Path) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.iterdir()):
            packed.writestr(zipfile.ZipInfo(path.name, _DATED), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return target.getvalue()
