"""The published list of services and functions, kept beside the records as suggestions for whoever writes in them.

It is somebody else's list: it is no record, is not shared, and a newer one takes its place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.placing import put_in_place
from kimdesk.services.context import Context

if TYPE_CHECKING:
    from kimdesk.imports.services_list import ServicesList

_FILE = "services-list.json"
_PARTS = ("services", "functions", "levels", "joined")
# The fields that name a function or a service, and what each is offered.
SUGGESTED: Mapping[str, str] = {
    "function": "function",
    "function1": "level",
    "function2": "function",
    "esd_function": "function",
    "service_name": "service",
    "esd_service": "numbered service",
}


class PublishedList:
    """Keeps the list and offers what it holds."""

    def __init__(self, context: Context) -> None:
        self._path: Path = context.store.home.folder / _FILE

    def keep(self, read: ServicesList) -> None:
        """Keep what a file says beside what other files of the list said: it comes in three parts."""
        kept = self._read()
        for name, part in asdict(read).items():
            kept[name] |= part
        made = self._path.with_suffix(".new")
        made.write_text(json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
        put_in_place(made, self._path)

    def suggestions(self) -> dict[str, list[str]]:
        """Return what is offered in each field, in the order of the alphabet; nothing where nobody has imported a list."""
        kept = self._read()
        functions, services = kept["functions"], kept["services"]
        numbered = [
            f"{number} {name} ({functions[kept['joined'][number]]})"
            if kept["joined"].get(number) in functions
            else f"{number} {name}"
            for number, name in services.items()
        ]
        offered = {
            "function": set(functions.values()),
            "level": set(kept["levels"].values()),
            "service": set(services.values()),
            "numbered service": set(numbered),
        }
        sorted_once = {name: sorted(filter(None, each), key=str.casefold) for name, each in offered.items()}
        return {field: sorted_once[what] for field, what in SUGGESTED.items()}

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            kept = {}
        found = kept if isinstance(kept, dict) else {}
        return {name: _texts(found.get(name)) for name in _PARTS}


def _texts(part: object) -> dict[str, str]:
    """Return the texts of one part; what somebody else has put into the file is left out."""
    if not isinstance(part, dict):
        return {}
    return {key: value for key, value in part.items() if isinstance(key, str) and isinstance(value, str)}
