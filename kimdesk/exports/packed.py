"""A pack or a bundle as it goes by e-mail: a zip of its folder, looked at before anything in it is read.

Nothing is unpacked to a name that the zip says but a plain one, and never more than its directory says.
"""

from __future__ import annotations

import json
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from kimdesk.exports.manifest import MANIFEST
from kimdesk.i18n import t
from kimdesk.model.attached import file_name

# Ten times what may travel as one file, and far more files than any pack has.
MOST_BYTES = 250 * 1024 * 1024
MOST_FILES = 200
_LOCKED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What another system puts beside the files that it packs.
_LEFT_BY_OTHERS = "__MACOSX/"
# What reading a damaged zip ends in: a packing that is not known, a locked part, an impossible name, an end too soon.
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, LookupError)


class Unfit(Exception):
    """A zip that is none, that holds no pack, or that was made to do harm; the words, for people, say in what way."""


def is_packed(path: Path) -> bool:
    """Tell by its name whether a path means a zip of a pack; a workbook is a zip too, and part of one."""
    return path.suffix.casefold() == ".zip" and path.is_file()


@contextmanager
def laid_out(path: Path) -> Iterator[Path]:
    """Lay the pack in a zip out in a folder of its own, which is gone again afterwards. Raises Unfit and OSError."""
    with tempfile.TemporaryDirectory(prefix="kimdesk-") as folder:
        for name, body in unpack(path):
            (Path(folder) / name).write_bytes(body)
        yield Path(folder)


def unpack(source: Path | IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the one pack in a zip by their plain names; of anything else in it the name alone.

    Raises Unfit before anything is read where it is not what a pack may be, and later where it is damaged.
    """
    with _opened(source) as archive:
        within, others = _sorted_out(archive)
        for name, info in within.items():
            yield name, _read(archive, info)
        for name in others - within.keys():
            yield name, b""


def manifest_in(path: Path) -> Any:
    """Return what the manifest of the pack in a zip says, or None where there is none that can be read."""
    try:
        with _opened(path) as archive:
            return json.loads(_read(archive, _sorted_out(archive)[0][MANIFEST]))
    except (Unfit, OSError, ValueError, RecursionError):
        return None


@contextmanager
def _opened(source: Path | IO[bytes]) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(source)
    except _BROKEN as error:
        raise Unfit(t("Packed", "It is no zip, or it was cut short on its way.")) from error
    with archive:
        yield archive


def _sorted_out(archive: zipfile.ZipFile) -> tuple[dict[str, zipfile.ZipInfo], set[str]]:
    """Return the files beside the one manifest by their names, and what else there is."""
    infos = [each for each in archive.infolist() if not each.filename.startswith(_LEFT_BY_OTHERS)]
    if len(infos) > MOST_FILES or sum(each.file_size for each in infos) > MOST_BYTES:
        raise Unfit(t("Packed", "It says that it holds more than any pack can."))
    for each in infos:
        if flaw := _flaw_of(each):
            raise Unfit(flaw.format(name=_shown(each.orig_filename)))
    names = [each.filename.casefold().rstrip("/") for each in infos]
    if len(set(names)) < len(names):
        raise Unfit(t("Packed", "It holds two files of one name."))
    found = [each.filename.removesuffix(MANIFEST) for each in infos if _is_manifest(each.filename)]
    if not found:
        raise Unfit(t("Packed", "It has no manifest.json, which every pack has."))
    if len(found) > 1:
        words = t("Packed", "There are {count} packs in it: unpack it, and check them one by one.")
        raise Unfit(words.format(count=len(found)))
    within: dict[str, zipfile.ZipInfo] = {}
    others: set[str] = set()
    for each in infos:
        rest = each.filename.removeprefix(found[0]) if each.filename.startswith(found[0]) else each.filename
        first, slash, _deeper = rest.partition("/")
        if slash or not each.filename.startswith(found[0]):
            others.add(first)
        elif rest:
            within[rest] = each
    return within, others


def _is_manifest(name: str) -> bool:
    """Tell whether it is a manifest at the top of the zip, or in a folder there."""
    return name.count("/") < 2 and name.rpartition("/")[2] == MANIFEST


def _flaw_of(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    parts = name.rstrip("/").split("/")
    if not all(map(_is_plain, parts)):
        return t("Packed", "It holds a name that no pack holds, or that leads out of its own folder (“{name}”).")
    sort = stat.S_IFMT(info.external_attr >> 16)
    if sort not in (0, stat.S_IFDIR if name.endswith("/") else stat.S_IFREG):
        return t("Packed", "It holds a link or a device instead of a file (“{name}”).")
    if info.flag_bits & _LOCKED:
        return t("Packed", "It is locked with a password: unpack it first, then check the folder.")
    if info.compress_type not in _PACKINGS:
        return t("Packed", "It was packed in a way that this program does not read: unpack it first.")
    return ""


def _is_plain(part: str) -> bool:
    """Tell whether any computer can call a file that; a name may begin with a dot, and say nothing but dots it may not."""
    visible = part.lstrip(".")
    return bool(visible) and file_name(visible) == visible


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(info) as file:
            return file.read(info.file_size)
    except _BROKEN as error:
        raise Unfit(
            t("Packed", "It was damaged on its way: “{name}” cannot be read.").format(name=info.filename)
        ) from error


def _shown(name: str) -> str:
    """Return a name so that it can stand in a sentence, whatever it was made to do there."""
    plain = "".join(each if each.isprintable() else "?" for each in name)
    return plain if len(plain) <= 60 else f"{plain[:57]}…"
