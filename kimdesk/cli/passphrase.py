"""The passphrase of this laptop's keys, where there is no keyring, asked for at a terminal without being shown."""

from __future__ import annotations

import getpass
import sys

from kimdesk.i18n import t
from kimdesk.keychain import SHORTEST_PASSPHRASE

_ATTEMPTS = 3


def ask_at_terminal(new: bool) -> str:
    """Return the passphrase that somebody types, a ``new`` one twice; nothing where nobody is at a terminal."""
    if not sys.stdin.isatty():
        return ""
    if not new:
        return getpass.getpass(t("Cli", "Passphrase of this laptop’s keys: "), sys.stderr)
    for _attempt in range(_ATTEMPTS):
        chosen = getpass.getpass(t("Cli", "Choose a passphrase for this laptop’s keys: "), sys.stderr)
        if len(chosen) < SHORTEST_PASSPHRASE:
            sys.stderr.write(
                t("Cli", "At least {count} letters; a few plain words are good.").format(count=SHORTEST_PASSPHRASE)
            )
        elif chosen == getpass.getpass(t("Cli", "Once more: "), sys.stderr):
            return chosen
        else:
            sys.stderr.write(t("Cli", "These were two different ones."))
        sys.stderr.write("\n")
    return ""
