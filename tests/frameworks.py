"""Frameworks as a council would write them, in our own words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kimdesk.model.frameworks import FORMAT


def framework_file(**changes: Any) -> dict[str, Any]:
    """Return a small sound framework; named members are replaced."""
    made: dict[str, Any] = {
        "format": FORMAT,
        "key": "TEST-HOMES",
        "name": "Testshire’s own standard for homes",
        "short": "Testshire homes",
        "source": "Testshire Homes",
        "version": "2025",
        "called": ["testshire standard"],
        "groups": [
            {
                "key": "knowing",
                "title": "Knowing our homes",
                "items": [
                    {
                        "key": "H1",
                        "title": "Condition of every home",
                        "asks": "Each home was looked at within five years.",
                        "evidence": ["Survey dates"],
                        "kinds": ["asset", "unheard_of"],
                        "parts": [
                            {"key": "H1a", "title": "Surveys inside"},
                            {"key": "H1b", "title": "Surveys outside"},
                        ],
                    },
                    {"key": "H2", "title": "Addresses without doubles"},
                ],
            },
            {"key": "doing", "title": "Doing something", "items": [{"key": "H3", "title": "Works follow surveys"}]},
        ],
    }
    return {**made, **changes}


def write_framework(folder: Path, file: str = "own.json", **changes: Any) -> Path:
    """Write a framework into a folder and return the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file
    path.write_text(json.dumps(framework_file(**changes)), encoding="utf-8")
    return path
