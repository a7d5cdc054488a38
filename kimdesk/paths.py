"""Where things are kept on this computer, and places where a live database would be lost."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from kimdesk.errors import UserError
from kimdesk.i18n import t

# The name alone, or with a tenant's after it ("OneDrive - Testshire"); "OneDriver" is something else.
_SYNCED = re.compile(
    r"(onedrive|sharepoint|dropbox|google ?drive|icloud ?drive|icloud|nextcloud)(?![a-z])", re.IGNORECASE
)
_NETWORK_FILE_SYSTEMS = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "fuse.smbnetfs", "9p", "davfs"}
)
_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one workspace on this computer."""

    folder: Path

    @property
    def database(self) -> Path:
        """The live database."""
        return self.folder / "kimdesk.db"

    @property
    def settings(self) -> Path:
        """This computer's settings."""
        return self.folder / "settings.json"

    @property
    def backups(self) -> Path:
        """Copies made before anything risky."""
        return self.folder / "backups"

    @property
    def certificates(self) -> Path:
        """Keys of certificates that sign packs, each locked with a password that the keychain keeps."""
        return self.folder / "certificates"

    @property
    def evidence(self) -> Path:
        """Files attached to evidence."""
        return self.folder / "evidence"

    @property
    def log(self) -> Path:
        """The program's own log, without record contents."""
        return self.folder / "logs" / "kimdesk.log"

    @property
    def lock(self) -> Path:
        """What the open window holds; left behind where it was not closed properly."""
        return self.folder / "window.lock"

    @property
    def nonce(self) -> Path:
        """A mark beside the database that a copied profile carries along and a restored database does not."""
        return self.folder / "profile-mark"


def default_home() -> Home:
    """Return the usual place: the local (not roaming) application data of whoever is logged in."""
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("kimdesk", appauthor=False, roaming=False)))


def require_local(folder: Path) -> None:
    """Refuse a place where several computers or a sync program would write the same database.

    Raises UserError for a network path, a mapped network drive, or a folder kept in step with a cloud store.
    """
    reason = _why_not_local(folder)
    if reason:
        raise UserError(
            t("Paths", "This folder cannot hold the records"),
            reason,
            t(
                "Paths",
                "Choose a folder on this computer's own disk. Colleagues are reached through a shared folder, "
                "not by moving the records there.",
            ),
        )


def is_on_network(path: Path) -> bool:
    """Tell whether others can find a file under the same name: whether it lies on a network path or a mapped drive."""
    return _is_network_name(str(path)) or _is_network_drive(path)


def _why_not_local(folder: Path) -> str:
    words = str(folder)
    on_network = t("Paths", "{path} is on the network, where two people saving at once would damage it.")
    if _is_network_name(words):
        return on_network.format(path=words)
    synced = t("Paths", "{path} is copied to the cloud by {program}, which can damage records that are in use.")
    # A link may lead to where it should not.
    places = dict.fromkeys((folder.absolute(), _resolved(folder)))
    for place in places:
        for part in (*PureWindowsPath(words).parts, *place.parts):
            if _SYNCED.match(part):
                return synced.format(path=words, program=part)
        if any(place.is_relative_to(root) for root in _one_drives()):
            return synced.format(path=words, program="OneDrive")
        if _is_network_drive(place):
            return t("Paths", "{path} is on a network drive, where two people saving at once would damage it.").format(
                path=words
            )
    return ""


def _is_network_name(words: str) -> bool:
    if not words.startswith(("\\\\", "//")):
        return False
    name = words.replace("/", "\\").upper()
    # The long form of a name begins so whether it is a disk's or, with UNC, a server's.
    return name.startswith("\\\\?\\UNC\\") or not name.startswith(("\\\\?\\", "\\\\.\\"))


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError):
        return folder.absolute()


def _one_drives() -> list[Path]:
    """Return where this computer's OneDrives are, as Windows tells every program."""
    names = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
    return [each for root in filter(None, map(os.environ.get, names)) for each in (Path(root), _resolved(Path(root)))]


def _is_network_drive(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.absolute().anchor) == _DRIVE_REMOTE)
    return _file_system(folder) in _NETWORK_FILE_SYSTEMS


def _file_system(folder: Path) -> str:
    """Return the file system's name on Linux, and nothing where it cannot be told."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    here = folder.absolute()
    best, name = -1, ""
    for line in mounts:
        _device, point, kind, *_rest = line.split(" ")
        place = Path(point.replace("\\040", " "))
        if here.is_relative_to(place) and len(place.parts) > best:
            best, name = len(place.parts), kind
    return name
