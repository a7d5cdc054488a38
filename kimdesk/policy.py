"""What the organisation has set for everybody on this computer: read where only an administrator can write it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

REGISTRY_KEY = r"Software\Policies\KIM Desk"
_LANGUAGES = ("en", "cy")


class Key(NamedTuple):
    """One value that can be set: what it is called there, which of this computer's settings it holds, and what it may be."""

    name: str
    setting: str
    accepts: Callable[[Any], bool]


class Policy(NamedTuple):
    """What is set: values by the settings that they hold, whether looking for updates is off, the names of values that make
    no sense and are passed over, and where all this stands.
    """

    values: Mapping[str, str]
    updates_off: bool = False
    unsound: tuple[str, ...] = ()
    where: str = ""


def _is_folder(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value


def _is_language(value: Any) -> bool:
    return value in _LANGUAGES


def _is_switch(value: Any) -> bool:
    return isinstance(value, int) and value in (0, 1)


# The program never looks for updates. That it is forbidden to is accepted, so that one policy fits every version.
UPDATES_OFF = Key("UpdatesOff", "", _is_switch)
KEYS = (
    Key("ShareFolder", "share", _is_folder),
    Key("BackupFolder", "backup_folder", _is_folder),
    Key("Language", "language", _is_language),
    UPDATES_OFF,
)


def policy_file() -> Path:
    """Return where the policy stands on Linux."""
    return Path("/etc/kimdesk/policy.json")


@cache
def current() -> Policy:
    """Return what holds on this computer, read once: it changes with the next start."""
    return from_registry() if sys.platform == "win32" else from_file(policy_file())


def from_file(path: Path) -> Policy:
    """Read the policy from a JSON file; one that is not there sets nothing, and one that cannot be read is unsound."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Policy({})
    except (OSError, ValueError):
        told = None
    if not isinstance(told, dict):
        return Policy({}, unsound=(path.name,), where=str(path))
    return _judged(told, str(path))


def from_registry(registry: Any = None) -> Policy:
    """Read the policy from HKEY_LOCAL_MACHINE in the 64-bit view of the registry, by ``winreg`` or what stands for it."""
    if registry is None:
        import winreg as registry
    told: dict[str, Any] = {}
    try:
        access = registry.KEY_READ | registry.KEY_WOW64_64KEY
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, REGISTRY_KEY, 0, access) as opened:
            for key in KEYS:
                try:
                    told[key.name] = registry.QueryValueEx(opened, key.name)[0]
                except FileNotFoundError:
                    continue
    except FileNotFoundError:
        return Policy({})
    except OSError:
        return Policy({}, unsound=(REGISTRY_KEY,), where=f"HKLM\\{REGISTRY_KEY}")
    return _judged(told, f"HKLM\\{REGISTRY_KEY}")


def _judged(told: Mapping[str, Any], where: str) -> Policy:
    known = {key.name: key for key in KEYS}
    sound = {name: value for name, value in told.items() if name in known and known[name].accepts(value)}
    values = {known[name].setting: value for name, value in sound.items() if known[name].setting}
    unsound = tuple(sorted(name for name in told if name not in sound))
    return Policy(values, bool(sound.get(UPDATES_OFF.name)), unsound, where)


def log_unsound(policy: Policy | None = None) -> None:
    """Note in the log which values of the policy make no sense."""
    found = policy or current()
    if found.unsound:
        logging.getLogger("kimdesk.policy").warning("passed over in %s: %s", found.where, ", ".join(found.unsound))
