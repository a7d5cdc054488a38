"""``python -m kimdesk``: the window, or a command."""

from __future__ import annotations

import gc
import sys

from kimdesk.children import serve_if_asked
from kimdesk.cli import main

# Nearly all that is made here is let go of by itself: looking for rings among it need not be done as often as Python
# does by default, which would take a tenth of the time in which many changes are taken in.
COLLECTED_AFTER = (50_000, 20, 50)

# A thread that works through much that arrives lets the window and whoever types go on sooner than Python's 5 ms.
SWITCHED_AFTER_S = 0.0002

if __name__ == "__main__":
    gc.set_threshold(*COLLECTED_AFTER)
    sys.setswitchinterval(SWITCHED_AFTER_S)
    sys.exit(0 if serve_if_asked(sys.argv[1:]) else main())
