"""``python -m kimdesk``: the window, or a command."""

from __future__ import annotations

import gc
import sys

from kimdesk.children import serve_if_asked
from kimdesk.cli import main

# Nearly all that is made here is let go of by itself: looking for rings among it need not be done as often as Python
# does by default, which would take a tenth of the time in which many changes are taken in.
COLLECTED_AFTER = (50_000, 20, 50)

if __name__ == "__main__":
    gc.set_threshold(*COLLECTED_AFTER)
    sys.exit(0 if serve_if_asked(sys.argv[1:]) else main())
