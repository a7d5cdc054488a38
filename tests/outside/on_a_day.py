"""Runs the program as on another day: ``python tests/outside/on_a_day.py MOMENT words…``. Its one door to the clock says how late
it would be had it been started then; everything else is the program as it is, in a process of its own.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from kimdesk.cli import main
from kimdesk.clock import SystemClock

if __name__ == "__main__":
    really, shift = SystemClock.now, datetime.fromisoformat(sys.argv[1]) - datetime.now(UTC)
    SystemClock.now = lambda clock: really(clock) + shift  # type: ignore[method-assign]
    sys.exit(main(sys.argv[2:]))
