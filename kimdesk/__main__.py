"""``python -m kimdesk``: the window, or a command."""

from __future__ import annotations

import sys

from kimdesk.cli import main


def _serve_if_asked() -> bool:
    """A packed program starts itself again to read a workbook that may be hostile."""
    if len(sys.argv) != 3 or sys.argv[1] == "--home":
        # Whatever else it is, it is not that; and the window does not wait for what reads workbooks.
        return False
    from kimdesk.imports.child import serve_if_asked

    return serve_if_asked(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(0 if _serve_if_asked() else main())
