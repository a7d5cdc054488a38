"""The Debian package: the built program, put where Debian puts programs, and installed by any user of apt."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from installers import icons
from installers.shipping import files_in, megabytes, shipped
from kimdesk import __version__

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MAINTAINER = "KIM Desk authors <kimdesk@example.org>"
ARCHITECTURE = "amd64"
_DESCRIPTION = """Knowledge and information management records, kept offline
 KIM Desk keeps the quarterly log, the information asset register, the action
 plan and the self-assessment of a social landlord in one file on the laptop.
 Each quarter ends signed off in one PDF and one workbook. Laptops meet in a
 shared folder; there is no server, and nothing is fetched from the network."""


def control(installed_kb: int) -> str:
    """Return what the package says of itself."""
    fields = {
        "Package": "kimdesk",
        "Version": __version__,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(installed_kb),
        "Depends": ", ".join(shipped().depends),
        "Recommends": "xdg-utils",
        "Suggests": "gnome-keyring",
        "Section": "misc",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def make(bundle: Path, out: Path, room: Path, made: datetime, rights: str) -> Path:
    """Build the package from a built program into the folder ``out`` and return its path; needs no root.

    ``rights`` is the text that says who may do what with it.
    """
    tree = room / "kimdesk-deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(bundle, tree, made, rights)
    target = out / f"kimdesk_{__version__}_{ARCHITECTURE}.deb"
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree, target]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return target


def lay_out(bundle: Path, tree: Path, made: datetime, rights: str) -> None:
    """Put every file where it will be on the computer, below ``tree``."""
    library, documents = tree / "usr/lib/kimdesk", tree / "usr/share/doc/kimdesk"
    shutil.copytree(bundle, library, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/kimdesk").symlink_to("../lib/kimdesk/kimdesk")
    _write(tree / "usr/share/applications/kimdesk.desktop", (HERE / "debian/kimdesk.desktop").read_bytes())
    _write(tree / "usr/share/mime/packages/kimdesk.xml", (HERE / "debian/kimdesk.xml").read_bytes())
    _write(tree / "usr/share/man/man1/kimdesk.1.gz", _packed((HERE / "debian/kimdesk.1").read_bytes()))
    _write(tree / "usr/share/lintian/overrides/kimdesk", (HERE / "debian/lintian-overrides").read_bytes())
    for side in icons.SIZES:
        _write(tree / f"usr/share/icons/hicolor/{side}x{side}/apps/kimdesk.png", icons.picture(side))
    _write(tree / "usr/share/icons/hicolor/scalable/apps/kimdesk.svg", icons.DRAWING.read_bytes())
    _write(documents / "copyright", rights.encode())
    _write(documents / "changelog.gz", _packed(_changelog(made).encode()))
    _write(documents / "IT.md.gz", _packed((HERE / "IT.md").read_bytes()))
    _set_modes(tree)
    installed = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    _write(tree / "DEBIAN/control", control(-(-installed // 1024)).encode())
    (tree / "DEBIAN").chmod(0o755)


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)


def _packed(body: bytes) -> bytes:
    return gzip.compress(body, 9, mtime=0)


def _changelog(made: datetime) -> str:
    day = format_datetime(made)
    return f"kimdesk ({__version__}) stable; urgency=medium\n\n  * See CHANGELOG.md of the program.\n\n -- {MAINTAINER}  {day}\n"


def _set_modes(tree: Path) -> None:
    program = tree / "usr/lib/kimdesk/kimdesk"
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def undeclared(bundle: Path) -> list[str]:
    """Return the libraries of the system that the program is linked to and whose packages it does not depend on."""
    needed: dict[str, str] = {}
    own = {path.name for _name, path in files_in(bundle)}
    for _name, path in files_in(bundle):
        if path.read_bytes()[:4] == b"\x7fELF":
            told = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=True).stdout
            needed.update(dict.fromkeys(re.findall(r"\(NEEDED\).*\[(.+?)\]", told), path.name))
    declared = {each.split(" ")[0] for each in shipped().depends}
    brought = {name for package in declared for name in _libraries_of(package)}
    return sorted(f"{name} (for {by})" for name, by in needed.items() if name not in own | brought)


def _libraries_of(package: str) -> list[str]:
    told = subprocess.run(["dpkg-query", "-L", package], capture_output=True, text=True).stdout
    return [line.rpartition("/")[2] for line in told.splitlines() if ".so" in line]


def too_large(bundle: Path, package: Path) -> list[str]:
    """Return which of the limits are not kept, in words."""
    sizes = {
        "the installed program": (megabytes(bundle), shipped().installed_mb),
        "the package": (package.stat().st_size / 1_000_000, shipped().package_mb),
    }
    return [f"{what} takes {size:.1f} MB, more than {most}" for what, (size, most) in sizes.items() if size > most]
