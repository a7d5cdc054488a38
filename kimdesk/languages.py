"""The languages of the program: which one is chosen, and where its texts come from.

English stands in the code, so that nothing is loaded for it. Welsh comes from a compiled catalogue, which Qt's core reads
where it lies; that part of Qt knows no windows, and commands load it only where Welsh is spoken.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk import i18n
from kimdesk.i18n import ENGLISH, WELSH
from kimdesk.resources import shipped

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

# Each in itself, whatever the window speaks: whoever looks for theirs finds it.
NAMES = {ENGLISH: "English", WELSH: "Cymraeg"}
# Texts that no speaker has reviewed yet.
DRAFTED = frozenset({WELSH})
# Where the system says what it speaks, the first that says anything.
_SAID_BY_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")
_WELSH = re.compile(r"cy(?![a-z])", re.IGNORECASE)
_PRIMARY = 0x3FF
_WINDOWS_WELSH = 0x52


class Catalogue:
    """The texts of one language, loaded when the first is asked for. It only reads what does not change, so that any thread
    may ask.
    """

    def __init__(self, language: str) -> None:
        self._language = language

    @cached_property
    def texts(self) -> QTranslator:
        """The catalogue as Qt reads it."""
        from PySide6.QtCore import QTranslator

        texts = QTranslator()
        texts.load(str(catalogue_path(self._language)))
        return texts

    def __call__(self, context: str, text: str) -> str:
        """Return a text in this language, or as it was written where it is not in the catalogue."""
        return self.texts.translate(context, text) or text

    def counted(self, context: str, many: str, count: int) -> str:
        """Return the form of a text that belongs to a count, or nothing where it is not in the catalogue."""
        return self.texts.translate(context, many, None, count) or ""


def chosen(setting: str) -> str:
    """Return the language that a setting names, or else the one that the system speaks, as far as its texts are there."""
    found = setting if setting in NAMES else of_system()
    return found if found == ENGLISH or catalogue_path(found).is_file() else ENGLISH


def of_system() -> str:
    """Return Welsh where the system speaks it, and English everywhere else."""
    if sys.platform == "win32":
        import ctypes

        known = ctypes.windll.kernel32.GetUserDefaultUILanguage() & _PRIMARY
        return WELSH if known == _WINDOWS_WELSH else ENGLISH
    said = next(filter(None, map(os.environ.get, _SAID_BY_SYSTEM)), "")
    return WELSH if _WELSH.match(said) else ENGLISH


def speak(language: str) -> None:
    """Say everything in a language from now on."""
    if language != i18n.language():
        i18n.use(catalogue(language), language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language within this block and in this thread alone."""
    if language == i18n.language():
        yield
        return
    with i18n.using(catalogue(language), language):
        yield


@cache
def catalogue(language: str) -> Catalogue | None:
    """Return the texts of a language; English has none but those in the code."""
    return None if language == ENGLISH else Catalogue(language)


def _offer() -> None:
    for each in filter(None, map(catalogue, NAMES)):
        i18n.offer(each)


def catalogue_path(language: str) -> Path:
    """Return where the compiled texts of a language lie."""
    return shipped("translations", f"kimdesk_{language}.qm")


# A list or a workbook may come from somebody who speaks the other one.
_offer()
