"""What packs of this workspace look like: the council's name, its colour, and its logo with the words that say it."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.attached import Attached, attached_of, file_name
from kimdesk.model.changes import Changes
from kimdesk.model.legible import colour_of, say_colour
from kimdesk.services.context import Context
from kimdesk.services.records import RecordService
from kimdesk.services.words import plain
from kimdesk.store.attachments import Attachments

KIND = "workspace"


class LookService:
    """Takes a logo and takes it away; the other settings of the look are changed like any."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context, self._records = context, records
        self._files = Attachments(context.store.home.evidence)

    def set_logo(self, path: Path) -> Changes:
        """Take the picture in a file as the logo of packs made from now on.

        Raises UserError but for administrators, and where it is no picture that can be used.
        """
        from kimdesk.exports.logo import take_logo

        self._context.me().require(KIND, field="logo")
        body, ending = take_logo(path)
        mark, size = self._files.keep_bytes(body)
        logo = Attached(file_name(f"{path.stem}.{ending}"), size, mark)
        return self._records.change(KIND, self._context.store.workspace, {"logo": logo.value}, command="attach")

    def remove_logo(self) -> Changes:
        """Show no logo on packs made from now on."""
        return self._records.change(KIND, self._context.store.workspace, {"logo": None}, command="detach")

    def logo(self) -> Attached | None:
        """Return what the workspace names as its logo, or None."""
        return _named(self._context)

    def picture(self) -> bytes | None:
        """Return the logo itself, or None where there is none, or where it is not on this laptop yet."""
        return _picture(self._context)


def frozen_look(context: Context) -> dict[str, Any]:
    """Return what a frozen content holds of the look; nothing where nothing is set.

    A logo that is not on this laptop, which it reaches with a sync, is left out.
    """
    workspace = context.workspace()
    if workspace is None:
        return {}
    look: dict[str, Any] = {}
    if council := plain(workspace["controller"] or "", one_line=True):
        look["council"] = council
    if colour := colour_of(workspace["colour"]):
        look["colour"] = say_colour(colour)
    body = _picture(context)
    if body is not None:
        look["logo"] = base64.b64encode(body).decode("ascii")
        usual = t("Freeze", "Logo of {name}").format(name=council or workspace.title)
        look["logo_words"] = plain(workspace["logo_words"] or "", one_line=True) or usual
    return look


def lacks_logo(context: Context) -> bool:
    """Tell whether the workspace names a logo that is not on this laptop."""
    return _named(context) is not None and _picture(context) is None


def _named(context: Context) -> Attached | None:
    workspace = context.workspace()
    return attached_of(workspace["logo"]) if workspace else None


def _picture(context: Context) -> bytes | None:
    named = _named(context)
    if named is None:
        return None
    files = Attachments(context.store.home.evidence)
    if not files.has(named.hash):
        return None
    from kimdesk.exports.logo import read_picture

    body = files.path(named.hash).read_bytes()
    if hashlib.sha256(body).hexdigest() != named.hash:
        return None
    try:
        return read_picture(body)[0]
    except ValueError:
        # It came from elsewhere, and is none that this program makes.
        return None
