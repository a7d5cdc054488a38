"""Files attached to evidence: putting one in, and having it again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.attached import MOST_BYTES, Attached, attached_of, file_name
from kimdesk.model.changes import Changes
from kimdesk.placing import put_in_place
from kimdesk.services.context import Context
from kimdesk.services.records import RecordService
from kimdesk.store.attachments import Attachments, TooLarge

# What a double click shows and does not run; anything else is saved first, and opened by whoever knows what it is.
_SHOWN = frozenset(
    {"bmp", "csv", "doc", "docx", "eml", "gif", "heic", "jpeg", "jpg", "msg", "ods", "odt", "pdf", "png", "ppt"}
    | {"pptx", "rtf", "tif", "tiff", "txt", "webp", "xls", "xlsx"}
)
_MB = 1024 * 1024


class AttachingService:
    """What people do with a file of a piece of evidence."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records
        self._files = Attachments(context.store.home.evidence)

    def attach(self, evidence: str, path: Path) -> Changes:
        """Keep a copy of a file with a piece of evidence, in the place of one that was attached before.

        Raises UserError where it cannot be read, is empty, or has more than 25 MB; nothing is changed then.
        """
        return self._records.change("evidence", evidence, {"file": self.keep(path).value}, command="attach")

    def keep(self, path: Path) -> Attached:
        """Keep a copy of a file, to be named by a record; raises UserError as ``attach`` does."""
        title = t("Attach", "The file was not attached")
        try:
            if path.is_dir():
                raise UserError(title, t("Attach", "{path} is a folder.").format(path=path), "")
            size = path.stat().st_size
            if size > MOST_BYTES:
                raise TooLarge
            if not size:
                raise UserError(title, t("Attach", "{path} is empty.").format(path=path), "")
            mark, size = self._files.keep(path)
        except TooLarge as error:
            raise UserError(
                title,
                t("Attach", "{name} is too large: at most {most} MB travel to every colleague who opens it.").format(
                    name=path.name, most=MOST_BYTES // _MB
                ),
                t("Attach", "Leave it where it is and give its place as a link, or attach a smaller copy."),
            ) from error
        except OSError as error:
            raise UserError(
                title, t("Attach", "{path}: {words}.").format(path=path, words=error.strerror or error), ""
            ) from error
        return Attached(file_name(path.name), size, mark)

    def detach(self, evidence: str) -> Changes:
        """Let the evidence name no file any more; history still does."""
        return self._records.change("evidence", evidence, {"file": None}, command="detach")

    def attached(self, evidence: str) -> Attached | None:
        """Return what is attached to a piece of evidence, or None."""
        return attached_of(self._records.get("evidence", evidence)["file"])

    def is_here(self, attached: Attached) -> bool:
        """Whether the file itself is on this computer."""
        return self._files.has(attached.hash)

    def save_copy(self, evidence: str, folder: Path) -> Path:
        """Write a copy of the attached file into a folder, under its own name and replacing nothing; return where it is.

        A file that is not on this computer is fetched at the next sync. Raises UserError then, too.
        """
        attached = self.attached(evidence)
        if attached is None:
            title = t("Attach", "There is no file to show")
            raise UserError(title, t("Attach", "No file is attached to this evidence."), "")
        return self.copy_out(attached, folder)

    def copy_out(self, attached: Attached, folder: Path) -> Path:
        """Write a copy of a file that is kept into a folder, as ``save_copy`` does."""
        title = t("Attach", "There is no file to show")
        if not self.is_here(attached):
            self._files.want(attached.hash)
            raise UserError(
                title,
                t("Attach", "{file} is not here yet: it is fetched at the next sync.").format(file=attached.words),
                t("Attach", "Sync, then try again. It comes once a laptop that has it has met the shared folder."),
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = _free(folder, attached.name)
            part = folder / f".kim-{os.urandom(6).hex()}"
            try:
                shutil.copyfile(self._files.path(attached.hash), part)
                put_in_place(part, target)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(
                t("Attach", "The file was not saved"),
                t("Attach", "{path}: {words}.").format(path=folder, words=error.strerror or error),
                t("Attach", "Choose another folder."),
            ) from error
        return target

    def open_copy(self, evidence: str) -> Path:
        """Return a copy of the file to be looked at, under its own name; those of before are taken away.

        Raises UserError as ``save_copy`` does.
        """
        opened = self._context.store.home.evidence / "opened"
        shutil.rmtree(opened, ignore_errors=True)
        return self.save_copy(evidence, opened)


def is_shown(attached: Attached) -> bool:
    """Tell whether opening the file shows something; a program, say, would be run, and is only ever saved."""
    return attached.name.rpartition(".")[2].casefold() in _SHOWN


def _free(folder: Path, name: str) -> Path:
    stem, dot, ending = name.rpartition(".")
    for number in range(1, 1000):
        found = folder / (name if number == 1 else f"{stem} ({number}).{ending}" if dot else f"{name} ({number})")
        if not found.exists():
            return found
    raise FileExistsError(name)
