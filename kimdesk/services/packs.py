"""Packs: written from the frozen document of a signed quarter, or as a draft that says so; and checked years later."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import language, t
from kimdesk.model.frozen import Document
from kimdesk.model.narrowing import parts_of
from kimdesk.model.pack_templates import WHOLE, PackTemplate, Part, Shape, shape_of
from kimdesk.model.quarters import Quarter
from kimdesk.services.context import Context
from kimdesk.services.issued_packs import IssuedPacks, wants_certificate
from kimdesk.services.look import lacks_logo
from kimdesk.services.pack_shapes import find_shape, known_templates
from kimdesk.services.signing import SigningService
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.exports.certified import Trusted
    from kimdesk.exports.files import PackFiles
    from kimdesk.exports.signer import Signer
    from kimdesk.exports.verify import Kept, Verdict
    from kimdesk.services.certifying import CertifyingService

Progress = Callable[[float, str], bool]


class PackService:
    """Exports and checks packs."""

    def __init__(
        self,
        context: Context,
        signing: SigningService,
        certifying: Callable[[], CertifyingService],
    ) -> None:
        self._context = context
        self._signing = signing
        # Loaded when a pack is signed or checked: it brings all of cryptography.
        self._certifying = certifying

    def shape(self, quarter: Quarter, template: str = "", part: str = "", spoken: str = "") -> Shape:
        """Return how a pack is cut: by a template of the program or of the workspace, and to a team or a service area,
        each by its name; nothing named is the full pack of everything, in the language in use here. Raises UserError,
        naming what there is.
        """
        found = find_shape(self._context.workspace(), partial(self._document, quarter), template, part)
        return found._replace(language=spoken or language())

    def parts(self, quarter: Quarter) -> tuple[Part, ...]:
        """Return the service areas and teams that a pack of the quarter can be narrowed to."""
        return parts_of(self._document(quarter))

    def templates(self) -> tuple[PackTemplate, ...]:
        """Return the templates of the program, and then those of the workspace."""
        return tuple(known_templates(self._context.workspace()).values())

    def _document(self, quarter: Quarter) -> Document:
        signature = self._signing.signature(quarter)
        return self._signing.document(signature) if signature else self._signing.content(quarter)

    def export(
        self, quarter: Quarter, to: Path, progress: Progress | None = None, shape: Shape = WHOLE
    ) -> PackFiles | None:
        """Write the pack of a quarter below ``to``: from the signed document where there is one, else a draft that
        says so. ``shape`` says by which template, and which part.

        Where the workspace asks for a certificate and the signatory exports first, the pack is signed with theirs and
        kept, by whatever template and of whatever part; from then on everybody gets those very files.

        None means that ``progress`` stopped it; nothing is left behind then.
        """
        return self._export(quarter, to, shape, lambda signer: self.write(quarter, to, progress, signer, shape))

    def export_apart(
        self, quarter: Quarter, to: Path, progress: Progress | None = None, shape: Shape = WHOLE
    ) -> PackFiles | None:
        """Do as ``export`` does, in a process of its own, so that a window goes on as if nothing happened."""
        from kimdesk.services.packs_apart import write_apart

        home, now = self._context.store.home.folder, self._context.clock.now()
        return self._export(
            quarter, to, shape, lambda signer: write_apart(home, quarter.name, to, now, progress, signer, shape)
        )

    def _export(
        self, quarter: Quarter, to: Path, shape: Shape, write: Callable[[Signer | None], PackFiles | None]
    ) -> PackFiles | None:
        from kimdesk.exports.files import need_folder

        need_folder(to)
        signature = self._signing.signature(quarter)
        issued = IssuedPacks(self._context)
        if signature and (kept := issued.of(signature.id, shape)):
            return issued.write(kept, signature.mark, shape, to)
        signer = None
        if signature and wants_certificate(self._context) and signature.values["signer"] == self._context.me().id:
            signer = self._certifying().signer()
        files = write(signer)
        if signature and signer and files:
            issued.keep(signature.id, files, shape)
        return files

    def remark(self, files: PackFiles) -> str:
        """Return what whoever exported a pack should know of it: that it carries no certificate although the workspace
        asks for one, that it carries one and is too large to be kept, or that a draft shows no logo although the workspace
        has one; nothing where all is as it should be.
        """
        from kimdesk.exports.manifest import MANIFEST, SIGNATURE
        from kimdesk.exports.verdict import read_json

        facts = read_json((files.folder / MANIFEST).read_bytes())
        if facts["signoff"] is None:
            lacks = t("Packs", "It shows no logo: that is not on this laptop yet, and comes with the next sync.")
            return lacks if lacks_logo(self._context) else ""
        if not wants_certificate(self._context):
            return ""
        if (files.folder / SIGNATURE).exists():
            too_large = t(
                "Packs",
                "It is too large to be kept with the sign-off as it was issued: keep this folder safe, it cannot be made a "
                "second time.",
            )
            kept = self._kept(facts)
            return "" if kept is None or kept.issued else too_large
        return t(
            "Packs",
            "It carries no certificate signature: only who signed the quarter can add it, with a certificate that holds and "
            "whose key is on their laptop.",
        )

    def write(
        self,
        quarter: Quarter,
        to: Path,
        progress: Progress | None = None,
        signer: Signer | None = None,
        shape: Shape = WHOLE,
    ) -> PackFiles | None:
        """Write the pack as ``export`` does, without looking for files that were issued and without keeping them."""
        from kimdesk.exports.pack import write_pack

        document, signoff = self._to_show(quarter)
        return write_pack(document, signoff, to, progress, signer if signoff else None, shape)

    def pages(self, quarter: Quarter, progress: Progress | None = None, shape: Shape = WHOLE) -> bytes | None:
        """Return the pages that ``write`` would write, as they are before a certificate signs them.

        None means that ``progress`` stopped it. Raises UserError as ``write`` does.
        """
        from kimdesk.exports.pack import make_pages

        return make_pages(*self._to_show(quarter), progress, shape)

    def issued_pages(self, quarter: Quarter, shape: Shape = WHOLE) -> bytes | None:
        """Return the pages of the pack that was issued, or None where nothing was issued of that shape."""
        signature = self._signing.signature(quarter)
        issued = IssuedPacks(self._context)
        kept = issued.of(signature.id, shape) if signature else None
        return issued.pages(kept, signature.mark, shape) if signature and kept else None

    def _to_show(self, quarter: Quarter) -> tuple[Document, dict[str, Any] | None]:
        """Return what was signed with its sign-off, or the records as they are now. Raises UserError where there are none."""
        signature = self._signing.signature(quarter)
        if signature:
            return self._signing.document(signature), signature.for_pack()
        if not reading.find_records(self._context.db, "team", {}):
            raise UserError(
                t("Packs", "There is nothing to export yet"),
                t("Packs", "This workspace has no teams."),
                t("Packs", "Set up teams first, or try the sample."),
            )
        return self._signing.content(quarter), None

    def verify(self, path: Path) -> Verdict:
        """Check a pack or an evidence bundle, and where it belongs to this workspace, that it is what was signed or made
        here.
        """
        from kimdesk.exports.verify import verify

        return verify(path, *self.checked_against(path))

    def verify_apart(self, path: Path, stopped: Callable[[], bool]) -> Verdict | None:
        """Do as ``verify`` does, in a process of its own, so that a window goes on as if nothing happened; None where
        ``stopped`` said so.
        """
        from kimdesk.services.checked_apart import check_apart

        return check_apart(path, *self.checked_against(path), stopped)

    def checked_against(self, path: Path) -> tuple[Kept | None, Trusted | None]:
        """Return what this workspace keeps of the pack or bundle at a path, or None, and what it knows of certificates,
        where there are any.
        """
        from kimdesk.exports.manifest import MANIFEST
        from kimdesk.exports.packed import is_packed, manifest_in
        from kimdesk.exports.verify_bundle import is_bundle

        folder = path if path.is_dir() else path.parent
        manifest: Any = None
        with suppress(OSError, ValueError, RecursionError):
            packed = is_packed(path)
            manifest = manifest_in(path) if packed else json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        kept = self._kept_bundle(manifest) if is_bundle(manifest) else self._kept(manifest)
        # A workspace without certificates need not load all of cryptography to know none.
        any_known = bool(reading.find_records(self._context.db, "certificate", {}))
        return kept, self._certifying().trusted() if any_known else None

    def _kept_bundle(self, manifest: Mapping[str, Any]) -> Kept | None:
        """Return what this workspace keeps of the bundle that a manifest names, by its mark or by its reference and the
        number of the request, or None where it knows neither.
        """
        from kimdesk.exports.verdict import Kept

        mark, named = manifest.get("content_hash"), (manifest.get("bundle"), manifest.get("request"))
        made = reading.find_records(self._context.db, "bundle", {})
        found = [each for each in made if each["content_hash"] == mark]
        for each in found or [each for each in made if (each.ref, each["request"]) == named]:
            return Kept(each["content_hash"] or "", {"bundle": each.ref})
        return None

    def _kept(self, manifest: Any) -> Kept | None:
        """Return what this workspace keeps of the sign-off that a pack's manifest names, or None where it signed
        nothing for that quarter.
        """
        from kimdesk.exports.verdict import Kept

        try:
            if manifest["workspace"]["id"] != self._context.store.workspace or manifest["signoff"] is None:
                return None
            quarter = self._context.quarter(manifest["quarter"]["name"])
        except (ValueError, KeyError, TypeError, UserError):
            return None
        signatures = self._signing.every_signature(quarter)
        named = [each for each in signatures if each.mark == manifest.get("content_hash")]
        for each in named or signatures[-1:]:
            # Which amendment it is, is counted anew as sign-offs arrive from elsewhere; a scan may come after the pack.
            facts = {name: value for name, value in each.for_pack().items() if name not in ("amendment", "scan")}
            return Kept(each.mark, facts, self._signing.superseded(each), self._issued(each.id, manifest))
        return None

    def _issued(self, signoff: str, manifest: Mapping[str, Any]) -> str:
        try:
            return IssuedPacks(self._context).manifest_of(signoff, shape_of(manifest))
        except (ValueError, LookupError, TypeError, AttributeError):
            return ""
