"""Which language a command answers in, told before anything else is: complaints about the command are in it, too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kimdesk import i18n
from kimdesk.languages import NAMES, catalogue, chosen
from kimdesk.paths import Home, default_home
from kimdesk.settings import glance

LANGUAGE = "--language"


def asked_for(words: Sequence[str]) -> str:
    """Return the language that ``--language`` names, or else the one that this computer's settings or system choose."""
    named = _behind(LANGUAGE, words)
    if named in NAMES:
        return chosen(named)
    folder = _behind("--home", words)
    home = Home(Path(folder).expanduser()) if folder.strip() and "\0" not in folder else default_home()
    return chosen(str(glance(home.settings, "language")))


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Say everything in a language while a command runs, in all of its threads."""
    if language == i18n.language():
        yield
        return
    before = i18n.in_use()
    i18n.use(catalogue(language), language)
    try:
        yield
    finally:
        i18n.use(*before)


def _behind(option: str, words: Sequence[str]) -> str:
    """Return what stands behind an option, wherever it is; the last one counts."""
    found = ""
    for at, word in enumerate(words):
        if word == option and at + 1 < len(words):
            found = words[at + 1]
        elif word.startswith(f"{option}="):
            found = word.partition("=")[2]
    return found
