"""The program's own log: what happened, never what a record says."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SIZE = 1_000_000


def start_log(path: Path) -> None:
    """Write warnings and worse to ``path``, three files of a megabyte at most; without a writable place there is no
    log.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("kimdesk")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
