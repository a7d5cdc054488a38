"""The names in the shared folder. What does not fit one of them is a stray and is never looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass

HEADS = "heads"
SEGMENTS = "seg"
ROSTER = "ros"
INVITATIONS = "inv"
REQUESTS = "req"
BLOBS = "blob"
CHECKPOINTS = "ck"
ARCHIVE = "arc"
README = "README.txt"
TEMPORARY = ".tmp"

DEVICE_LETTERS = 10
_WORKSPACE = re.compile(r"[0-9a-f]{32}")
_HEAD = re.compile(r"([0-9a-f]{10})\.([0-9]{8})\.([0-9a-f]{8})")
_ROSTER_HEAD = re.compile(r"ros\.([0-9]{6})\.([0-9a-f]{8})")
_SEGMENT = re.compile(r"([0-9]{8})(?:\.r([0-9]+))?\.kds")
_ENTRY = re.compile(r"([0-9]{6})(?:\.r([0-9]+))?\.kdr")
_WANT = re.compile(r"want\.([0-9a-f]{10}|ros)\.([0-9]{8})\.([0-9a-f]{10})")
_COPY = re.compile(r"([0-9a-f]{40})\.([0-9a-f]{10})\.kdh")
_CHECKPOINT_HEAD = re.compile(r"ck\.([0-9]{6})\.([0-9a-f]{10})\.([0-9a-f]{8})")
_CHECKPOINT = re.compile(r"([0-9]{6})\.([0-9a-f]{10})\.kdc")
_PORTION = re.compile(r"([0-9]{6})\.([0-9a-f]{10})\.([0-9]{4})\.kdp")
_PACK = re.compile(r"([0-9a-f]{10})\.([0-9]{8})-([0-9]{8})(?:\.r([0-9]+))?\.kda")
_TICKET = re.compile(r"([0-9a-f]{16})\.(kdi|kdq)")


def is_workspace(name: str) -> bool:
    """Tell whether a folder's name is that of a share."""
    return bool(_WORKSPACE.fullmatch(name))


_TOP = (HEADS, SEGMENTS, ROSTER, INVITATIONS, REQUESTS, BLOBS, CHECKPOINTS, ARCHIVE, re.escape(README))
# What belongs in each folder; a lower one is told by the "/" behind it.
_BELONG: dict[str, tuple[re.Pattern[str], ...]] = {
    "": (re.compile("|".join(_TOP)),),
    HEADS: (_HEAD, _ROSTER_HEAD, _WANT, _CHECKPOINT_HEAD),
    ROSTER: (_ENTRY,),
    INVITATIONS: (_TICKET,),
    REQUESTS: (_TICKET,),
    SEGMENTS: (re.compile(r"[0-9a-f]{10}"),),
    f"{SEGMENTS}/": (_SEGMENT,),
    BLOBS: (re.compile(r"[0-9a-f]{2}"),),
    f"{BLOBS}/": (re.compile(r"[0-9a-f]{40}\.kdb"), _COPY),
    CHECKPOINTS: (_CHECKPOINT, _PORTION),
    ARCHIVE: (_PACK,),
}
FOLDERS = tuple(each for each in _BELONG if not each.endswith("/"))


def has_folders(folder: str) -> bool:
    """Tell whether a folder of the share holds folders in its turn."""
    return f"{folder}/" in _BELONG


def strays_in(folder: str, names: list[str]) -> list[str]:
    """Return the names in a folder of the share that belong to nothing this program knows."""
    top, below, _rest = folder.partition("/")
    known = _BELONG.get(f"{top}{below}", ())
    return [name for name in names if not any(each.fullmatch(name) for each in known)]


def short(device: str) -> str:
    """Return the part of a device's id that stands in names."""
    return device[:DEVICE_LETTERS]


@dataclass(frozen=True, slots=True)
class Head:
    """What one file in ``heads`` says: that a device's segments go up to ``seq``, and how that one's header begins."""

    device: str
    seq: int
    mark: str

    @property
    def name(self) -> str:
        """The name that says so."""
        return f"{self.device}.{self.seq:08d}.{self.mark}"


@dataclass(frozen=True, slots=True)
class RosterHead:
    """That the roster goes up to entry ``number``."""

    number: int
    mark: str

    @property
    def name(self) -> str:
        """The name that says so."""
        return f"ros.{self.number:06d}.{self.mark}"


@dataclass(frozen=True, slots=True)
class Want:
    """That the laptop ``by`` cannot read a segment of ``device`` (or an entry, where that is ``ros``)."""

    device: str
    number: int
    by: str

    @property
    def name(self) -> str:
        """The name that says so."""
        return f"want.{self.device}.{self.number:08d}.{self.by}"


def read_wants(names: list[str]) -> list[Want]:
    """Return what laptops ask for in a listing of ``heads``."""
    return [Want(found[1], int(found[2]), found[3]) for name in names if (found := _WANT.fullmatch(name))]


def read_heads(names: list[str]) -> tuple[list[Head], list[RosterHead]]:
    """Return what a listing of ``heads`` says, strays left out; a device may stand in it twice."""
    heads: list[Head] = []
    rosters: list[RosterHead] = []
    for name in names:
        if found := _HEAD.fullmatch(name):
            heads.append(Head(found[1], int(found[2]), found[3]))
        elif found := _ROSTER_HEAD.fullmatch(name):
            rosters.append(RosterHead(int(found[1]), found[2]))
    return heads, rosters


