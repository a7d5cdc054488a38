"""The list of what may be in the installed program, and the check that nothing else is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

HERE = Path(__file__).resolve().parent
INSIDE = "_internal"


@dataclass(frozen=True, slots=True)
class Part:
    """One library or the program itself: which files it has, from which package of the lock, under which licence."""

    name: str
    files: tuple[str, ...]
    package: str = ""
    licence: str = ""
    text: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Shipped:
    """The whole list, as it is written in shipped.toml."""

    parts: tuple[Part, ...]
    left_out: tuple[str, ...]
    qt_modules: tuple[str, ...]
    gpl_only: tuple[str, ...]
    depends: tuple[str, ...]
    installed_mb: int
    package_mb: int
    _known: dict[str, Part | None] = field(default_factory=dict, compare=False)

    def part_of(self, name: str) -> Part | None:
        """Return the part to which a file belongs, by its name relative to the folder of libraries."""
        if name not in self._known:
            # Where two parts name it, the one that says it more exactly.
            fitting = [(len(each), part) for part in self.parts for each in part.files if fnmatchcase(name, each)]
            self._known[name] = max(fitting, key=lambda found: found[0])[1] if fitting else None
        return self._known[name]

    def is_gpl_only(self, name: str) -> bool:
        """Tell whether a file belongs to an addition of Qt that would put the whole program under the GPL."""
        stem = PurePosixPath(name).name
        found = re.match(r"(?:lib)?Qt6?([A-Z0-9][A-Za-z0-9]*?)(?:QmlPlugin|plugin)?(?:\.|d?\.dll)", stem)
        said = found[1] if found else ""
        return said in self.gpl_only or "virtualkeyboard" in stem.lower()

    def may_ship(self, name: str) -> bool:
        """Tell whether a file may be in the installed program."""
        return self.part_of(name) is not None and not self.is_gpl_only(name)


@cache
def shipped() -> Shipped:
    """Read the list."""
    told: dict[str, Any] = tomllib.loads((HERE / "shipped.toml").read_text(encoding="utf-8"))
    parts = tuple(Part(**{**each, "files": tuple(each["files"])}) for each in told["part"])
    return Shipped(
        parts,
        tuple(told["leave_out"]["modules"]),
        tuple(told["qt"]["modules"]),
        tuple(told["qt"]["gpl_only"]),
        tuple(told["debian"]["depends"]),
        told["limits"]["installed_mb"],
        told["limits"]["package_mb"],
    )


def kept(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return those of PyInstaller's (name, source, sort) that may ship; a link goes with what it leads to."""
    return [each for each in entries if shipped().may_ship(_real_name(each))]


def _real_name(entry: tuple[str, str, str]) -> str:
    name, source, sort = entry
    return PurePosixPath((source if sort == "SYMLINK" else name).replace("\\", "/")).as_posix()


def files_in(bundle: Path) -> Iterator[tuple[str, Path]]:
    """Yield every file of a built program with its name on the list; links are left out: they lead to one of these."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            relative = path.relative_to(bundle)
            inside = relative.parts[0] == INSIDE
            yield (PurePosixPath(*relative.parts[1:]).as_posix() if inside else f"../{relative.as_posix()}"), path


def strays(bundle: Path) -> list[str]:
    """Return what is in a built program and may not be, in words; nothing where all is well."""
    found = []
    for name, _path in files_in(bundle):
        if shipped().is_gpl_only(name):
            found.append(f"{name} belongs to a part of Qt that is under the GPL alone")
        elif shipped().part_of(name) is None:
            found.append(f"{name} is not on the list (installers/shipped.toml)")
    for path in bundle.rglob("*"):
        if path.is_symlink() and not path.exists():
            found.append(f"{path.relative_to(bundle).as_posix()} leads nowhere")
    return found


def megabytes(bundle: Path) -> float:
    """Return how much room a built program takes: what its files hold, each counted once."""
    return sum(path.stat().st_size for _name, path in files_in(bundle)) / 1_000_000
