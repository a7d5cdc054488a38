"""This computer's settings: each declared once, with its default, its type and its meaning."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.placing import put_in_place
from kimdesk.policy import Policy, current


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: what it is called in the file, what it is until somebody chooses, and what it means."""

    name: str
    default: Any
    meaning: str
    accepts: Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    """Text that can be written to a file, and be the name of one."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_time(value: Any) -> bool:
    """A moment with its zone, or nothing."""
    if value == "":
        return True
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


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
        Setting("last_backup", "", "When the last backup was made.", _is_time),
        Setting("last_backup_copied", "", "When a backup last reached the folder beside the usual place.", _is_time),
        Setting("backup_copied", "", "The newest backup that lies in that folder too.", _is_text),
        Setting("files_copied", "", "The newest backup whose attached files lie in that folder too.", _is_text),
        Setting("files_from", "", "Where attached files are still to be brought back from after going back.", _is_text),
        Setting("backed_up", "", "What the records came to when they were last backed up by themselves.", _is_text),
        Setting("unclean", 0, "How often in a row the window has not been closed properly.", _is_count),
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
        value = json.loads(path.read_text(encoding="utf-8-sig"))[name]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return setting.default
    return value if setting.accepts(value) else setting.default


# How the window looks, which a window that does not come up may hang on.
LOOK = frozenset({"theme", "text_scale", "geometry", "columns", "filters"})


class Settings:
    """The settings file of one home; a damaged file is put aside and the defaults hold.

    What the organisation has set goes before all of it. With ``plain`` the window looks as it does until somebody chooses,
    for this session, and what is chosen of its look is not kept. ``damaged`` tells that the file could not be read,
    ``unwritten`` that it cannot be written: what is chosen then holds for this session.
    """

    def __init__(self, path: Path, policy: Policy | None = None, plain: bool = False) -> None:
        self._path = path
        self._held = (policy or current()).values
        self._plain = plain
        # Several threads keep something: the window its size, the shared folder its place.
        self._turn = threading.Lock()
        self.damaged = False
        self.unwritten = False
        self._values = self._read() or {}
        self._of_session: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        setting = SETTINGS[name]
        if name in self._held:
            return self._held[name]
        if name in self._of_session:
            return self._of_session[name]
        value = setting.default if self._plain and name in LOOK else self._values.get(name, setting.default)
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
            if self._plain and name in LOOK:
                self._of_session[name] = value
                return
            # Another program may have changed something else meanwhile.
            self._values = self._read_again()
            if self._values.get(name) == value:
                self._of_session.pop(name, None)
                return
            self._values[name] = value
            try:
                self._write()
                self._of_session.pop(name, None)
            except OSError:
                self.unwritten = True
                self._of_session[name] = value

    def _write(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(self._values, indent=1, ensure_ascii=False), encoding="utf-8")
        put_in_place(part, self._path)

    def _read_again(self) -> dict[str, Any]:
        values = _values_in(self._path)
        return values if values is not None else self._values

    def _read(self) -> dict[str, Any] | None:
        values = _values_in(self._path)
        if values is None and self._path.exists():
            self.damaged = True
            with suppress(OSError):
                put_in_place(self._path, self._path.with_suffix(".bad"))
        return values


def _values_in(path: Path) -> dict[str, Any] | None:
    """Return what a file holds, or None where that is nothing to go by."""
    try:
        # Some editors put a mark before everything else.
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None
