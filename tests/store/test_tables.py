"""The record tables of SQLModel are made once, although two threads may want them at the same moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

TWO_AT_ONCE = """
import sys, threading
from kimdesk.store import tables

right = tables._table

def slow(kind):
    threading.Event().wait(0.005)
    return right(kind)

tables._table = slow
failed = []

def ask():
    try:
        tables.projection_tables()
    except Exception as error:
        failed.append(error)

threads = [threading.Thread(target=ask) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
sys.exit(f"{failed[0]}" if failed else 0)
"""


def test_two_threads_that_want_the_tables_at_once_get_the_same_ones() -> None:
    done = subprocess.run([sys.executable, "-c", TWO_AT_ONCE], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
