"""Where the files that are shipped with the program are."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder below resources/, from the source tree as well as from a bundle."""
    return shipped("resources", *parts)


def shipped(*parts: str) -> Path:
    """Return the path of a file or folder that lies beside the package, from the source tree as well as from a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root.joinpath(*parts)
