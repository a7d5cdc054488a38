"""What a zip from somebody else must be like before anything in it is looked at.

Nothing is ever unpacked to the names that a zip says; all the same a file that says such names was made to do harm, and
is refused as a whole.
"""

from __future__ import annotations

import errno
import re
import stat
import zipfile
from pathlib import Path
from typing import BinaryIO

from kimdesk.i18n import t

MOST_FILES = 500_000
MOST_BYTES = 8 << 30
# What one file may be, by the folder it lies in: more than the largest that this program writes.
MOST_OF_ONE = {"heads": 0, "inv": 1 << 20, "req": 1 << 20, "ros": 8 << 20, "seg": 64 << 20, "blob": 64 << 20}
_MOST_OF_OTHERS = 1 << 30
_MOST_DIRECTORY = 96 << 20
_MOST_LETTERS = 70
_DEEPEST = 5

_END = b"PK\x05\x06"
_END_OF_LARGE = b"PK\x06\x06"
_TAIL = (1 << 16) + 256
_LOCKED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PART = re.compile(r"[0-9a-z.-]+")
_WORKSPACE = re.compile(r"[0-9a-f]{32}")
_README = "README.txt"


class Hostile(Exception):
    """A zip that is none, or not what a team file may be; the words, for people, say in what way."""


def read_directory(file: BinaryIO) -> tuple[str, dict[str, zipfile.ZipInfo], zipfile.ZipFile]:
    """Return the share's name, what lies below it by path, and the open zip; raises Hostile before reading any file."""
    _require_bearable(file)
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OverflowError, LookupError) as error:
        raise Hostile(t("TeamFile", "It is no team file, or it was cut short on its way.")) from error
    infos = archive.infolist()
    if len(infos) > MOST_FILES or sum(each.file_size for each in infos) > MOST_BYTES:
        raise Hostile(t("TeamFile", "It says that it holds more than any team file can."))
    found: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    workspaces: set[str] = set()
    for each in infos:
        name = each.orig_filename
        _require_harmless(each, name)
        if name.casefold().rstrip("/") in folded:
            raise Hostile(t("TeamFile", "It holds two files of one name (“{name}”).").format(name=_shown(name)))
        folded.add(name.casefold().rstrip("/"))
        workspace, _, path = name.partition("/")
        workspaces.add(workspace)
        if not name.endswith("/"):
            found[path] = each
    if len(workspaces) != 1 or not found:
        raise Hostile(t("TeamFile", "It does not hold one share."))
    return workspaces.pop(), found, archive


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return a file of the zip, and nothing where it is damaged: whoever reads it verifies what it says anyway.

    What comes is never more than the directory says, and so never more than ``read_directory`` let pass.
    """
    try:
        with archive.open(info) as file:
            return file.read(info.file_size)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, RuntimeError, _unpacking()):
        return b""
    except OSError as error:
        # Where its directory says that a file stands, there is no place.
        if error.errno != errno.EINVAL:
            raise
        return b""


def is_name(path: str) -> bool:
    """Tell whether a path below the share is one that any version of this program may write."""
    if path == _README:
        return True
    parts = path.split("/")
    return len(path) <= _MOST_LETTERS and len(parts) < _DEEPEST and all(map(_is_part, parts))


def is_team_file(path: Path) -> bool:
    """Tell by its name whether a path means a team file and not a folder."""
    return path.suffix.casefold() == ".kimteam"


def _require_bearable(file: BinaryIO) -> None:
    """Raise Hostile where the directory alone would fill the memory."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    file.seek(0)
    at, large = tail.rfind(_END), tail.rfind(_END_OF_LARGE)
    if at < 0 or len(tail) < at + 22:
        raise Hostile(t("TeamFile", "It is no team file, or it was cut short on its way."))
    sizes = [int.from_bytes(tail[at + 12 : at + 16], "little")]
    if large >= 0:
        sizes.append(int.from_bytes(tail[large + 40 : large + 48], "little"))
    if min(sizes) > _MOST_DIRECTORY or (large >= 0 and max(sizes[1:]) > _MOST_DIRECTORY):
        raise Hostile(t("TeamFile", "It says that it holds more than any team file can."))


def _require_harmless(info: zipfile.ZipInfo, name: str) -> None:
    flaw = _flaw_of_name(name) or _flaw_of_file(info, name)
    if flaw:
        raise Hostile(flaw.format(name=_shown(name)))


def _flaw_of_name(name: str) -> str:
    if name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in name.split("/"):
        return t("TeamFile", "It holds a name that leads out of its own folder (“{name}”).")
    workspace, _, path = name.rstrip("/").partition("/")
    if not _WORKSPACE.fullmatch(workspace) or (path and not is_name(path)) or name.endswith("//"):
        return t("TeamFile", "It holds something that belongs in no team file (“{name}”).")
    return ""


def _flaw_of_file(info: zipfile.ZipInfo, name: str) -> str:
    sort = stat.S_IFMT(info.external_attr >> 16)
    if sort not in (0, stat.S_IFDIR if name.endswith("/") else stat.S_IFREG):
        return t("TeamFile", "It holds a link or a device instead of a file (“{name}”).")
    if info.flag_bits & _LOCKED:
        return t("TeamFile", "It is locked with a password, which a team file never is.")
    if info.compress_type not in _PACKINGS:
        return t("TeamFile", "It was packed in a way that this program does not read (“{name}”).")
    folder = name.split("/")[1] if name.count("/") > 1 else ""
    most = 0 if name.endswith("/") else MOST_OF_ONE.get(folder, _MOST_OF_OTHERS)
    if info.file_size > most:
        return t("TeamFile", "It says that “{name}” is larger than it can be.")
    return ""


def _is_part(part: str) -> bool:
    return bool(_PART.fullmatch(part)) and bool(part.strip("."))


def _shown(name: str) -> str:
    """Return a name so that it can stand in a sentence, whatever it was made to do there."""
    plain = "".join(each if each.isprintable() else "?" for each in name)
    return plain if len(plain) <= 60 else f"{plain[:57]}…"


def _unpacking() -> type[Exception]:
    import zlib

    return zlib.error