def is_contested(path: str) -> bool:
    """Tell whether several laptops may want to write a file of this name in the same moment."""
    return path.startswith(f"{ROSTER}/")


def segment_path(device: str, seq: int, repair: int = 0) -> str:
    """Return where a segment stands, or its repaired copy."""
    mend = f".r{repair}" if repair else ""
    return f"{SEGMENTS}/{short(device)}/{seq:08d}{mend}.kds"


def segments_listed(names: list[str]) -> dict[int, list[int]]:
    """Return the repairs (0: the first writing) of each segment that a listing of a device's folder names."""
    return _repairs(_SEGMENT, names)


def entry_path(number: int, repair: int = 0) -> str:
    """Return where an entry of the roster stands, or its repaired copy."""
    mend = f".r{repair}" if repair else ""
    return f"{ROSTER}/{number:06d}{mend}.kdr"


def entries_listed(names: list[str]) -> dict[int, list[int]]:
    """Return the repairs (0: the first writing) of each entry of the roster that a listing names."""
    return _repairs(_ENTRY, names)


def _repairs(pattern: re.Pattern[str], names: list[str]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for name in names:
        if match := pattern.fullmatch(name):
            found.setdefault(int(match[1]), []).append(int(match[2] or 0))
    return {number: sorted(repairs) for number, repairs in found.items()}


def blob_path(name: str) -> str:
    """Return where a larger thing stands, by its name of 40 hexadecimal digits."""
    return f"{blob_folder(name)}/{name}.kdb"


def blob_folder(name: str) -> str:
    """Return the folder in which it stands."""
    return f"{BLOBS}/{name[:2]}"


def copy_path(name: str, device: str) -> str:
    """Return where a laptop says that it holds the file whose first piece has that name."""
    return f"{blob_folder(name)}/{name}.{short(device)}.kdh"


def copies_listed(names: list[str], name: str) -> list[str]:
    """Return the laptops that say so in a listing of the folder in which that piece lies."""
    return sorted(found[2] for each in names if (found := _COPY.fullmatch(each)) and found[1] == name)


def invitation_path(ticket: str) -> str:
    """Return where an invitation stands."""
    return f"{INVITATIONS}/{ticket}.kdi"


def request_path(ticket: str) -> str:
    """Return where the request that answers an invitation stands."""
    return f"{REQUESTS}/{ticket}.kdq"


def tickets_listed(names: list[str]) -> list[str]:
    """Return the tickets of invitations or requests that a listing names."""
    return sorted(found[1] for name in names if (found := _TICKET.fullmatch(name)))


@dataclass(frozen=True, slots=True)
class CheckpointHead:
    """That a laptop's checkpoints go up to ``number``."""

    number: int
    device: str
    mark: str

    @property
    def name(self) -> str:
        """The name that says so."""
        return f"ck.{self.number:06d}.{self.device}.{self.mark}"


def read_checkpoint_heads(names: list[str]) -> list[CheckpointHead]:
    """Return what a listing of ``heads`` says of checkpoints."""
    found = (_CHECKPOINT_HEAD.fullmatch(name) for name in names)
    return [CheckpointHead(int(each[1]), each[2], each[3]) for each in found if each]


def checkpoint_path(number: int, device: str) -> str:
    """Return where the head of a checkpoint stands."""
    return f"{CHECKPOINTS}/{number:06d}.{short(device)}.kdc"


def portion_path(number: int, device: str, at: int) -> str:
    """Return where a portion (from 0) of a checkpoint stands."""
    return f"{CHECKPOINTS}/{number:06d}.{short(device)}.{at:04d}.kdp"


def checkpoints_listed(names: list[str]) -> list[tuple[int, str]]:
    """Return (number, short name of the laptop) of the checkpoints whose heads a listing names, the newest first."""
    found = (_CHECKPOINT.fullmatch(name) for name in names)
    return sorted(((int(each[1]), each[2]) for each in found if each), reverse=True)


def portions_listed(names: list[str], device: str) -> list[tuple[int, int]]:
    """Return (number, portion) of the portions of a laptop's checkpoints that a listing names."""
    found = (_PORTION.fullmatch(name) for name in names)
    return sorted((int(each[1]), int(each[3])) for each in found if each and each[2] == short(device))


def pack_path(device: str, first: int, last: int, repair: int = 0) -> str:
    """Return where the pack of a laptop's segments from ``first`` to ``last`` stands, or its repaired copy."""
    mend = f".r{repair}" if repair else ""
    return f"{ARCHIVE}/{short(device)}.{first:08d}-{last:08d}{mend}.kda"


def packs_listed(names: list[str], device: str) -> dict[tuple[int, int], list[int]]:
    """Return the repairs (0: the first writing) of each pack of a laptop (first and last segment) that a listing names."""
    found: dict[tuple[int, int], list[int]] = {}
    for name in names:
        if (match := _PACK.fullmatch(name)) and match[1] == short(device):
            found.setdefault((int(match[2]), int(match[3])), []).append(int(match[4] or 0))
    return {span: sorted(repairs) for span, repairs in found.items()}
