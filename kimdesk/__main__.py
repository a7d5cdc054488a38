"""``python -m kimdesk``: the window, or a command."""

from __future__ import annotations

import sys

from kimdesk.children import serve_if_asked
from kimdesk.cli import main

if __name__ == "__main__":
    sys.exit(0 if serve_if_asked(sys.argv[1:]) else main())
