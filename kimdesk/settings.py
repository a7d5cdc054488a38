"""This computer's settings: each declared once, with its default, its type and its meaning."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.policy import Policy, current


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: what it is called in the file, what it is until somebody chooses, and what it means."""

    name: str
    default: Any
    meaning: str
    accepts: Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, list | str | int) for each in value.values())


SETTINGS = {
    each.name: each
    for each in (
        Setting("me", "", "The person who uses this computer (a record id).", _is_text),
        Setting("theme", "system", "Light, dark, high contrast or as the system has it.", _is_text),
        Setting(
            "text_scale", 100, "Size of text in per cent.", lambda value: isinstance(value, int) and 100 <= value <= 200
        ),
        Setting("language", "", "Language of the window; empty follows the system.", _is_text),
        Setting("geometry", "", "Size and place of the window.", _is_text),
        Setting("columns", {}, "Columns shown in each list.", _is_texts),
        Setting("filters", {}, "Filters left on in each list.", _is_texts),
        Setting("left_alone", {}, "Marks of warnings about personal data that somebody left alone.", _is_texts),
        Setting("recent", {}, "Records and pages that were opened last.", _is_texts),
        Setting("words", {}, "Words added to the dictionary on this computer.", _is_texts),
        Setting("team", "", "The team whose return was open last.", _is_text),
        Setting("share", "", "The shared folder in which colleagues are met.", _is_text),
        Setting("share_id", "", "The name of the share in that folder.", _is_text),
        Setting("joining", "", "The invitation that this laptop has answered, until it is let in.", _is_text),
        Setting("backup_folder", "", "Where backups go beside the usual place.", _is_text),
        Setting("export_folder", "", "Where the last export went.", _is_text),
        Setting("import_folder", "", "Where the last file that was brought in lay.", _is_text),
        Setting("last_backup", "", "When the last backup was made.", _is_text),
    )
}


def held(name: str) -> str:
    """Return what the organisation has set for this computer, which nobody can change here; nothing where it left it open."""
    return current().values.get(name, "")


def glance(path: Path, name: str) -> Any:
    """Return what one setting is, for whoever needs it before anything is opened; a damaged file is left for Settings."""
    setting = SETTINGS[name]
    if held(name):
        return held(name)
    try:
        value = json.loads(path.read_text(encoding="utf-8"))[name]
    except (OSError, ValueError, LookupError, TypeError):
        return setting.default
    return value if setting.accepts(value) else setting.default


class Settings:
    """The settings file of one home; a damaged file is put aside and the defaults hold.

    What the organisation has set goes before all of it.
    """

    def __init__(self, path: Path, policy: Policy | None = None) -> None:
        self._path = path
        self._held = (policy or current()).values
        # Several threads keep something: the window its size, the shared folder its place.
        self._turn = threading.Lock()
        self.damaged = False
        self._values = self._read()

    def __getitem__(self, name: str) -> Any:
        setting = SETTINGS[name]
        if name in self._held:
            return self._held[name]
        value = self._values.get(name, setting.default)
        return value if setting.accepts(value) else setting.default

    def require_free(self, name: str, value: Any) -> None:
        """Raise UserError where the organisation has set something else than ``value``."""
        # A folder is the same with another sort of stroke, or with one more at its end.
        if name in self._held and (not isinstance(value, str) or Path(value) != Path(self._held[name])):
            raise UserError(
                t("Policy", "Set by your organisation"),
                t("Policy", "On this computer it is {value}, and cannot be changed here.").format(
                    value=self._held[name]
                ),
                t("Policy", "Ask IT, who can change the policy."),
            )

    def change(self, name: str, value: Any) -> None:
        """Keep ``value`` from now on; written at once, whole or not at all.

        Raises UserError where the organisation has set something else.
        """
        setting = SETTINGS[name]
        self.require_free(name, value)
        if not setting.accepts(value):
            raise ValueError(f"{name} does not take {value!r}")
        with self._turn:
            if self._values.get(name) == value:
                return
            self._values[name] = value
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part")
            part.write_text(json.dumps(self._values, indent=1, ensure_ascii=False), encoding="utf-8")
            os.replace(part, self._path)

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
            if isinstance(values, dict):
                return values
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            pass
        self.damaged = True
        with suppress(OSError):
            os.replace(self._path, self._path.with_suffix(".bad"))
        return {}
