"""The languages as they are offered: each in itself, with a word where no speaker has reviewed its texts."""

from __future__ import annotations

from kimdesk.i18n import t
from kimdesk.languages import DRAFTED, NAMES


def languages() -> list[tuple[object, str]]:
    """Return what can be chosen for the window; nothing follows the computer."""
    return [("", t("Header", "As the computer has it")), *((code, say_language(code)) for code in NAMES)]


def say_language(code: str) -> str:
    """Return what a language is called in itself, and that a machine drafted its texts where that is so."""
    if code not in DRAFTED:
        return NAMES[code]
    return t("Header", "{language} (drafted by a machine, not yet reviewed)").format(language=NAMES[code])
