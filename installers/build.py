"""``python -m installers.build``: the program as a folder that runs without Python, and what installs it on this system.

What comes out is tried before it is handed out: only listed files, within its size, and its own test passes whatever other
programs have set on the computer.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from installers import bill, debian_package, holes, unicode_data, windows
from installers.licences import may_ship
from installers.shipping import INSIDE, files_in, megabytes, strays

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST, ROOM = ROOT / "dist", ROOT / "build"
BUNDLE = DIST / "kimdesk"
PROGRAM = BUNDLE / ("kimdesk.exe" if sys.platform == "win32" else "kimdesk")
# What other programs leave in the environment, at its worst.
RUBBISH = dict.fromkeys(("PYTHONHOME", "PYTHONPATH", "QT_PLUGIN_PATH", "PYTHONSTARTUP"), os.sep + "nonsense")
RUBBISH |= {"QT_QPA_PLATFORM_PLUGIN_PATH": os.sep + "nonsense", "QT_STYLE_OVERRIDE": "nonsense"}


class NotBuilt(Exception):
    """What was built may not be handed out; the text says why."""


def main() -> int:
    """Build everything for this system into dist/ and say what came out; 1 where it may not be handed out."""
    made = _moment()
    try:
        for path in _build(made):
            print(f"{path.relative_to(ROOT).as_posix()}  {_said(path)}")
    except NotBuilt as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _build(made: datetime) -> list[Path]:
    shutil.rmtree(DIST, ignore_errors=True)
    freeze()
    found = bill.write(BUNDLE, packed_modules(), made)
    _require(f"{each.name} is under {each.licence!r}" for each in found if not may_ship(each.licence))
    _require(f"{each.name} comes without the text of its licence" for each in found if not each.text)
    _require(strays(BUNDLE))
    # Qt draws the sign for the menu, and there may be no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    self_test({})
    self_test(RUBBISH)
    written = [BUNDLE, *(_for_windows() if sys.platform == "win32" else _for_debian(made, found))]
    shutil.copy(BUNDLE / INSIDE / bill.FOLDER / bill.BILL, DIST / bill.BILL)
    return [*written, DIST / bill.BILL, write_policy(), write_sums()]


def freeze() -> None:
    """Put the program together with PyInstaller, and take out of its libraries what is empty or never used."""
    ROOM.mkdir(exist_ok=True)
    if sys.platform == "win32":
        windows.write_resources(ROOM)
    command: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--distpath", DIST, "--workpath", ROOM]
    command += ["--noconfirm", "--log-level", "ERROR", ROOT / "installers" / "kimdesk.spec"]
    # The same input gives the same program: names are hashed alike every time.
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "PYTHONHASHSEED": "0"})
    if sys.platform == "linux":
        for name, path in files_in(BUNDLE):
            if "/libicudata.so." in name:
                unicode_data.slim_library(path)
            elif ".so" in path.suffixes:
                holes.take_out(path)


def packed_modules() -> set[str]:
    """Return the names of the modules that are packed into the program file."""
    from PyInstaller.archive.readers import CArchiveReader

    return set(CArchiveReader(str(PROGRAM)).open_embedded_archive("PYZ.pyz").toc)


def self_test(environment: dict[str, str]) -> None:
    """Let the program try itself as a user would have it; raises NotBuilt with what it said where that goes wrong."""
    with tempfile.TemporaryDirectory() as room:
        done = subprocess.run(
            [PROGRAM, "--home", room, "--self-test"],
            cwd=room,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=600,
        )
    if done.returncode:
        raise NotBuilt(f"The program's own test failed:\n{done.stdout}{done.stderr}")


def _for_debian(made: datetime, found: Iterable[bill.Component]) -> list[Path]:
    missing = debian_package.undeclared(BUNDLE)
    _require(f"{each} is in none of the packages in shipped.toml" for each in missing)
    package = debian_package.make(BUNDLE, DIST, ROOM, made, bill.copyright_file(found))
    _require(debian_package.too_large(BUNDLE, package))
    return [package]


def _for_windows() -> list[Path]:
    return windows.make(BUNDLE, DIST, ROOM)


def write_policy() -> Path:
    """Pack the templates of the policy with the sheet for IT; Windows falls back on the folder of American English."""
    target = DIST / "KIM-Desk-for-IT.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(HERE / "IT.md", "IT.md")
        for path in sorted((HERE / "policy").rglob("*.ad?l")) + sorted((HERE / "policy").rglob("*.admx")):
            name = path.relative_to(HERE).as_posix()
            packed.write(path, name)
            if "/en-GB/" in name:
                packed.write(path, name.replace("/en-GB/", "/en-US/"))
    return target


def _require(troubles: Iterable[str]) -> None:
    found = list(troubles)
    if found:
        raise NotBuilt("\n".join(found))


def _moment() -> datetime:
    """Return when this was made: the last commit's time where the environment says so, else now."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(said), UTC) if said else datetime.now(UTC)  # noqa: TID251 - no part of the program


def write_sums() -> Path:
    """Write the SHA-256 of every file that is handed out into dist/SHA256SUMS."""
    files = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii")
    return DIST / "SHA256SUMS"


def _said(path: Path) -> str:
    return f"{megabytes(path) if path.is_dir() else path.stat().st_size / 1_000_000:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
