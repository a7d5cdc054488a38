"""Which template and which part somebody means, by the names they know."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.frozen import Document
from kimdesk.model.narrowing import parts_of
from kimdesk.model.pack_templates import FULL, TEMPLATES, PackTemplate, Part, Shape, own_templates
from kimdesk.model.text import key_of


def known_templates(workspace: Record | None) -> Mapping[str, PackTemplate]:
    """Return the templates of the program and those of the workspace, by their names."""
    return {**TEMPLATES, **(own_templates(workspace["pack_templates"]) if workspace else {})}


def find_shape(workspace: Record | None, document: Callable[[], Document], template: str, part: str) -> Shape:
    """Return the template and the part of these names; the document is asked for where a part is named.

    Raises UserError, naming what there is.
    """
    return Shape(_template(known_templates(workspace), template), _part(document(), part) if part else None)


def _template(known: Mapping[str, PackTemplate], name: str) -> PackTemplate:
    if not name:
        return FULL
    for each in known.values():
        if key_of(name) in (key_of(each.name), key_of(show(each.title))):
            return each
    raise UserError(
        t("Packs", "Not exported"),
        t("Packs", "There is no template “{name}”.").format(name=name),
        t("Packs", "Choose one of these: {names}.").format(names=", ".join(known)),
    )


def _part(document: Document, name: str) -> Part:
    parts = parts_of(document)
    found = [each for each in parts if name == each.id or key_of(name) == key_of(each.name)]
    if found:
        return found[0]
    raise UserError(
        t("Packs", "Not exported"),
        t("Packs", "The quarter has no team and no service area “{name}”.").format(name=name),
        t("Packs", "Choose one of these: {names}.").format(names=", ".join(each.name for each in parts) or "–"),
    )
